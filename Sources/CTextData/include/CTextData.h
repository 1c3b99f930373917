#ifndef DATELINE_CTEXTDATA_H
#define DATELINE_CTEXTDATA_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// The trained entity model; see ModelImage in TextCore for its layout.
const void *ctextdata_entity_model(void);
size_t ctextdata_entity_model_size(void);

/// The compiled lexicon; see LexiconImage in TextCore.
const void *ctextdata_entity_lexicon(void);
size_t ctextdata_entity_lexicon_size(void);

/// The compiled date rules; see DateRuleImage in TextCore.
const void *ctextdata_date_rules(void);
size_t ctextdata_date_rules_size(void);

#pragma clang assume_nonnull end

#endif
