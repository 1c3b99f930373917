#include "CTextData.h"
#include "LinkFile.h"
// The checksums of the files below: a new file changes this header, and so this file is compiled again.
#include "Stamp.h"

LINK_FILE(entity_model, "entity-model.bin")
LINK_FILE(entity_lexicon, "entity-lexicon.bin")
LINK_FILE(date_rules, "date-rules.bin")
LINK_FILE(clutter_rules, "clutter-rules.bin")
LINK_FILE(block_weights, "block-weights.bin")
LINK_FILE(languages, "languages.bin")
LINK_FILE(block_network, "block-network.bin")
LINK_FILE(aliases, "aliases.bin")
