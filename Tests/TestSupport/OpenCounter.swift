import Glibc

/// Counts how often each file of a folder is opened, by whatever process.
///
/// A class, as its end closes the channel to the system.
public final class OpenCounter {
    private let descriptor: CInt

    /// Begins to count.
    public init(folder: String) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        precondition(descriptor >= 0, "Opens cannot be counted.")
        let watch = inotify_add_watch(descriptor, folder, UInt32(IN_OPEN))
        precondition(watch >= 0, "The folder \(folder) cannot be watched.")
    }

    deinit { close(descriptor) }

    /// How often each file was opened since this was last asked, by its name.
    public func counts() -> [String: Int] {
        var counts: [String: Int] = [:]
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let length = read(descriptor, &buffer, buffer.count)
            guard length > 0 else { return counts }
            var start = 0
            while start + MemoryLayout<inotify_event>.size <= length {
                let event = buffer.withUnsafeBytes {
                    $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                }
                let names = start + MemoryLayout<inotify_event>.size
                let name = buffer[names..<names + Int(event.len)].prefix { $0 != 0 }
                // The folder itself has no name.
                if !name.isEmpty { counts[String(decoding: name, as: UTF8.self), default: 0] += 1 }
                start = names + Int(event.len)
            }
        }
    }
}
