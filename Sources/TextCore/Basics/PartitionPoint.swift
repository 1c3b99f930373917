extension RandomAccessCollection {
    /// The first position whose element satisfies the predicate, in a collection whose elements satisfy it from one
    /// position on; `endIndex` if none does.
    ///
    ///     [2, 3, 5, 7].partitionPoint { $0 >= 4 }    // 2
    ///
    /// Complexity: O(log *n*).
    @inlinable
    package func partitionPoint(where isInSecondPart: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if isInSecondPart(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}
