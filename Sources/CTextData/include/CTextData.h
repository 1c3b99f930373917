#ifndef DATELINE_CTEXTDATA_H
#define DATELINE_CTEXTDATA_H

#include <stddef.h>

#pragma clang assume_nonnull begin

// All images begin with the header that DataImage in TextCore describes.

/// The trained entity model; see ModelImage in TextCore for its payload.
const void *ctextdata_entity_model(void);
size_t ctextdata_entity_model_size(void);

/// The compiled lists of names; see LexiconImage.
const void *ctextdata_entity_lexicon(void);
size_t ctextdata_entity_lexicon_size(void);

/// The compiled date rules; see DateRuleImage.
const void *ctextdata_date_rules(void);
size_t ctextdata_date_rules_size(void);

/// The compiled rules of clutter and metadata; see CompiledCues.
const void *ctextdata_clutter_rules(void);
size_t ctextdata_clutter_rules_size(void);

/// The trained weights of the cleaner; see BlockModels.
const void *ctextdata_block_weights(void);
size_t ctextdata_block_weights_size(void);

/// The profiles of languages; see LanguageImage.
const void *ctextdata_languages(void);
size_t ctextdata_languages_size(void);
/// The compiled table of names that mean the same; see AliasImage.
const void *ctextdata_aliases(void);
size_t ctextdata_aliases_size(void);

/// The network that reads the blocks of a text in context; see BlockNetwork.
const void *ctextdata_block_network(void);
size_t ctextdata_block_network_size(void);

#pragma clang assume_nonnull end

#endif
