import ArgumentParser
import Foundation
import TextCore

/// Writes a large archive, the same for the same seed.
struct MakeArchive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract:
            "Write an archive of made-up articles: sentences of real ones with other names and dates in them.",
        discussion: """
            Each folder is a source, with the two or three lines that it puts into every article. As feeds the same \
            articles stand in one RSS file for each source.
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, feeds
    }

    @Option var articles = 50_000
    @Option(help: "Folders, each of them a source.")
    var folders = 100
    @Option(help: "Words of an article, about.")
    var words = 400
    @Option(help: "The folder to write.")
    var out: String
    @Option(help: "A folder of articles to take sentences from.")
    var from = "articles"
    @Option(help: "The folder of word lists to take names from.")
    var lists = "Sources/CTextData/Lexicons"
    @Option(help: "One file an article, or one feed a source.")
    var form = Form.text
    @Option var seed: UInt64 = 1

    func validate() throws {
        guard articles > 0, folders > 0, words > 0 else {
            throw ValidationError("--articles, --folders and --words are at least 1")
        }
    }

    func run() throws {
        let writer = try ArticleInvention(from: from, lists: lists, words: words)
        for folder in 0..<folders {
            let share = (articles * folder / folders)..<(articles * (folder + 1) / folders)
            var random = SplitMix(seed: seed &+ UInt64(folder) &* 0x9E37_79B9)
            let source = writer.source(number: folder, &random)
            let stories = share.map { _ in writer.article(of: source, &random) }
            switch form {
            case .text:
                let path = "\(out)/\(Self.padded(folder, 3))"
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
                for (number, story) in stories.enumerated() {
                    let file = "\(path)/\(Self.padded(number, 5)).txt"
                    try Data(story.plainText.utf8).write(to: URL(filePath: file))
                }
            case .feeds:
                try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
                let file = "\(out)/\(Self.padded(folder, 3)).xml"
                try Data(Self.feed(of: stories, source: source.name).utf8).write(to: URL(filePath: file))
            }
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func feed(of stories: [InventedArticle], source: String) -> String {
        let items = stories.map { story in
            """
            <item><title>\(escaped(story.title))</title><link>\(story.url)</link><guid>\(story.url)</guid>\
            <pubDate>\(story.published)T08:00:00Z</pubDate><description>\
            \(escaped(story.paragraphs.map { "<p>\($0)</p>" }.joined()))</description></item>
            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>\(escaped(source))</title>
            <link>https://example.org/</link><description>\(escaped(source))</description>
            \(items.joined(separator: "\n"))
            </channel></rss>

            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
