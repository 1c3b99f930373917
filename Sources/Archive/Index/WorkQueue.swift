import Dispatch
import Synchronization

/// Hands results from many threads to one. When it is full, putting waits.
///
/// A class, as the threads share it.
final class WorkQueue<Element: Sendable>: Sendable {
    private struct State {
        var elements: [Element] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    private let free: DispatchSemaphore

    init(capacity: Int) { free = DispatchSemaphore(value: capacity) }

    /// Puts an element in as soon as there is room; returns whether more are wanted.
    func put(_ element: Element) -> Bool {
        free.wait()
        let isOpen = state.withLock { state in
            if !state.isClosed { state.elements.append(element) }
            return !state.isClosed
        }
        if isOpen { filled.signal() } else { free.signal() }
        return isOpen
    }

    /// Takes all waiting elements; waits for the first until the deadline.
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

    /// Refuses further elements, and lets waiting threads go on at once.
    func close() {
        let left = state.withLock { state in
            state.isClosed = true
            defer { state.elements = [] }
            return state.elements.count
        }
        for _ in 0..<(left + 1) { free.signal() }
    }
}
