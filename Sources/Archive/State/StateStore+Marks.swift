import Articles
import GRDB
import TextCore

extension StateStore {
    /// The marks of listed articles whose files have not changed since they were marked.
    ///
    /// No file is touched. Complexity: O(marked articles), whatever the length of the list.
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

    /// The row of the article at an absolute path, which may be listed by a path from the current folder.
    private func row(of path: String, _ item: Int?, in catalogue: ArticleCatalogue) -> Int? {
        if let row = catalogue.row(of: ArticleID(path: path, item: item)) { return row }
        guard path.hasPrefix(currentFolder + "/") else { return nil }
        let relative = String(path.dropFirst(currentFolder.count + 1))
        return catalogue.row(of: ArticleID(path: relative, item: item))
    }
}
