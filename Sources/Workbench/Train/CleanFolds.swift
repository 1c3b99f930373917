/// Parts articles so that no publisher, and no passage set into several articles, stands on both sides.
struct CleanFolds {
    let count: Int
    private var parents: [String: String] = [:]
    private var folds: [String: Int] = [:]

    /// Words from which a line that must go is told again in another article.
    private static let tellingWords = 9

    init(_ rows: [CleanGold], count: Int) {
        self.count = max(1, count)
        var owners: [String: String] = [:]
        for row in rows {
            let family = row.family ?? row.id
            guard row.kind == "insert" else { continue }
            for line in row.lines ?? [] where line.keep == false {
                guard line.text.split(separator: " ").count >= Self.tellingWords else { continue }
                if let owner = owners[line.text] {
                    parents[root(family)] = root(owner) == root(family) ? nil : root(owner)
                } else {
                    owners[line.text] = family
                }
            }
        }
        var sizes: [String: Int] = [:]
        for row in rows { sizes[key(of: row), default: 0] += 1 }
        var loads = Array(repeating: 0, count: self.count)
        for (key, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let fold = loads.indices.min { loads[$0] < loads[$1] } ?? 0
            loads[fold] += size
            folds[key] = fold
        }
    }

    subscript(row: CleanGold) -> Int { folds[key(of: row)] ?? 0 }

    /// The name of the group of publishers that an article belongs to.
    func key(of row: CleanGold) -> String { root(row.family ?? row.id) }

    private func root(_ family: String) -> String {
        var family = family
        while let parent = parents[family] { family = parent }
        return family
    }
}
