import Foundation
import Testing

/// Holds the import lines of the sources to the arrows of the design.
@Suite struct ImportTests {
    /// What each target may import. System modules stand where a target is allowed to touch the system.
    static let allowed: [String: Set<String>] = [
        "TextCore": ["CTextData", "CKernels"],
        "Articles": ["TextCore"],
        "Formats": [
            "Articles", "TextCore", "CLibXML2", "CMD4C", "CZLib", "Glibc", "Dispatch", "Synchronization",
        ],
        // FoundationEssentials for Data, which is what GRDB takes and gives for blobs.
        "Archive": [
            "Formats", "Articles", "TextCore", "GRDB", "Glibc", "Dispatch", "Synchronization",
            "FoundationEssentials",
        ],
        "Display": [],
        "ReaderUI": ["Articles", "TextCore", "Display"],
        "Streams": ["Display", "Glibc"],
        "dateline-annotate": ["Formats", "Streams", "Glibc"],
        "NcursesTerminal": ["Display", "CNcurses", "Glibc"],
        "dateline": [
            "TextCore", "Articles", "Formats", "Archive", "Display", "ReaderUI", "NcursesTerminal",
            "Streams", "ArgumentParser", "TOMLKit", "Glibc",
            "Dispatch", "Synchronization",
        ],
        "Workbench": [
            "TextCore", "CTextData", "CKernels", "Articles", "Formats", "Archive", "Display", "ReaderUI",
            "ArgumentParser",
            "TestSupport", "Glibc", "Dispatch",
            "Synchronization",
            "Foundation", "FoundationEssentials",
        ],
    ]

    /// Targets in C, which import nothing.
    static let withoutSwift: Set<String> = [
        "CTextData", "CKernels", "CLibXML2", "CMD4C", "CZLib", "CNcurses",
    ]

    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    @Test func `every folder of sources is a target with known arrows`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).filter {
            !$0.hasPrefix(".") && $0 != "README.md"
        }
        #expect(Set(folders).subtracting(Self.withoutSwift).isSubset(of: Set(Self.allowed.keys)))
        for name in Self.withoutSwift { #expect(try files(of: name).isEmpty) }
    }

    @Test(arguments: allowed.keys.sorted())
    func `a target imports what the design allows and nothing else`(target: String) throws {
        let files = try files(of: target)
        #expect(!files.isEmpty)
        for file in files {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                guard let module = Self.importedModule(line) else { continue }
                #expect(
                    Self.allowed[target, default: []].contains(module),
                    "\(target)/\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    /// The event loop holds the main thread, so whoever awaits the main actor, knowingly or not, waits for ever. Without an
    /// `await` no work can: the compiler then refuses what is the main actor's.
    @Test func `nothing in the reader awaits`() throws {
        for file in try files(of: "dateline") where file.path.contains("/Reader/") {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                let words = line.split { !$0.isLetter && !$0.isNumber }
                #expect(!words.contains("await"), "\(file.lastPathComponent): \(line)")
            }
        }
    }

    @Test(arguments: [
        ("import Glibc", "Glibc"), ("@testable import TextCore", "TextCore"),
        ("  public import struct Display.Size", "Display"),
        ("@preconcurrency import   Foundation.NSURL // why", "Foundation"), ("// import Foundation", nil),
        ("importer.run()", nil), ("let a = \"import b\"", nil),
    ])
    func `an import line is read`(line: String, module: String?) {
        #expect(Self.importedModule(Substring(line)) == module)
    }

    /// The module that a line imports.
    private static func importedModule(_ line: Substring) -> String? {
        var words = line.split { $0 == " " || $0 == "\t" }[...]
        while let word = words.first,
            word.hasPrefix("@")
                || ["public", "package", "internal", "private", "fileprivate"].contains(word)
        {
            words.removeFirst()
        }
        guard words.popFirst() == "import" else { return nil }
        if let kind = words.first,
            ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(kind)
        {
            words.removeFirst()
        }
        return words.first?.split { $0 == "." || $0 == ";" }.first.map(String.init)
    }

    private func files(of target: String) throws -> [URL] {
        let folder = Self.sources.appending(path: target).path
        return (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap {
            $0 as? String
        }
        .filter { $0.hasSuffix(".swift") }.map { URL(fileURLWithPath: folder).appending(path: $0) }
    }
}
