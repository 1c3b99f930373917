import TextCore

/// What a page's JSON-LD says of the page's own article.
///
/// Source: schema.org, `Article` and what inherits from it.
struct LinkedData {
    var title: String?
    var published: String?
    var updated: String?
    var source: String?
    var authors: [String] = []
    var url: String?
    var language: String?
    var description: String?

    /// What the page says of itself elsewhere, by which its own article is told from others.
    struct Page {
        /// Canonical address, `og:url`.
        var addresses: [String] = []
        /// `<title>`, `og:title`, the headings.
        var titles: [TitleWords] = []
    }

    /// The description of the page's own article; `nil` where there is none.
    ///
    /// - Parameter scripts: the contents of the page's `application/ld+json` scripts; those that are no JSON
    ///   are passed over.
    init?(in scripts: [String], of page: Page) {
        var objects: [JSONValue] = []
        var all: [JSONValue] = []
        for script in scripts.prefix(Self.mostScripts) where script.utf8.count <= Self.longestScript {
            for value in Self.values(in: script) {
                Self.collectOwn(value, depth: 0, into: &objects)
                Self.collect(value, depth: 0, into: &all)
            }
        }
        var best: (score: Double, object: JSONValue)?
        for object in objects {
            let score = Self.score(object, page)
            if score > best?.score ?? 0 { best = (score, object) }
        }
        guard let best else { return nil }
        read(best.object, among: all)
        if published == nil {
            published =
                objects.lazy.filter { Self.isPage($0) }.compactMap { Self.text($0["datePublished"]) }.first
        }
    }

    private static let mostScripts = 50
    private static let longestScript = 4 << 20

    // MARK: Which object

    /// How surely an object describes the page's own article; 0 and less where it does not.
    private static func score(_ object: JSONValue, _ page: Page) -> Double {
        var score = 0.0
        if isArticle(object) {
            score += 3
        } else if object["datePublished"] != nil {
            score += 1
        } else {
            return 0
        }
        if object["datePublished"] != nil { score += 0.5 }
        let addresses = [object["url"], object["mainEntityOfPage"], object["@id"]]
            .compactMap { $0?.string ?? $0?["@id"]?.string ?? $0?["url"]?.string }.map(path)
        let own = page.addresses.map(path).filter { !$0.isEmpty }
        if addresses.contains(where: { !$0.isEmpty && own.contains($0) }) { score += 4 }
        let names = [text(object["headline"]), text(object["name"])].compactMap(\.self).map {
            TitleWords($0)
        }
        if !names.isEmpty, !page.titles.isEmpty {
            let agreement =
                names.flatMap { name in page.titles.map { $0.agreement(with: name) } }.max() ?? 0
            score += agreement > 0.5 ? 3 * agreement : 0
            // Another article's: neither its name nor its address is the page's.
            if agreement < 0.2, !own.isEmpty, !addresses.isEmpty, !addresses.contains(where: own.contains) {
                score -= 4
            }
        }
        return score
    }

