import Articles
import Display
import ReaderUI
import TextCore

extension FuzzTarget {
    private static let annotator = ArticleAnnotator()

    /// Text from anywhere becomes text for the screen, and only that.
    static let gate = FuzzTarget("gate") { input, claims in
        let text = ScreenText(utf8: input.span)
        claims.isPrintable(text.string, "the text")
        claims.hold(ScreenText(text.string) == text, "cleaning a clean text changes it")
        for columns in [0, 1, 2, 7, 40] {
            let cut = text.truncated(to: columns)
            claims.hold(cut.columns <= columns, "\(cut.columns) columns where \(columns) are allowed")
            claims.isPrintable(cut.string, "a cut text")
            claims.hold(text.fitted(to: columns).columns == columns, "not fitted to \(columns) columns")
        }
        var columns = 0
        var end = 0
        for placed in GlyphSequence(utf8: input) {
            claims.hold(
                placed.range.lowerBound == end && !placed.range.isEmpty, "glyphs leave a gap at \(end)")
            end = placed.range.upperBound
            columns += placed.glyph.columns
        }
        claims.hold(end == input.count, "glyphs end at \(end)")
        var grid = CellGrid(size: Size(rows: 1, columns: 20))
        grid.write(text, at: Position(row: 0, column: Int(input.first ?? 0) % 24 - 2))
        claims.isPrintable(grid, "a row")
    }

    /// A story of any bytes, printed at any width.
    static let layout = FuzzTarget("layout") { input, claims in
        let width = 1 + Int(input.first ?? 0) % 120
        let article = annotator.annotate(
            SourceArticle(text: ArticleText(repairing: Array(input.dropFirst()))))
        let story = PrintedStory(article, title: "Title", width: width, showsRemoved: true)
        for line in story.lines {
            let columns = line.reduce(0) { $0 + $1.text.columns }
            // A wide glyph does not fit in a single column, nor does text behind the bar of a quotation.
            claims.hold(columns <= max(width, 4), "a line of \(columns) columns at width \(width)")
            for run in line { claims.isPrintable(run.text.string, "a run") }
        }
    }

    /// Bytes from the keyboard, in pieces, on a reader with a list and a story. A count before a command is its work, so a few
    /// bytes are much.
    static let keys = FuzzTarget("keys", workLength: 256) { input, claims in
        var session = ReaderSession(rows: 3 + Int(input.first ?? 20) % 40)
        var decoder = KeyDecoder()
        var position = min(1, input.count)
        var length = 1
        while position < input.count {
            let end = min(position + length, input.count)
            for key in decoder.decode(Array(input[position..<end])) { session.press(key) }
            if length == 5 { for key in decoder.flush() { session.press(key) } }
            position = end
            length = length % 7 + 1
        }
        for key in decoder.flush() { session.press(key) }
        let frame = session.reader.render()
        claims.isPrintable(frame.grid, "the screen")
        if let cursor = frame.cursor {
            let isInside =
                (0..<frame.size.rows).contains(cursor.row)
                && (0..<frame.size.columns).contains(cursor.column)
            claims.hold(isInside, "the cursor stands at \(cursor)")
        }
    }
}

/// A reader that answers its own wishes: what it opens comes at once.
struct ReaderSession {
    private static let article = ArticleAnnotator().annotate(
        SourceArticle(
            text: ArticleText(
                """
                Lima votes
                LIMA — Polls opened in Peru on Tuesday. “We slept on the beach,” Dina Boluarte said.
                Sign up for our newsletter.
                The World Health Organization met in Geneva on 4 September 2022; WHO said 日本語 👩‍💻.
                """),
            metadata: ArticleMetadata(published: PublicationDate(iso8601: "2022-09-06"))))

    private(set) var reader: ReaderState
    private var hasEnded = false

    init(rows: Int) {
        reader = ReaderState(size: Size(rows: rows, columns: 60), theme: .monochrome, place: "articles")
        let entries = (0..<5).map { (number: Int) in
            ArticleEntry(
                id: ArticleID(path: "\(number).txt"), title: "Article \u{1B}[3\(number)m", words: number)
        }
        _ = reader.update(.listed(ArticleCatalogue(entries)))
        _ = reader.update(.listingEnded(notes: []))
    }

    mutating func press(_ key: Key) {
        guard !hasEnded else { return }
        for effect in reader.update(.key(key)) {
            switch effect {
            case .open(let id, _): _ = reader.update(.opened(id, Self.article, .annotated))
            case .quit: hasEnded = true
            default: break
            }
        }
    }
}

extension Claims {
    /// Holds no control, no override of the writing direction, nothing that is not seen.
    mutating func isPrintable(_ text: String, _ what: String) {
        for scalar in Self.harmful(in: text.unicodeScalars.map(\.value)) {
            hold(false, "\(what) has U+\(String(scalar, radix: 16, uppercase: true))")
        }
    }

    mutating func isPrintable(_ grid: CellGrid, _ what: String) {
        for row in 0..<grid.size.rows {
            var columns = 0
            for cell in grid.row(row) {
                columns += 1
                for scalar in Self.harmful(in: cell.glyph.scalars) {
                    hold(false, "\(what) has U+\(String(scalar, radix: 16, uppercase: true))")
                }
                if cell.width == 2 {
                    hold(columns < grid.size.columns, "\(what) has half a glyph at its end")
                }
            }
            hold(columns == grid.size.columns, "\(what) \(row) has \(columns) cells")
        }
    }

    /// The harmful scalars; joiners in emoji and conjuncts are none, nor are the tags of a region's flag.
    private static func harmful(in scalars: [UInt32]) -> [UInt32] {
        var isInFlag = false
        return scalars.enumerated().filter { place, scalar in
            isInFlag = scalar == 0x1F3F4 || isInFlag && (0xE0020...0xE007F).contains(scalar)
            let isJoiner = scalar == 0x200C || scalar == 0x200D
            let isJoining = isJoiner && place > 0 && scalars[place - 1] >= 0xA9
            return !isInFlag && !isJoining && isHarmful(scalar)
        }.map(\.element)
    }

    private static func isHarmful(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE000...0xF8FF, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF:
            true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }
}
