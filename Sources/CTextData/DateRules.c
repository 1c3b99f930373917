#include "CTextData.h"
#include "LinkFile.h"
// The checksum of the file below: a new file changes this header, and so this file is compiled again.
#include "DateRulesStamp.h"

LINK_FILE(date_rules, "date-rules.bin")
