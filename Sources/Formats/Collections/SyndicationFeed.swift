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
        for node in (channel ?? root).children {
            if node.name == "title", feed.source == nil { feed.source = StoredItem.plainTitle(node.text) }
            if node.name == "author", channel == nil { feed.author = author(of: node) }
        }
        // RSS 1.0 has its items beside the channel.
        let entries = [channel, root].compactMap(\.self).flatMap(\.children)
            .filter { $0.name == "item" || $0.name == "entry" }
        for (number, entry) in entries.enumerated() {
            var (item, id) = item(number, entry)
            item.metadata.source = item.metadata.source ?? feed.source
            item.metadata.author = item.metadata.author ?? feed.author
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
        var (full, short): (StoredItem.Content?, StoredItem.Content?)
        var isPublishedKnown = false
        for node in entry.children {
            switch node.name {
            case "title": item.metadata.title = item.metadata.title ?? title(of: node)
            case "guid", "id": id = node.text
            case "link": takeLink(node, of: &item)
            case "creator", "author": item.metadata.author = item.metadata.author ?? author(of: node)
            case "pubDate", "published", "date", "issued":
                if let date = PublishedDate.read(node.text) {
                    item.metadata.published = date
                    isPublishedKnown = true
                }
            case "updated", "modified":
                // Atom demands a time of the last change; it stands in where that of publication is missing.
                if !isPublishedKnown { item.metadata.published = PublishedDate.read(node.text) }
            case "encoded", "content", "content:encoded": full = full ?? content(of: node)
            case "description", "summary": short = short ?? content(of: node)
            default: break
            }
        }
        item.content = full ?? short
        return (item, id)
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
        StoredItem.plainTitle(node.attribute("type") == "xhtml" ? node.markupInside : node.text)
    }

    private static func author(of node: XMLNode) -> String? {
        StoredItem.plainTitle(node.children.first { $0.name == "name" }?.text ?? node.text)
    }

    private static func content(of node: XMLNode) -> StoredItem.Content? {
        let type = node.attribute("type")
        let text =
            type == "xhtml" || node.children.contains { $0.isElement } ? node.markupInside : node.text
        guard text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        return type == "text" ? .text(Array(text.utf8)) : .markup(Array(text.utf8))
    }
}
