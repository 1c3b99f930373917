import Dispatch
import Synchronization

/// Hands results from many threads to one, which takes them in turn; it holds a few, then who puts must wait.
///
/// A class, as it is one place that threads meet at.
final class WorkQueue<Element: Sendable>: Sendable {
    private struct State {
        var elements: [Element] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    private let free: DispatchSemaphore

    init(capacity: Int) { free = DispatchSemaphore(value: capacity) }

    /// Puts an element in when there is room; returns whether more is wanted.
    func put(_ element: Element) -> Bool {
        free.wait()
        let isOpen = state.withLock { state in
            if !state.isClosed { state.elements.append(element) }
            return !state.isClosed
        }
        if isOpen { filled.signal() } else { free.signal() }
        return isOpen
    }

    /// Takes all that has come, waiting for the first until the deadline.
    func takeAll(waiting: DispatchTimeInterval) -> [Element] {
        guard filled.wait(timeout: .now() + waiting) == .success else { return [] }
        let taken = state.withLock { state in
            defer { state.elements = [] }
            return state.elements
        }
        // The first was waited for, the others are there.
        for _ in taken.dropFirst() { filled.wait() }
        for _ in taken { free.signal() }
        return taken
    }

    /// Wants no more: whoever waits to put goes on at once.
    func close() {
        let left = state.withLock { state in
            state.isClosed = true
            defer { state.elements = [] }
            return state.elements.count
        }
        for _ in 0..<(left + 1) { free.signal() }
    }
}
