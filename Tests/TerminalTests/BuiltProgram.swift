import Foundation

/// The program that was built beside these tests.
enum BuiltProgram {
    struct NotFound: Error {}

    /// The path of `dateline`, or of a library that is preloaded: they stand in the folder of the test bundle.
    static func path(of name: String = "dateline") throws -> String {
        for argument in CommandLine.arguments where argument.contains(".xctest") {
            var folder = URL(filePath: argument)
            while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
            let path = folder.appending(path: name).path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw NotFound()
    }
}

/// A folder of articles that goes when the test ends.
final class TemporaryLibrary {
    let folder: URL

    init(_ articles: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in articles { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: name))
    }
}
