import TestSupport

/// A folder of articles in every format, in which names, titles, sources, links and texts hold every hostile input.
struct HostileLibrary {
    let folder = TemporaryFolder()

    init(_ inputs: [HostileInput]) {
        var crawl: [UInt8] = []
        var feed = Array("<?xml version=\"1.0\"?><rss><channel><title>Feed</title>".utf8)
        var page = Array(
            "<!DOCTYPE html><title>A page of inputs</title><article><h1>A page of inputs</h1>".utf8)
        var whole = Array("Title: A story of inputs\nPublished: 2023-02-15\n\nA story of inputs\n\n".utf8)
        for (number, input) in inputs.enumerated() {
            writeFile(number, input.bytes)
            whole += Self.line(
                "The vote number \(number) of Peru ", input.bytes, " went on in Lima on Tuesday.\n\n")
            let scalars = String(decoding: input.bytes, as: UTF8.self).unicodeScalars.map(\.value)
            let escaped = scalars.map(Self.escape).joined()
            let references = scalars.map { "&#\($0);" }.joined()
            crawl += Array(Self.crawled(number, escaped).utf8)
            feed += Array(
                "<item><title>Item \(number) \(references)</title><description>\(references) went on.</description></item>"
                    .utf8)
            page += Array(
                "<p title='\(references)'>The vote number \(number) \(references) went on in Lima.</p>".utf8
            )
        }
        folder.write(crawl, to: "crawl.jsonl")
        folder.write(feed + Array("</channel></rss>".utf8), to: "feed.xml")
        folder.write(page + Array("</article>".utf8), to: "page.html")
        folder.write(whole + Array("The last paragraph is this one.\n".utf8), to: "whole.txt")
    }

    private static func line(_ start: String, _ bytes: [UInt8], _ end: String) -> [UInt8] {
        Array(start.utf8) + bytes + Array(end.utf8)
    }

    /// A plain text with the input in its header and its body, and one with the input in its name.
    private func writeFile(_ number: Int, _ bytes: [UInt8]) {
        let parts = [
            Self.line("Title: Number \(number) ", bytes, "\n"), Self.line("Source: S", bytes, "\n\n"),
            Self.line("Number \(number) ", bytes, "\n\n"),
            Self.line("LIMA — The vote ", bytes, " went on.\n"),
        ]
        folder.write(Array(parts.joined()), to: "files/\(number).txt")
        let inName = bytes.filter { $0 != UInt8(ascii: "/") && $0 != 0 }
        guard inName.count < 100 else { return }
        folder.write(
            Array("Text number \(number) of a file with a name.\n".utf8),
            toFileNamed: Self.line("n\(number) ", inName, ""), in: "names")
    }

    private static func crawled(_ number: Int, _ escaped: String) -> String {
        let title = "\"title\":\"Line \(number) \(escaped)\",\"site_name\":\"S\(escaped)\""
        let text = "\"text\":\"Line \(number) \(escaped) \\ud800\\nThe vote \(escaped) went on.\""
        return "{\(title),\"url\":\"https://example.org/\(escaped)\",\(text)}\n"
    }

    /// A scalar as JSON may write it: one escape, or two.
    private static func escape(_ scalar: UInt32) -> String {
        let units: [UInt32] =
            scalar < 0x10000 ? [scalar] : [0xD7C0 + scalar >> 10, 0xDC00 | scalar & 0x3FF]
        return units.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
