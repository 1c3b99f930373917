import TestSupport

extension SeededGenerator {
    /// Bytes that are partly news text, partly anything: controls, marks, emoji, malformed UTF-8.
    mutating func hostileBytes(pieces: Int) -> [UInt8] {
        let samples: [String] = [
            "Lima", "Peru votes. ", "—", "“no”", "日本語の記事", "👩‍💻", "🇫🇷", "e\u{301}\u{302}", "\u{1B}[31m",
            "\u{9B}2J", "\r\n", "\t", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{E0041}", "\u{E000}",
            "\u{FFFF}",
            "क्षि", "한글", "\u{1112}\u{1161}\u{11AB}", "👍🏽", "❤️", " ", "  ", "-", "/", "…", "»", "«", "\u{200B}",
            "\u{200D}", "\u{FE0F}", "🏽", "🇪", "🏴", "\u{E0067}", "\u{E007F}", "क्\u{200D}",
            "1\u{FE0F}\u{20E3}", "👩",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<pieces {
            switch UInt8.random(in: 0..<10, using: &self) {
            case 0: bytes.append(UInt8.random(in: 0...255, using: &self))
            case 1:
                let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
                bytes.append(contentsOf: String(scalar ?? " ").utf8)
            default: bytes.append(contentsOf: (samples.randomElement(using: &self) ?? " ").utf8)
            }
        }
        return bytes
    }
}
