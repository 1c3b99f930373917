import Foundation
import TestSupport

/// Runs the built program as a user would, with files for input and output.
enum Program {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
        var lines: [String] {
            output.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        }
    }

    /// Runs `dateline` to its end.
    static func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:],
        folder: TemporaryFolder? = nil
    ) throws -> Result {
        try run(arguments, input: Array(input.utf8), environment: environment, folder: folder)
    }

    /// - Parameter launcher: a program that is given the arguments and runs `dateline` as they say.
    static func run(
        _ arguments: [String], through launcher: String? = nil, input: [UInt8] = [],
        environment: [String: String] = [:], folder: TemporaryFolder? = nil
    ) throws -> Result {
        let files = TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: launcher ?? executable)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": files.path, "SWIFT_BACKTRACE": "enable=no"]
            .merging(SanitizerOptions.environment) { $1 }.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder.path) }
        process.standardInput = try FileHandle(
            forReadingFrom: URL(fileURLWithPath: files.write(input, to: "in")))
        process.standardOutput = try FileHandle(
            forWritingTo: URL(fileURLWithPath: files.write([], to: "out")))
        process.standardError = try FileHandle(
            forWritingTo: URL(fileURLWithPath: files.write([], to: "err")))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .exit
                ? process.terminationStatus : 128 + process.terminationStatus,
            output: try String(
                decoding: Data(contentsOf: URL(fileURLWithPath: files.path + "/out")), as: UTF8.self),
            errors: try String(
                decoding: Data(contentsOf: URL(fileURLWithPath: files.path + "/err")), as: UTF8.self))
    }

    /// Where the build put the program: beside the bundle of tests.
    static let executable: String = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        var folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
        while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.path + "/dateline") {
            folder.deleteLastPathComponent()
        }
        return folder.path + "/dateline"
    }()
}