    /// The path of an address, by which addresses of one page agree.
    private static func path(_ address: String) -> String {
        var rest = Substring(address)
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            guard let slash = rest.firstIndex(of: "/") else { return "" }
            rest = rest[slash...]
        }
        rest = rest.prefix { $0 != "?" && $0 != "#" }
        while rest.last == "/" { rest = rest.dropLast() }
        return String(rest)
    }

    /// The objects that can describe the page: outermost ones, those of a graph, and what a page says to be about.
    private static func collectOwn(_ value: JSONValue, depth: Int, into objects: inout [JSONValue]) {
        guard depth < 6, objects.count < 500 else { return }
        switch value {
        case .array(let elements):
            for element in elements { collectOwn(element, depth: depth + 1, into: &objects) }
        case .object(let members):
            objects.append(value)
            for member in members
            where member.key == "@graph" || member.key == "mainEntity" || member.key == "mainEntityOfPage" {
                collectOwn(member.value, depth: depth + 1, into: &objects)
            }
        case .string, .literal:
            break
        }
    }

    /// All objects, for what others refer to by `@id`.
    private static func collect(_ value: JSONValue, depth: Int, into objects: inout [JSONValue]) {
        guard depth < 8, objects.count < 2000 else { return }
        switch value {
        case .array(let elements):
            for element in elements { collect(element, depth: depth + 1, into: &objects) }
        case .object(let members):
            objects.append(value)
            for member in members { collect(member.value, depth: depth + 1, into: &objects) }
        case .string, .literal:
            break
        }
    }

    private static func types(_ object: JSONValue) -> [String] {
        (object["@type"]?.elements ?? []).compactMap(\.string)
    }

    private static func isArticle(_ object: JSONValue) -> Bool {
        types(object).contains { name in
            name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
                || name == "Review"
                || name == "LiveBlogPosting" || name == "OpinionNewsArticle"
                || name == "AnalysisNewsArticle"
        }
    }

    private static func isPage(_ object: JSONValue) -> Bool {
        types(object).contains { $0.hasSuffix("WebPage") }
    }

    // MARK: What it says

    private mutating func read(_ article: JSONValue, among objects: [JSONValue]) {
        let named = Dictionary(
            objects.compactMap { object in object["@id"]?.string.map { ($0, object) } }
                .filter { $0.1["name"] != nil }, uniquingKeysWith: { first, _ in first })
        func resolved(_ value: JSONValue) -> JSONValue {
            guard value["name"] == nil, let id = value["@id"]?.string else { return value }
            return named[id] ?? value
        }
        func names(_ value: JSONValue?) -> [String] {
            (value?.elements ?? []).flatMap { element in
                let names = resolved(element)["name"]?.elements ?? [element]
                return names.compactMap { Self.text($0) }
            }.filter { !$0.hasPrefix("http") }
        }
        title =
            Self.text(article["headline"]) ?? (Self.isArticle(article) ? Self.text(article["name"]) : nil)
        name = Self.isArticle(article) ? Self.text(article["name"]) : nil
        published = Self.text(article["datePublished"])
        updated = Self.text(article["dateModified"])
        source = names(article["publisher"]).first ?? names(article["sourceOrganization"]).first
        authors = names(article["author"])
        if authors.isEmpty { authors = names(article["creator"]) }
        url = Self.text(article["url"])
        language = Self.text(article["inLanguage"]?["alternateName"] ?? article["inLanguage"])
        description = Self.text(article["description"])
    }

    /// The article's name, which an encyclopaedia tells apart from its headline.
    private(set) var name: String?

    /// A string with entities decoded and white space collapsed; `nil` for anything else.
    private static func text(_ value: JSONValue?) -> String? {
        guard let string = value?.elements.first?.string else { return nil }
        let line = SingleLine.text(HTMLEntities.decoded(HTMLEntities.decoded(SingleLine.bounded(string))))
        return line.isEmpty ? nil : line
    }

    // MARK: JSON

    /// The values of a script, several one after the other and with commas before a closing bracket too.
    private static func values(in script: String) -> [JSONValue] {
        let bytes = Array(withoutWrapping(script))
        if let values = read(bytes) { return values }
        return read(withoutTrailingCommas(bytes)) ?? []
    }

    private static func read(_ bytes: [UInt8]) -> [JSONValue]? {
        var reader = JSONReader(bytes, allowsControls: true)
        var values: [JSONValue] = []
        while let next = reader.peek(), next == UInt8(ascii: "{") || next == UInt8(ascii: "[") {
            guard let value = try? reader.value() else { return values.isEmpty ? nil : values }
            values.append(value)
        }
        return values.isEmpty ? nil : values
    }

    private static func withoutTrailingCommas(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var isInString = false
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if isInString, byte == UInt8(ascii: "\\"), i + 1 < bytes.count {
                output += [byte, bytes[i + 1]]
                i += 2
                continue
            }
            if byte == UInt8(ascii: "\"") { isInString.toggle() }
            if !isInString, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                var last = output.count
                while last > 0, output[last - 1] <= 0x20 { last -= 1 }
                if last > 0, output[last - 1] == UInt8(ascii: ",") { output.removeSubrange((last - 1)...) }
            }
            output.append(byte)
            i += 1
        }
        return output
    }

    /// The script without the comment or CDATA marks that some pages set around it, and without semicolons after it.
    private static func withoutWrapping(_ script: String) -> Substring.UTF8View {
        let bytes = Substring(script).utf8
        let opening = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
        let closing = bytes.lastIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }
        guard var start = opening, let end = closing, start <= end else { return bytes }
        // "<![CDATA[": the brackets are not the value's.
        if bytes[..<start].last == UInt8(ascii: "!"),
            let next = bytes[start...end].firstIndex(of: UInt8(ascii: "{"))
        {
            start = next
        }
        return bytes[start...end]
    }
}
