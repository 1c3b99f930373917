import Dispatch
import NcursesTerminal
import ReaderUI
import Synchronization

/// The queue of events from work off the main thread; posting wakes the event loop.
final class Mailbox: Sendable {
    private let events = Mutex<[ReaderEvent]>([])
    private let wakeUp: WakeUp

    init(wakeUp: WakeUp) { self.wakeUp = wakeUp }

    /// Posts an event, from any thread.
    func post(_ event: ReaderEvent) {
        events.withLock { $0.append(event) }
        wakeUp.signal()
    }

    /// Posts an event after a delay, unless the returned work item is cancelled before.
    func post(_ event: ReaderEvent, after delay: DispatchTimeInterval) -> DispatchWorkItem {
        let posting = DispatchWorkItem { self.post(event) }
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + delay, execute: posting)
        return posting
    }

    /// Takes all waiting events, in the order of their posting.
    func takeAll() -> [ReaderEvent] {
        events.withLock { events in
            defer { events.removeAll() }
            return events
        }
    }
}
