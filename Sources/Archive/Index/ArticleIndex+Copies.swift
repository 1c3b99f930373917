import Articles
import FoundationEssentials
import GRDB
import TextCore

extension ArticleIndex {
    /// The articles below files and folders that tell one story: copies of an agency's report, versions of an update.
    ///
    /// Each group has two or more articles, the newest first; an article without a date counts as older than all.
    ///
    /// Complexity: O(*n*) in the articles, for each its sketch.
    public func copies(in paths: [String]) throws(Problem) -> [[ArticleID]] {
        let roots = IndexRoots(paths)
        let (condition, arguments) = roots.condition
        var ids: [ArticleID] = []
        var sketches: [StorySketch] = []
        try reading { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT path, item, sketch FROM file JOIN article ON article.file = file.id
                        JOIN fingerprint ON fingerprint.article = article.id
                    WHERE \(condition) AND item >= -1 AND length(sketch) > 0
                    ORDER BY published DESC NULLS LAST, replace(path, '/', char(1)), item
                    """, arguments: arguments)
            while let row = try rows.next() {
                ids.append(Self.id(path: roots.shown(row["path"]), item: row["item"]))
                sketches.append(StorySketch(hashes: BlockHashes.blocks([UInt8](row["sketch"] as Data))))
            }
        }
        return StorySketch.groups(sketches).map { group in group.map { ids[$0] } }
    }
}
