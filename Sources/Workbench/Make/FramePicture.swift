import Display

/// Draws a frame as an SVG picture, in a monospaced font that the viewer has.
///
///     FramePicture(frame, ground: 0x1C1C1C, ink: 0xDADADA).svg
///
/// Cells have a fixed size in the picture, so a run of text keeps its columns whatever the font.
struct FramePicture {
    private let frame: Frame
    private let ground: UInt32
    private let ink: UInt32

    /// Size of a cell and of the margin around all cells, in pixels; a monospaced letter is about 0.6 of its font's
    /// size wide.
    private static let cellWidth = 8.4
    private static let cellHeight = 18.0
    private static let fontSize = 14
    private static let margin = 12.0

    /// - Parameters:
    ///   - ground: the terminal's background, `0xRRGGBB`.
    ///   - ink: its foreground.
    init(_ frame: Frame, ground: UInt32, ink: UInt32) {
        self.frame = frame
        self.ground = ground
        self.ink = ink
    }

    var svg: String {
        let width = Self.number(2 * Self.margin + Self.cellWidth * Double(frame.size.columns))
        let height = Self.number(2 * Self.margin + Self.cellHeight * Double(frame.size.rows))
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
                + "viewBox=\"0 0 \(width) \(height)\" font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, "
                + "Consolas, monospace\" font-size=\"\(Self.fontSize)\">",
            "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"\(Self.hex(ground))\"/>",
        ]
        for row in 0..<frame.size.rows {
            for run in runs(ofRow: row) { lines += elements(of: run, row: row) }
        }
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    /// Neighbouring cells of one style.
    private struct Run {
        var columns: Range<Int>
        var text: String
        let style: Style
    }

    private func runs(ofRow row: Int) -> [Run] {
        var runs: [Run] = []
        for (column, cell) in frame.grid.row(row).enumerated() {
            if let last = runs.indices.last, runs[last].style == cell.style {
                runs[last].columns = runs[last].columns.lowerBound..<column + 1
                runs[last].text += cell.glyph.text
            } else {
                runs.append(Run(columns: column..<column + 1, text: cell.glyph.text, style: cell.style))
            }
        }
        return runs
    }

    private func elements(of run: Run, row: Int) -> [String] {
        let attributes = run.style.attributes
        var (front, back) = (color(run.style.foreground) ?? ink, color(run.style.background))
        if attributes.contains(.reverse) { (front, back) = (back ?? ground, front) }
        let left = Self.margin + Self.cellWidth * Double(run.columns.lowerBound)
        let top = Self.margin + Self.cellHeight * Double(row)
        let width = Self.number(Self.cellWidth * Double(run.columns.count))
        var elements: [String] = []
        if let back {
            elements.append(
                "<rect x=\"\(Self.number(left))\" y=\"\(Self.number(top))\" width=\"\(width)\" "
                    + "height=\"\(Self.number(Self.cellHeight))\" fill=\"\(Self.hex(back))\"/>")
        }
        if run.text.contains(where: { $0 != " " }) {
            var looks = ""
            if attributes.contains(.bold) { looks += " font-weight=\"bold\"" }
            if attributes.contains(.italic) { looks += " font-style=\"italic\"" }
            if attributes.contains(.underline) { looks += " text-decoration=\"underline\"" }
            if attributes.contains(.dim) { looks += " opacity=\"0.65\"" }
            elements.append(
                "<text x=\"\(Self.number(left))\" y=\"\(Self.number(top + 0.75 * Self.cellHeight))\" "
                    + "textLength=\"\(width)\" xml:space=\"preserve\" fill=\"\(Self.hex(front))\"\(looks)>"
                    + "\(Self.escaped(run.text))</text>")
        }
        return elements
    }

    /// The colour as `0xRRGGBB`; `nil` for the terminal's own.
    private func color(_ color: Color) -> UInt32? {
        if case .direct(let hex) = color.reduced(to: .direct) { hex } else { nil }
    }

    private static func hex(_ color: UInt32) -> String {
        let digits = String(color, radix: 16)
        return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// A number with at most one digit after the point.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
        return result
    }
}
