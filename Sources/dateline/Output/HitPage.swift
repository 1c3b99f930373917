import Articles
import Display
import Formats
import Streams

/// The hits of a search on standard output, each once: lines for a terminal, columns, JSON or comma-separated values.
struct HitPage {
    private let json: Bool
    private let csv: Bool
    private let limit: Int
    private let width: Int?
    private let isColored: Bool
    private var output = OutputStream.standardOutput()
    private var written: Set<ArticleID> = []
    private var hasHead = false

    /// - Parameter limit: the most hits; `nil` for all.
    init(json: Bool, csv: Bool, limit: Int?) {
        self.json = json
        self.csv = csv
        self.limit = limit ?? .max
        width = output.isTerminal ? OutputWidth.ofTerminal ?? 80 : nil
        isColored = OutputColor.isWanted(onTerminal: output.isTerminal)
    }

    /// Whether no hit was written.
    var isEmpty: Bool { written.isEmpty }

    /// Writes the hits that were not written yet.
    mutating func write(_ hits: [ArchiveHit]) {
        writeHead()
        for hit in hits where written.count < limit && written.insert(hit.id).inserted { write(hit) }
        output.flush()
    }

    /// Writes what stands there without any hit too.
    mutating func finish() {
        writeHead()
        output.flush()
    }

    private mutating func writeHead() {
        guard csv, !hasHead else { return }
        hasHead = true
        output.write(csv: Self.names.map { ScreenText($0) })
    }

    private mutating func write(_ hit: ArchiveHit) {
        if json {
            output.write(json: Self.record(of: hit))
        } else if csv {
            output.write(csv: Self.values(of: hit))
        } else if let width {
            output.write(columns: Self.row(of: hit).columns(width: width), separator: TerminalRow.separator)
            let passage = PassageLine(hit.passage, lit: hit.lit, width: width)
            output.write(line: passage.parts.map { ($0.text, isColored ? $0.style : .plain) })
        } else {
            output.write(columns: Self.columns(of: hit))
        }
    }

    /// Places count Unicode scalars of the article's text; they are null where the title alone holds the words.
    private static func record(of hit: ArchiveHit) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("path", string: hit.id.path)
            if let item = hit.id.item { $0.member("item", integer: item + 1) }
            $0.member("title", string: hit.title)
            $0.member("published", string: hit.published?.description)
            $0.member("snippet", string: hit.passage)
            $0.member("start", integer: hit.scalars?.lowerBound)
            $0.member("end", integer: hit.scalars?.upperBound)
        }
        return writer.bytes
    }

    private static let names = ["published", "source", "title", "path", "item", "snippet", "start", "end"]

    private static func values(of hit: ArchiveHit) -> [ScreenText] {
        [
            hit.published?.description, hit.source, hit.title, hit.id.path,
            hit.id.item.map { String($0 + 1) }, hit.passage, hit.scalars.map { String($0.lowerBound) },
            hit.scalars.map { String($0.upperBound) },
        ].map { ScreenText($0 ?? "") }
    }

    private static func columns(of hit: ArchiveHit) -> [ScreenText] {
        [
            ScreenText(hit.published?.date.description ?? "unknown"), ScreenText(hit.source ?? "-"),
            ScreenText(hit.title), ScreenText(hit.id.path + (hit.id.item.map { "#\($0 + 1)" } ?? "")),
        ]
    }

    private static func row(of hit: ArchiveHit) -> TerminalRow {
        let columns = columns(of: hit)
        return TerminalRow(date: columns[0], source: columns[1], title: columns[2], path: columns[3])
    }
}
