/// Which vocabulary an element of a feed belongs to: elements of one name say different things.
///
/// Source: the namespaces of RSS 1.0, Atom 1.0, Dublin Core, Media RSS and iTunes podcasts.
enum FeedVocabulary {
    /// RSS without a namespace, RSS 1.0, Atom, and the modules that speak of the item itself.
    case feed
    /// Speaks of a picture or film of the item.
    case media
    /// Speaks of the item to players of podcasts.
    case podcast

    static func of(_ node: XMLNode) -> FeedVocabulary {
        if let address = node.namespace {
            if address.contains("mrss") || address.contains("/media") { return .media }
            return address.contains("itunes") || address.contains("podcast") ? .podcast : .feed
        }
        // Where the file does not declare the prefix, the name has it still.
        if node.name.hasPrefix("media:") { return .media }
        return node.name.hasPrefix("itunes:") ? .podcast : .feed
    }
}
