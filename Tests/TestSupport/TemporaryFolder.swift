import Foundation
import Glibc

/// A folder of files for one test, removed when the test lets go of it.
public final class TemporaryFolder: Sendable {
    // A class, as its end removes the folder.
    public let path: String

    public init() {
        var template = Array("/tmp/dateline-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { preconditionFailure("No temporary folder can be made.") }
        path = String(cString: made)
    }

    /// A folder with these files; a name may hold folders.
    public convenience init(_ files: [String: String]) {
        self.init()
        for (name, text) in files { write(Array(text.utf8), to: name) }
    }

    /// Writes a file and the folders that it needs; returns its path.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) -> String {
        let file = "\(path)/\(name)"
        makeFolders(for: file)
        write(bytes, toFileAt: Array(file.utf8))
        return file
    }

    /// Writes a file whose name is any bytes but `/` and NUL, into a folder inside this one.
    public func write(_ bytes: [UInt8], toFileNamed name: [UInt8], in folder: String) {
        makeFolders(for: "\(path)/\(folder)/file")
        write(bytes, toFileAt: "\(path)/\(folder)/".utf8 + name)
    }

    private func write(_ bytes: [UInt8], toFileAt file: [UInt8]) {
        let descriptor = (file.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
            $0.baseAddress.map { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) } ?? -1
        }
        precondition(descriptor >= 0, "The test's file cannot be written.")
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            precondition(count > 0, "The test's file cannot be written.")
            written += count
        }
        close(descriptor)
    }

    @discardableResult
    public func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

    private func makeFolders(for file: String) {
        var folder = ""
        for part in file.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
