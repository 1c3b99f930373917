import Display
import ReaderUI

extension FuzzTarget {
    /// Lines of a configuration, taken apart: names parted by full stops, and after a blank what they are set to.
    static let settings = FuzzTarget("settings") { input, claims in
        var settings = Settings()
        for line in input.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20, maxSplits: 1)
            guard let name = parts.first else { continue }
            let path = name.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
            let text = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
            let before = settings
            if let problem = settings.apply(value(of: text), at: path) {
                claims.hold(settings == before, "\(path) changes something and complains")
                claims.hold(!problem.finding.isEmpty && !problem.mend.isEmpty, "a problem without words")
            }
        }
        claims.hold((24...200).contains(settings.measure), "a measure of \(settings.measure)")
        claims.hold((0...1).contains(settings.confidence), "a confidence of \(settings.confidence)")
        let reader = ReaderState(
            size: Size(rows: 12, columns: 60), theme: .monochrome, place: "articles", settings: settings)
        claims.isPrintable(reader.render().grid, "the screen")
    }

    private static func value(of text: String) -> SettingValue {
        if text.hasPrefix("["), let list = text.dropFirst().split(separator: "]").first {
            return .texts(list.split(separator: ",").map(String.init))
        }
        return Int(text).map(SettingValue.integer) ?? Double(text).map(SettingValue.number)
            ?? (text == "true" || text == "false" ? .flag(text == "true") : .text(text))
    }
}
