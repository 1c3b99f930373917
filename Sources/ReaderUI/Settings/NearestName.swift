/// Finds the name that somebody meant who misspelt it.
package enum NearestName {
    /// The name that takes the fewest changes of single letters, if they are few for its length.
    ///
    /// Complexity: O(names × their length × the word's length), of a word of at most 64 letters.
    package static func of(_ word: String, among names: [String]) -> String? {
        let word = Array(word.lowercased().utf8.prefix(64))
        var nearest: (name: String, distance: Int)?
        for name in names {
            let distance = distance(word, Array(name.utf8))
            if distance < nearest?.distance ?? max(2, name.utf8.count / 3 + 1) {
                nearest = (name, distance)
            }
        }
        return nearest?.name
    }

    /// Insertions, deletions, replacements and exchanges of neighbours that turn one word into the other.
    ///
    /// Source: the optimal string alignment of Damerau (1964).
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var best = min(last[j + 1], row[j]) + 1
                best = min(best, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
