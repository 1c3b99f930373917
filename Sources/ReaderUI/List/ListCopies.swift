import Articles

/// The copies of one story among the articles of a list, of which one row may stand for all.
struct ListCopies: Sendable {
    /// Whether the newest copy that passes the filter stands for all.
    var isFolded = true
    private let groups: [[ArticleID]]
    /// The group of each row that has copies.
    private var groupOfRow: [Int32: Int] = [:]
    /// Listed copies of each group.
    private var counts: [Int] = []

    init() { groups = [] }

    /// - Parameter groups: articles that tell one story, of two and more.
    init(_ groups: [[ArticleID]], in catalogue: ArticleCatalogue, isFolded: Bool) {
        self.groups = groups
        self.isFolded = isFolded
        for (number, group) in groups.enumerated() {
            let rows = group.compactMap(catalogue.row)
            counts.append(rows.count)
            guard rows.count > 1 else { continue }
            for row in rows { groupOfRow[Int32(row)] = number }
        }
    }

    /// The same copies among the articles of another catalogue.
    func moved(to catalogue: ArticleCatalogue) -> ListCopies {
        ListCopies(groups, in: catalogue, isFolded: isFolded)
    }

    var isEmpty: Bool { groupOfRow.isEmpty }

    /// How many listed articles tell the story of a row's article; `nil` for an article without copies.
    func count(ofRow row: Int) -> Int? { groupOfRow[Int32(row)].map { counts[$0] } }

    /// The rows without those for which a newer copy stands; rows rise with age.
    ///
    /// Complexity: O(*n*).
    func folded(_ rows: [Int32]) -> [Int32] {
        guard isFolded, !isEmpty else { return rows }
        let leaders = leaders(of: rows)
        return rows.filter { row in groupOfRow[row].map { leaders[$0] == row } ?? true }
    }

    /// The row that stands for another one among some rows.
    func leader(of row: Int, among rows: [Int32]) -> Int {
        guard isFolded, let group = groupOfRow[Int32(row)] else { return row }
        return leaders(of: rows)[group].map(Int.init) ?? row
    }

    private func leaders(of rows: [Int32]) -> [Int: Int32] {
        var leaders: [Int: Int32] = [:]
        for row in rows {
            if let group = groupOfRow[row] { leaders[group] = min(row, leaders[group] ?? row) }
        }
        return leaders
    }
}
