import TextCore

/// The elements of a page that say something of its article, gathered in one pass.
struct HTMLDeclarations {
    /// A value that stands in the page's body, with how many headings stand before it.
    struct Marked {
        let value: String
        let place: String
        let headingsBefore: Int
    }

    /// Values of meta elements by their names in small letters, in their order.
    private(set) var metas: [String: [String]] = [:]
    private(set) var scripts: [String] = []
    private(set) var canonical: String?
    /// That of the whole page.
    private(set) var language: String?
    private(set) var title: String?
    /// The texts of the headings of the first three levels, shown or not.
    private(set) var headings: [String] = []
    /// The texts of the elements inside of those headings, by the heading's text.
    private(set) var headingParts: [String: [String]] = [:]
    private(set) var published: [Marked] = []
    private(set) var updated: [Marked] = []
    private(set) var authors: [Marked] = []
    /// Times that say nothing of what they are the times of.
    private(set) var times: [Marked] = []

    /// Values of one kind that are kept: a page of marks says no more than its first ones.
    private static let most = 40
    /// Bytes of a value that are kept.
    private static let longestValue = 1000

    /// Complexity: O(*n*) in the size of the page.
    init(_ document: borrowing HTMLDocument) {
        document.visit { step in
            guard case .enter(let node) = step else { return false }
            return take(node)
        }
    }

    /// The first value of the first of several meta elements that is there.
    func meta(_ names: [String]) -> (value: String, name: String)? {
        for name in names {
            if let value = metas[name]?.first { return (value, name) }
        }
        return nil
    }

    private mutating func take(_ node: HTMLNode) -> Bool {
        guard node.isElement else { return false }
        switch Self.elements[node.key] {
        case .page: language = language ?? cleaned(node.attribute("lang") ?? node.attribute("xml:lang"))
        case .meta: takeMeta(node)
        case .script:
            if node.attribute("type")?.lowercased().contains("ld+json") == true {
                scripts.append(node.textContent)
            }
            return false
        case .link:
            if canonical == nil, node.attribute("rel")?.lowercased() == "canonical" {
                canonical = cleaned(node.attribute("href"))
            }
        case .title:
            if title == nil { title = cleaned(node.shortText) }
        case .heading:
            if headings.count < Self.most, let text = cleaned(node.shortText) {
                headings.append(text)
                let parts = node.shortParts.compactMap { cleaned($0) }
                if !parts.isEmpty { headingParts[text, default: []] += parts }
            }
            _ = takeMarked(node)
        case .time: takeTime(node)
        case .opaque: return false
        case .other: return takeMarked(node)
        }
        return true
    }

    private enum Element {
        case page, meta, script, link, title, heading, time, opaque, other
    }

    private static let elements = HTMLNameTable<Element>(
        [
            HTMLName("html"): .page, HTMLName("meta"): .meta, HTMLName("script"): .script,
            HTMLName("link"): .link,
            HTMLName("title"): .title, HTMLName("h1"): .heading, HTMLName("h2"): .heading,
            HTMLName("h3"): .heading, HTMLName("time"): .time, HTMLName("svg"): .opaque,
            HTMLName("style"): .opaque, HTMLName("template"): .opaque,
        ], other: .other)

    private mutating func takeMeta(_ node: HTMLNode) {
        guard let value = cleaned(node.attribute("content")) else { return }
        for key in ["property", "name", "itemprop", "http-equiv"] {
            guard let name = node.attribute(key)?.lowercased(), metas[name]?.count ?? 0 < Self.most else {
                continue
            }
            metas[name, default: []].append(value)
        }
    }

    private mutating func takeTime(_ node: HTMLNode) {
        guard times.count < Self.most, let value = cleaned(node.attribute("datetime") ?? node.shortText)
        else {
            return
        }
        let words =
            (node.attribute("class") ?? "").lowercased() + " "
            + (node.attribute("itemprop") ?? "").lowercased()
        let marked = Marked(value: value, place: "time", headingsBefore: headings.count)
        if words.contains("modif") || words.contains("updat") {
            updated.append(marked)
        } else if words.contains("publish") || node.attribute("pubdate") != nil {
            published.append(marked)
        } else {
            times.append(marked)
        }
    }

    /// Takes what an element that carries no metadata by its name is marked as; `false` where it holds what readers wrote.
    private mutating func takeMarked(_ node: HTMLNode) -> Bool {
        guard node.hasAttributes else { return true }
        var mark: HTMLMarks.Mark?
        node.visitAttributes { name, value in mark = mark ?? HTMLMarks.mark(name, value) }
        guard let mark else { return true }
        if mark == .comments { return false }
        let value = cleaned(
            node.attribute("content") ?? node.attribute("datetime")
                ?? (mark == .author ? nil : node.attribute("title")) ?? node.shortText)
        guard let value else { return true }
        let marked = Marked(value: value, place: node.name, headingsBefore: headings.count)
        switch mark {
        case .published: if published.count < Self.most { published.append(marked) }
        case .updated: if updated.count < Self.most { updated.append(marked) }
        case .author: if authors.count < Self.most { authors.append(marked) }
        case .comments: break
        }
        return true
    }

    /// A value on one line, cut where it is too long; `nil` where nothing is left.
    private func cleaned(_ value: String?) -> String? {
        guard let value else { return nil }
        let line = SingleLine.text(
            value.utf8.count > Self.longestValue ? SingleLine.bounded(value, to: Self.longestValue) : value)
        return line.isEmpty ? nil : line
    }
}
