/// Reads what a page's JSON-LD says of its article.
///
/// Source: schema.org, `Article` and what inherits from it.
enum LinkedData {
    /// The description of the page's article; that of a plain page where there is none of an article.
    ///
    /// - Parameter scripts: the contents of the page's `application/ld+json` scripts; those that are no JSON
    ///   are passed over.
    static func article(in scripts: [String]) -> HTMLMetadata.Candidates? {
        var objects: [JSONValue] = []
        for script in scripts {
            var reader = JSONReader(Array(withoutWrapping(script)), allowsControls: true)
            guard let value = try? reader.value() else { continue }
            collect(value, depth: 0, into: &objects)
        }
        let article = objects.first { isArticle($0) } ?? objects.first { $0["datePublished"] != nil }
        return article.map { candidates(of: $0, among: objects) }
    }

    private static func candidates(of article: JSONValue, among objects: [JSONValue])
        -> HTMLMetadata.Candidates
    {
        let named = Dictionary(
            objects.compactMap { object in object["@id"]?.string.map { ($0, object) } }
                .filter { $0.1["name"] != nil }, uniquingKeysWith: { first, _ in first })
        func resolved(_ value: JSONValue?) -> JSONValue? {
            guard let value, value["name"] == nil, let id = value["@id"]?.string else { return value }
            return named[id] ?? value
        }
        func names(_ value: JSONValue?) -> String? {
            let names = (value?.elements ?? []).compactMap { text(resolved($0)?["name"] ?? $0) }
            return names.isEmpty ? nil : names.joined(separator: ", ")
        }
        var found = HTMLMetadata.Candidates()
        found.title = text(article["headline"]) ?? (isArticle(article) ? text(article["name"]) : nil)
        found.published = text(article["datePublished"])
        found.source = names(article["publisher"]) ?? names(article["sourceOrganization"])
        found.author = names(article["author"])
        found.url = text(article["url"])
        return found
    }

    /// A string with entities decoded and white space collapsed; `nil` for anything else and for an address.
    private static func text(_ value: JSONValue?) -> String? {
        guard let string = value?.elements.first?.string else { return nil }
        let words = HTMLEntities.decoded(string).utf8.split { $0 <= 0x20 }
        return words.isEmpty ? nil : words.map { String(Substring($0)) }.joined(separator: " ")
    }

    private static func isArticle(_ object: JSONValue) -> Bool {
        (object["@type"]?.elements ?? []).contains { type in
            guard let name = type.string else { return false }
            return name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
        }
    }

    /// The objects of a graph and those that stand inside others, outer ones first.
    private static func collect(_ value: JSONValue, depth: Int, into objects: inout [JSONValue]) {
        guard depth < 8 else { return }
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
