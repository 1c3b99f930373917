import GRDB

/// A set of articles by their numbers in the index, one bit each.
///
/// Each condition of a query takes one pass over one table or its index; the sets are intersected here. 50,000 articles
/// take 6 kB.
struct ArticleSet {
    private var words: [UInt64] = []
    private(set) var count = 0

    init() {}

    init(_ numbers: [Int64]) {
        for number in numbers { insert(Int(number)) }
    }

    /// The numbers that a statement returns.
    init(_ db: Database, sql: String, arguments: StatementArguments) throws {
        let numbers = try Int64.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        while let number = try numbers.next() { insert(Int(number)) }
    }

    mutating func insert(_ number: Int) {
        guard number >= 0 else { return }
        let word = number >> 6
        if word >= words.count {
            words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
        }
        let bit: UInt64 = 1 << (number & 63)
        count += words[word] & bit == 0 ? 1 : 0
        words[word] |= bit
    }

    func contains(_ number: Int) -> Bool {
        let word = number >> 6
        return number >= 0 && word < words.count && words[word] & 1 << (number & 63) != 0
    }

    /// Keeps the articles that another set holds too.
    mutating func formIntersection(_ other: ArticleSet) {
        words.removeLast(max(0, words.count - other.words.count))
        for word in words.indices { words[word] &= other.words[word] }
        count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// Adds the articles of another set.
    mutating func formUnion(_ other: ArticleSet) {
        words.append(contentsOf: repeatElement(0, count: max(0, other.words.count - words.count)))
        for word in other.words.indices { words[word] |= other.words[word] }
        count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// Removes the articles of another set.
    mutating func subtract(_ other: ArticleSet) {
        for word in words.indices.prefix(other.words.count) { words[word] &= ~other.words[word] }
        count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// The numbers of the latest articles, the latest first.
    ///
    /// Complexity: O(articles later than the last wanted one).
    func latest(_ limit: Int?, _ db: Database) throws -> [Int64] {
        let wanted = min(limit ?? .max, count)
        var ids: [Int64] = []
        let all = try Int64.fetchCursor(
            db.cachedStatement(sql: "SELECT id FROM article ORDER BY published DESC, id"))
        while ids.count < wanted, let id = try all.next() {
            if contains(Int(id)) { ids.append(id) }
        }
        return ids
    }

    /// In ascending order.
    var numbers: [Int] {
        var numbers: [Int] = []
        numbers.reserveCapacity(count)
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                numbers.append(index << 6 | rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return numbers
    }
}
