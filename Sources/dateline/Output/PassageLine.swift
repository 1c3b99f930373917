import Display

/// The passage of a search hit on one line of a terminal, cut around its first match.
struct PassageLine {
    private(set) var parts: [(text: ScreenText, style: Style)] = []

    /// As grep shows a match.
    private static let match = Style(foreground: .indexed(1), attributes: .bold)
    private static let indent: ScreenText = "    "

    /// - Parameters:
    ///   - lit: the matches, UTF-8 bytes of the passage.
    ///   - width: columns of the line.
    init(_ passage: String, lit: [Range<Int>], width: Int) {
        let bytes = Array(passage.utf8)
        var room = max(0, width - Self.indent.columns)
        parts.append((Self.indent.truncated(to: width), .plain))
        var position = Self.start(in: bytes, lit.first, room: room)
        if position > 0 { append("… ", .plain, &room) }
        for range in lit where range.lowerBound >= position && range.upperBound <= bytes.count {
            append(ScreenText(utf8: bytes.span, in: position..<range.lowerBound), .plain, &room)
            append(ScreenText(utf8: bytes.span, in: range), Self.match, &room)
            position = range.upperBound
        }
        append(ScreenText(utf8: bytes.span, in: position..<bytes.count), .plain, &room)
    }

    private mutating func append(_ text: ScreenText, _ style: Style, _ room: inout Int) {
        let text = text.truncated(to: room)
        guard !text.isEmpty else { return }
        parts.append((text, style))
        room -= text.columns
    }

    /// The start of the first word from which the first match is in view.
    private static func start(in bytes: [UInt8], _ first: Range<Int>?, room: Int) -> Int {
        guard let first, first.upperBound <= bytes.count,
            ScreenText(utf8: bytes.span, in: 0..<first.upperBound).columns > room - 1
        else { return 0 }
        var start = max(0, first.lowerBound - room / 3)
        while start < first.lowerBound, bytes[start] != 0x20 { start += 1 }
        return start < first.lowerBound ? start + 1 : first.lowerBound
    }
}
