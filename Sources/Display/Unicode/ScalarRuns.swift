/// Values of all scalars as ascending runs: first scalar · 256 + value, up to the next run.
enum ScalarRuns {
    /// The value of a scalar; `nil` before the first run.
    ///
    /// Complexity: O(log *n*) in the runs.
    static func value(of scalar: UInt32, in runs: [UInt32]) -> UInt8? {
        let key = scalar << 8 | 0xFF
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle] <= key { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : UInt8(truncatingIfNeeded: runs[low - 1])
    }
}
