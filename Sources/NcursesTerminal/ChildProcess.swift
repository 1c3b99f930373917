import CNcurses
import Glibc

/// Programs that the user has run from the reader.
public enum ChildProcess {
    /// How a program ended.
    public enum End: Hashable, Sendable {
        case status(Int)
        case signal(Int)
        /// It could not be started, for this reason.
        case notStarted(String)
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - arguments: the program, looked for in `PATH`, and what it is called with; no shell reads them.
    ///   - input: what it reads, in place of the terminal.
    ///   - isDetached: whether it has a session of its own and nothing of the terminal.
    public static func run(_ arguments: [String], input: [UInt8]? = nil, isDetached: Bool = false) -> End {
        var descriptor: CInt = -1
        defer { if descriptor >= 0 { close(descriptor) } }
        if let input {
            descriptor = cc_memory_file()
            guard descriptor >= 0, write(input, to: descriptor) else {
                return .notStarted(String(cString: strerror(errno)))
            }
        }
        var process: pid_t = 0
        let problem = withCStrings(arguments) { cc_spawn($0, descriptor, isDetached, &process) }
        guard problem == 0 else { return .notStarted(String(cString: strerror(problem))) }
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return .notStarted(String(cString: strerror(errno))) }
        }
        return status & 0x7F == 0 ? .status(Int(status >> 8 & 0xFF)) : .signal(Int(status & 0x7F))
    }

    /// A file of these bytes, to be read from its start.
    private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return lseek(descriptor, 0, SEEK_SET) == 0
    }

    /// Calls `body` with a list of C strings that ends with NULL.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                preconditionFailure("The list holds at least NULL.")
            }
            return body(base)
        }
    }
}
