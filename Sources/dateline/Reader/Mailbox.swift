import Dispatch
import NcursesTerminal
import ReaderUI
import Synchronization

/// Where work off the main thread leaves its events for the event loop, which it wakes.
final class Mailbox: Sendable {
    private let events = Mutex<[ReaderEvent]>([])
    private let wakeUp: WakeUp

    init(wakeUp: WakeUp) { self.wakeUp = wakeUp }

    /// Leaves an event; from any thread.
    func post(_ event: ReaderEvent) {
        events.withLock { $0.append(event) }
        wakeUp.signal()
    }

    /// Leaves an event after a while, unless what is returned is cancelled before.
    func post(_ event: ReaderEvent, after delay: DispatchTimeInterval) -> DispatchWorkItem {
        let posting = DispatchWorkItem { self.post(event) }
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + delay, execute: posting)
        return posting
    }

    /// Takes all events that wait, in the order in which they came.
    func takeAll() -> [ReaderEvent] {
        events.withLock { events in
            defer { events.removeAll() }
            return events
        }
    }
}
