import Dispatch
import Glibc
import Synchronization

/// Tells which files and folders change while they are watched, until the process ends.
///
/// What happens within a quarter of a second is told at once. Files that are still being written are not told of before
/// they are closed. A class, as it owns a file descriptor.
final class FolderWatcher: Sendable {
    /// What changed: files and folders that came, changed or went.
    enum Change: Sendable {
        case paths(Set<String>)
        /// So much happened that the system has not told all.
        case unknown
    }

    private struct Watches {
        var paths: [CInt: String] = [:]
        /// Folders that could not be watched.
        var refused = 0
    }

    private static let delay = Duration.milliseconds(250)
    private static let events =
        IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
        | IN_EXCL_UNLINK

    private let descriptor: CInt
    private let queue = DispatchQueue(label: "dateline.watcher", qos: .utility)
    private let watches = Mutex(Watches())

    /// - Returns: `nil` where the system has no more watchers to give.
    init?() {
        descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
    }

    /// Begins to tell, on a queue of the watcher's own.
    func begin(tell: @escaping @Sendable (Change) -> Void) {
        queue.async {
            while self.wait(atMost: nil) {
                var news = News()
                let deadline = ContinuousClock.now + Self.delay
                repeat { self.take(into: &news) } while self.wait(atMost: deadline - .now)
                if let change = news.change { tell(change) }
            }
        }
    }

    /// Watches a folder, but not those in it, or a file.
    func watch(_ path: String) {
        watches.withLock { watches in
            let watch = inotify_add_watch(descriptor, path, UInt32(Self.events))
            if watch >= 0 {
                watches.paths[watch] = path
            } else if errno == ENOSPC || errno == ENOMEM {
                watches.refused += 1
            }
        }
    }

    /// Says what is not watched, and the mend; `nil` where all is.
    var note: String? {
        let refused = watches.withLock(\.refused)
        guard refused > 0 else { return nil }
        let folders = refused == 1 ? "1 folder is" : "\(refused) folders are"
        return "\(folders) not watched for changes: too many watches; raise fs.inotify.max_user_watches"
    }

    // MARK: On the queue

    /// What happened since it was told last.
    private struct News {
        var changed: Set<String> = []
        var hasOverflown = false

        var change: Change? { hasOverflown ? .unknown : changed.isEmpty ? nil : .paths(changed) }
    }

    /// Waits for an event; whether one came in that time.
    private func wait(atMost limit: Duration?) -> Bool {
        var milliseconds: CInt = -1
        if let limit {
            guard limit > .zero else { return false }
            let (seconds, attoseconds) = limit.components
            milliseconds = CInt(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000) + 1
        }
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let count = poll(&polled, 1, milliseconds)
            if count >= 0 { return count > 0 && polled.revents & Int16(POLLIN) != 0 }
            guard errno == EINTR else { return false }
        }
    }

    private func take(into news: inout News) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return }
            for event in InotifyEvent.events(in: buffer[..<count]) { take(event, into: &news) }
        }
    }

    private func take(_ event: InotifyEvent, into news: inout News) {
        if event.has(IN_Q_OVERFLOW) { news.hasOverflown = true }
        let folder = watches.withLock { watches in
            event.has(IN_IGNORED)
                ? watches.paths.removeValue(forKey: event.watch) : watches.paths[event.watch]
        }
        guard let folder, !event.has(IN_IGNORED) else { return }
        if event.name.isEmpty {
            // A watched folder's own attributes say nothing of what is in it.
            if !event.has(IN_ISDIR) || event.has(IN_DELETE_SELF) { news.changed.insert(folder) }
        } else if !event.name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + event.name : "\(folder)/\(event.name)"
            if event.has(IN_CREATE), !event.has(IN_ISDIR), Self.isBeingWritten(path) { return }
            news.changed.insert(path)
        }
    }

    /// Whether a file that has just come is one that somebody writes: neither a link nor one of several names.
    private static func isBeingWritten(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
    }
}

/// One record that inotify writes.
///
/// Source: inotify(7): a watch, a mask, a cookie and the length of the name, 32 bits each; then the name, padded with
/// zeros.
private struct InotifyEvent {
    let watch: CInt
    private let mask: UInt32
    let name: String

    private static let headLength = 16

    func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }

    static func events(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
        var events: [InotifyEvent] = []
        var rest = bytes
        while rest.count >= headLength {
            let numbers = rest.withUnsafeBytes { head in
                (
                    watch: head.loadUnaligned(fromByteOffset: 0, as: CInt.self),
                    mask: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    length: Int(head.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            rest = rest.dropFirst(headLength)
            let name = rest.prefix(numbers.length).prefix { $0 != 0 }
            events.append(
                InotifyEvent(
                    watch: numbers.watch, mask: numbers.mask, name: String(decoding: name, as: UTF8.self)))
            rest = rest.dropFirst(numbers.length)
        }
        return events
    }
}
