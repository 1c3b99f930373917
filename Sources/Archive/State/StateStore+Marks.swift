import Articles
import GRDB
import TextCore

extension StateStore {
    /// The marks of listed articles whose files are as they were when something of them was kept.
    ///
    /// No file is touched. Complexity: O(articles of which something is kept), whatever the length of the list.
    public func marks(of catalogue: ArticleCatalogue) throws(Problem) -> ArticleMarks {
        var marks = ArticleMarks(of: catalogue)
        try reading { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT path, item, sighting.size, modified, isRead, isStarred,
                        (SELECT group_concat(name, char(10)) FROM tag WHERE tag.article = article.id)
                    FROM sighting JOIN article ON article.id = sighting.article
                    """)
            while let row = try rows.next() {
                let item: Int = row[1]
                guard let place = self.row(of: row[0], item < 0 ? nil : item, in: catalogue),
                    catalogue.stamp(of: place) == (row[2], row[3])
                else { continue }
                let tags: String? = row[6]
                marks.set(
                    place, ArticleMarks.Flags(ReadingState(isRead: row[4], isStarred: row[5])),
                    tags: tags.map { $0.split(separator: "\n").map(String.init).sorted() } ?? [])
            }
        }
        return marks
    }

    /// Looks for articles that came to a list since an earlier one among those that something is kept of, by their
    /// content; ``marks(of:)`` knows them afterwards.
    ///
    /// Known limitation: an article whose file stays as it is while its twin elsewhere is marked is known when it
    /// is opened.
    ///
    /// - Parameter isCancelled: whether to give up.
    /// - Returns: whether something is kept of any of them.
    public func recognize(
        _ catalogue: ArticleCatalogue, since old: ArticleCatalogue, isCancelled: () -> Bool = { false }
    ) throws(Problem) -> Bool {
        var new: [ArticleID] = []
        var isAnyKnown = false
        for row in 0..<catalogue.count {
            let before = old.row(ofRow: row, in: catalogue)
            if let before, old.stamp(of: before) == catalogue.stamp(of: row) { continue }
            if catalogue.isReadable(row) { new.append(catalogue.id(of: row)) }
            if new.count == Self.batch {
                guard !isCancelled() else { return isAnyKnown }
                isAnyKnown = try !states(of: new).isEmpty || isAnyKnown
                new = []
            }
        }
        if !new.isEmpty { isAnyKnown = try !states(of: new).isEmpty || isAnyKnown }
        return isAnyKnown
    }

    private static let batch = 256

    /// Where the article at an absolute path is listed, which may be by a path from the current folder.
    private func row(of path: String, _ item: Int?, in catalogue: ArticleCatalogue) -> Int? {
        if let row = catalogue.row(of: ArticleID(path: path, item: item)) { return row }
        guard path.hasPrefix(currentFolder + "/") else { return nil }
        let relative = String(path.dropFirst(currentFolder.count + 1))
        return catalogue.row(of: ArticleID(path: relative, item: item))
    }
}
