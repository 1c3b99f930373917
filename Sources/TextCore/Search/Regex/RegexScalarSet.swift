/// A set of characters of folded text that a step takes.
struct RegexScalarSet: Hashable, Sendable {
    /// In order, disjoint.
    private let ranges: [ClosedRange<UInt32>]
    private let properties: [RegexClass.Item]
    private let isNegated: Bool

    init(_ scalar: UInt32) {
        ranges = [scalar...scalar]
        properties = []
        isNegated = false
    }

    /// Complexity: O(*n* log *n*) in the ranges.
    init(_ characters: RegexClass) {
        var ranges: [ClosedRange<UInt32>] = []
        var properties: [RegexClass.Item] = []
        for item in characters.items {
            if case .range(let range) = item { ranges.append(range) } else { properties.append(item) }
        }
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
        self.properties = properties
        isNegated = characters.isNegated
    }

    /// Complexity: O(log *n*) in the ranges.
    func contains(_ scalar: UInt32) -> Bool {
        let place = ranges.partitionPoint { $0.upperBound >= scalar }
        if place < ranges.count, ranges[place].contains(scalar) { return !isNegated }
        guard !properties.isEmpty, let scalar = Unicode.Scalar(scalar) else { return isNegated }
        for case .property(let property, let isLeftOut) in properties
        where property.holds(for: scalar) != isLeftOut { return !isNegated }
        return isNegated
    }
}
