import Archive
import Foundation
import TextCore

/// Makes the cleaner's input from a gold row.
enum CleanSource {
    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    /// A text row's text as plain text; a page row's page, whose file stands beside the gold file.
    static func article(of gold: CleanGold, besides path: String) throws -> SourceArticle {
        if let text = gold.text { return SourceArticle(text: ArticleText(text)) }
        let copy = try unpack(gold, besides: path, into: FileManager.default.temporaryDirectory)
        defer { try? FileManager.default.removeItem(at: copy) }
        return try ArticleLibrary.article(at: copy.path)
    }

    /// Writes a row's page, unpacked, under a name of its own into a folder.
    static func unpack(_ gold: CleanGold, besides path: String, into folder: URL) throws -> URL {
        guard let file = gold.htmlFile else {
            throw Unreadable(description: "\(path): \(gold.id) has neither text nor html_file; give it one")
        }
        let page = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(file)
        let copy = folder.appendingPathComponent("\(UUID().uuidString).html")
        // The pages are UTF-8 whatever they declare: a byte order mark says so.
        try (Data([0xEF, 0xBB, 0xBF]) + bytes(of: page)).write(to: copy)
        return copy
    }

    /// The bytes of a file, unpacked if its name ends in `.gz`.
    private static func bytes(of file: URL) throws -> Data {
        guard file.pathExtension == "gz" else { return try Data(contentsOf: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Unreadable(description: "\(file.path): gzip cannot unpack it; store the page again")
        }
        return data
    }
}
