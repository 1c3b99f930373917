import CTextData

/// The contents of an image. The raw value is stored in the header.
package enum ImageKind: String, CaseIterable, Sendable {
    case entityModel = "NAME"
    case lexicon = "LEXI"
    case dateRules = "DATE"
    case clutterRules = "CLUT"
    case blockWeights = "WGHT"
    case languages = "LANG"
    case blockNetwork = "BNET"
    case aliases = "ALIA"

    /// The version of the payload's layout; raise it with every change of the layout.
    var version: UInt32 {
        switch self {
        case .entityModel: 3
        case .lexicon: 2
        case .dateRules: 2
        case .clutterRules, .blockWeights, .languages, .blockNetwork, .aliases: 1
        }
    }

    /// The image's name in messages.
    var title: String {
        switch self {
        case .entityModel: "entity model"
        case .lexicon: "lexicon"
        case .dateRules: "image of the date rules"
        case .clutterRules: "image of the clutter rules"
        case .blockWeights: "image of the block weights"
        case .languages: "image of the language profiles"
        case .blockNetwork: "block network"
        case .aliases: "image of the aliases"
        }
    }

    /// The name of its file in `Sources/CTextData`.
    package var fileName: String {
        switch self {
        case .entityModel: "entity-model.bin"
        case .lexicon: "entity-lexicon.bin"
        case .dateRules: "date-rules.bin"
        case .clutterRules: "clutter-rules.bin"
        case .blockWeights: "block-weights.bin"
        case .languages: "languages.bin"
        case .blockNetwork: "block-network.bin"
        case .aliases: "aliases.bin"
        }
    }

    /// The image that is linked into the program.
    package var linked: UnsafeRawBufferPointer {
        switch self {
        case .entityModel:
            UnsafeRawBufferPointer(start: ctextdata_entity_model(), count: ctextdata_entity_model_size())
        case .lexicon:
            UnsafeRawBufferPointer(
                start: ctextdata_entity_lexicon(), count: ctextdata_entity_lexicon_size())
        case .dateRules:
            UnsafeRawBufferPointer(start: ctextdata_date_rules(), count: ctextdata_date_rules_size())
        case .clutterRules:
            UnsafeRawBufferPointer(
                start: ctextdata_clutter_rules(), count: ctextdata_clutter_rules_size())
        case .blockWeights:
            UnsafeRawBufferPointer(
                start: ctextdata_block_weights(), count: ctextdata_block_weights_size())
        case .languages:
            UnsafeRawBufferPointer(start: ctextdata_languages(), count: ctextdata_languages_size())
        case .blockNetwork:
            UnsafeRawBufferPointer(
                start: ctextdata_block_network(), count: ctextdata_block_network_size())
        case .aliases:
            UnsafeRawBufferPointer(start: ctextdata_aliases(), count: ctextdata_aliases_size())
        }
    }
}
