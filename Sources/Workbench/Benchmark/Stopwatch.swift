import Glibc

/// Times a piece of work again and again.
enum Stopwatch {
    /// The median and the slowest of some runs, in milliseconds.
    struct Times {
        let median: Double
        let slowest: Double

        /// - Precondition: there is at least one time.
        init(of milliseconds: [Double]) {
            precondition(!milliseconds.isEmpty, "Nothing was measured.")
            let sorted = milliseconds.sorted()
            median = sorted[sorted.count / 2]
            slowest = sorted[sorted.count - 1]
        }
    }

    /// Processor times of the thread, which do not depend on how busy the machine is.
    ///
    /// - Precondition: the work stays on its thread.
    static func measureProcessor(runs: Int, _ work: () throws -> Void) rethrows -> Times {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
        }
        var times: [Double] = []
        for _ in 0..<max(1, runs) {
            let start = now()
            try work()
            times.append(now() - start)
        }
        return Times(of: times)
    }

    static func measure(runs: Int = 20, _ work: () throws -> Void) rethrows -> Times {
        let clock = ContinuousClock()
        var times: [Double] = []
        for _ in 0..<max(1, runs) {
            let time = try clock.measure(work).components
            times.append(Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15)
        }
        return Times(of: times)
    }

    /// `label  1.23 ms  (slowest 2.34)`, in columns.
    static func line(_ label: String, _ times: Times) -> String {
        let padding = String(repeating: " ", count: max(1, 44 - label.count))
        return "\(label)\(padding)\(text(times.median)) ms  (slowest \(text(times.slowest)))"
    }

    private static func text(_ milliseconds: Double) -> String {
        guard milliseconds.isFinite else { return "never" }
        let hundredths = Int((milliseconds * 100).rounded())
        let fraction = String(hundredths % 100)
        return "\(hundredths / 100)." + String(repeating: "0", count: 2 - fraction.count) + fraction
    }
}
