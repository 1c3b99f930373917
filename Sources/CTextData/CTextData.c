#include "CTextData.h"
#include "LinkFile.h"
// The checksums of the files below: a new file changes this header, and so this file is compiled again.
#include "Stamp.h"

LINK_FILE(entity_model, "entity-model.bin")
LINK_FILE(entity_lexicon, "entity-lexicon.bin")
