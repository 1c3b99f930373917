import TextCore

extension CollectionFormat {
    /// RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom 1.0.
    ///
    /// Source: rssboard.org/rss-specification; RFC 4287; the RSS modules "content" and "Dublin Core".
    static let feed = CollectionFormat(
        name: "a feed", extensions: ["xml", "rss", "atom", "rdf"], sizeLimit: 64 << 20,
        isLikely: { SyndicationFeed.isLikely($0) },
        read: { SyndicationFeed.read($0) },
        item: { bytes, number in SyndicationFeed.read(bytes).items.first { $0.number == number } })
}

/// Reads RSS and Atom.
enum SyndicationFeed {
    static func isLikely(_ beginning: [UInt8]) -> Bool {
        // A wide encoding has zeros beside its ASCII.
        holdsRoot(beginning)
            || beginning.prefix(8).contains(0) && holdsRoot(XMLCharset.decode(beginning).utf8)
    }

    private static func holdsRoot(_ beginning: [UInt8]) -> Bool {
        for root: StaticString in ["<rss", "<feed", "<rdf:RDF", ":feed", ":rss"]
        where beginning.firstRange(of: root) != nil { return true }
        return false
    }

    /// Complexity: O(*n*).
    static func read(_ bytes: [UInt8]) -> StoredItems {
        var items = StoredItems()
        let decoded = XMLCharset.decode(bytes)
        guard let document = XMLDocument(decoded), let root = document.root else {
            items.diagnostics.append(Diagnostic(.error, "not a feed; fetch the feed again"))
            return items
        }
        let channel = root.children.first { $0.name == "channel" }
        var feed = ArticleMetadata()
        feed.language = root.attribute("lang")
        for node in (channel ?? root).children {
            if node.name == "language" { feed.language = node.text }
            if node.name == "title", feed.source == nil, FeedVocabulary.of(node) == .feed {
                feed.source = StoredItem.plainTitle(node.text)
            }
            if node.name == "author", channel == nil { feed.authors = authors(of: node) }
        }
        // RSS 1.0 has its items beside the channel.
        let entries = [channel, root].compactMap(\.self).flatMap(\.children)
            .filter { $0.name == "item" || $0.name == "entry" }
        for (number, entry) in entries.enumerated() {
            var (item, id) = item(number, entry)
            item.metadata.source = item.metadata.source ?? feed.source
            if item.metadata.authors.isEmpty { item.metadata.authors = feed.authors }
            item.metadata.language = item.metadata.language ?? entry.attribute("lang") ?? feed.language
            items.append(item, id: id)
        }
        if let line = document.damagedLine {
            let count = entries.count == 1 ? "1 article was" : "\(entries.count) articles were"
            items.diagnostics.append(
                Diagnostic(
                    .warning, "the feed is not well-formed, \(count) read; fetch the feed again", line: line
                ))
        }
        return items
    }

    private static func item(_ number: Int, _ entry: XMLNode) -> (StoredItem, id: String?) {
        var item = StoredItem(number: number)
        var id: String?
        var (full, short, aside): (StoredItem.Content?, StoredItem.Content?, StoredItem.Content?)
        var isPublishedKnown = false
        for node in entry.children {
            guard FeedVocabulary.of(node) == .feed else {
                aside = aside ?? self.aside(node)
                continue
            }
            switch node.name {
            case "title": item.metadata.title = item.metadata.title ?? title(of: node)
            case "guid", "id": id = node.text
            case "link": takeLink(node, of: &item)
            case "creator", "author":
                item.metadata.authors += authors(of: node).filter { !item.metadata.authors.contains($0) }
            case "pubDate", "published", "date", "issued":
                if let date = PublicationDate(parsing: node.text) {
                    item.metadata.published = date
                    isPublishedKnown = true
                }
            case "updated", "modified":
                // Atom demands a time of the last change; it stands in where that of publication is missing.
                if !isPublishedKnown { item.metadata.published = PublicationDate(parsing: node.text) }
            case "encoded", "content", "content:encoded": full = full ?? content(of: node)
            case "description", "summary": short = short ?? content(of: node)
            default: break
            }
        }
        item.content = full ?? short ?? aside
        return (item, id)
    }

    /// What a picture, film or podcast of the item says of it, which is its text where there is no other.
    private static func aside(_ node: XMLNode) -> StoredItem.Content? {
        switch node.name {
        case "description", "summary", "media:description", "itunes:summary": content(of: node)
        case "group", "content", "media:group", "media:content":
            node.children.lazy.filter { $0.isElement && FeedVocabulary.of($0) == .media }.compactMap(aside)
                .first
        default: nil
        }
    }

    private static func takeLink(_ node: XMLNode, of item: inout StoredItem) {
        let relation = node.attribute("rel") ?? "alternate"
        let address = node.attribute("href") ?? node.text
        if relation == "alternate", item.metadata.url == nil, !address.isEmpty {
            item.metadata.url = address
        }
    }

    /// The title in plain text: feeds write titles as text, as escaped markup, or as XHTML.
    private static func title(of node: XMLNode) -> String? {
        switch node.attribute("type") {
        case "xhtml": StoredItem.plainTitle(node.markupInside)
        case "text": StoredItem.line(node.text)
        default: StoredItem.plainTitle(node.text)
        }
    }

    private static func authors(of node: XMLNode) -> [String] {
        ItemFields.authors([node.children.first { $0.name == "name" }?.text ?? node.text])
    }

    private static func content(of node: XMLNode) -> StoredItem.Content? {
        let type = node.attribute("type")
        let text =
            type == "xhtml" || node.children.contains { $0.isElement } ? node.markupInside : node.text
        guard text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        return type == "text" || type == "plain" ? .text(Array(text.utf8)) : .markup(Array(text.utf8))
    }
}
