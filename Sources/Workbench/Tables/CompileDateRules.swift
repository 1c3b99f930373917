import ArgumentParser
import Foundation
import TextCore

/// Compiles the date rules into the file that is linked into the program.
struct CompileDateRules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "date-rules",
        abstract: "Compile the date rules into the image that programs start with.",
        discussion: """
            Without this a program whose rules were changed works too, and takes longer to start: it \
            compiles them itself.
            """)

    @Option(help: "The folder of the data that is linked in.")
    var folder = "Sources/CTextData"

    func run() throws {
        let image = CompiledDateRules.fromTables.image(fingerprint: DateRuleTable.fingerprint)
        let folder = URL(filePath: folder)
        try Data(image).write(to: folder.appending(path: "date-rules.bin"))
        let sum = String(image.withUnsafeBytes { DataChecksum.of($0) }, radix: 16)
        try Data("#define DATE_RULES_STAMP \"\(sum)\"\n".utf8).write(
            to: folder.appending(path: "DateRulesStamp.h"))
        print("date-rules.bin: \(image.count) bytes")
    }
}
