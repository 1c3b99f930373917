import Glibc

/// Threads for heavy work that leave room for others.
///
/// They stand outside the pools that tasks and queues share, so that they can have a low priority, and work that never
/// waits holds up nothing else.
enum WorkerThreads {
    /// Runs `work` on some threads at once and waits for the end of all.
    ///
    /// - Parameters:
    ///   - niceness: how readily they give way to others, from 0, not at all, to 19, always.
    ///   - meanwhile: the work of the calling thread; not called if the system refuses every thread.
    /// - Returns: whether the work was done.
    static func run(
        count: Int, niceness: Int32, _ work: @escaping @Sendable () -> Void,
        meanwhile: (_ threads: Int) -> Void
    ) -> Bool {
        let threads = (0..<count).compactMap { _ in start(niceness, work) }
        guard !threads.isEmpty else { return false }
        meanwhile(threads.count)
        for thread in threads { pthread_join(thread, nil) }
        return true
    }

    private final class Job {
        // A class, as only a reference can be handed to a thread.
        let niceness: Int32
        let work: @Sendable () -> Void

        init(_ niceness: Int32, _ work: @escaping @Sendable () -> Void) {
            self.niceness = niceness
            self.work = work
        }
    }

    private static func start(_ niceness: Int32, _ work: @escaping @Sendable () -> Void) -> pthread_t? {
        let job = Unmanaged.passRetained(Job(niceness, work))
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
                // On Linux the priority is one of the thread, whatever POSIX says; 0 is the thread itself.
                setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, job.niceness)
                job.work()
                return nil
            }, job.toOpaque())
        guard status == 0 else {
            job.release()
            return nil
        }
        return thread
    }
}
