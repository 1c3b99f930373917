import CNcurses
import Glibc

/// Wakes the event loop from another thread, or from a signal handler.
///
/// A class, as it owns a file descriptor.
public final class WakeUp: Sendable {
    /// An eventfd: readable after a signal until it is drained.
    let descriptor: CInt

    init() throws(TerminalError) {
        descriptor = cc_eventfd()
        if descriptor < 0 { throw .unusable("no event descriptor is left") }
    }

    deinit { close(descriptor) }

    /// Makes the loop's wait return; safe from any thread, and cheap.
    public func signal() {
        var one: UInt64 = 1
        // It fails only when so many signals are pending that the loop wakes anyway.
        _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    func drain() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
    }
}
