import Articles
import Formats
import GRDB
import TextCore

/// Recognizes articles by their content while a list reads their files, so that no file is opened for it again.
///
///     let recognition = try ContentRecognition(store)
///     let outcome = CatalogueUpdate(paths: [folder]).run(on: old, recognizing: { recognition })
///     try outcome?.recognition?.keep()    // whether the store knows any of the new articles
///
/// A file is read whole only if it is new in its place and could be known: an article of its size is, or it holds many.
/// Known limitation: if the twin of an unchanged file is marked, the file is recognized when it is opened.
public struct ContentRecognition: Sendable {
    private let store: StateStore
    /// The sizes of the known contents, in bytes.
    private let sizes: Set<Int>
    private var seen: [Sighting] = []

    private struct Sighting: Sendable {
        let path: String
        let stamp: FileStamp
        let contents: [ArticleID: ContentHash]
        let isCollection: Bool
    }

    public init(_ store: StateStore) throws(Problem) {
        self.store = store
        sizes = try store.reading { db in
            Set(try Int.fetchAll(db, sql: "SELECT DISTINCT size FROM article"))
        }
    }

    /// Takes an open file that holds articles. An unreadable one is passed over, as the list names its problem.
    mutating func take(_ file: StoredFile) {
        guard !sizes.isEmpty else { return }
        do throws(Problem) {
            guard let collection = try file.collection() else { return try takeArticle(file) }
            try takeItems(of: collection)
        } catch {}
    }

    private mutating func takeArticle(_ file: StoredFile) throws(Problem) {
        let id = ArticleID(path: file.path)
        guard sizes.contains(file.stamp.size),
            try store.reading({ try store.article(seenAs: id, file.stamp, $0) }) == nil
        else { return }
        let contents = [id: try ContentHash(of: file)]
        seen.append(
            Sighting(path: file.path, stamp: file.stamp, contents: contents, isCollection: false))
    }

    private mutating func takeItems(of collection: StoredCollection) throws(Problem) {
        let (path, stamp) = (collection.file.path, collection.file.stamp)
        guard try !store.reading({ try store.isSurveyed(path, stamp, $0) }) else { return }
        var contents: [ArticleID: ContentHash] = [:]
        let sizes = sizes
        _ = try collection.visit { item in
            if sizes.contains(ContentHash.size(of: item)) {
                contents[ArticleID(path: path, item: item.number)] = ContentHash(of: item)
            }
            return true
        }
        seen.append(Sighting(path: path, stamp: stamp, contents: contents, isCollection: true))
    }

    /// Notes in the store where known articles are; ``StateStore/marks(of:)`` knows them afterwards.
    ///
    /// - Returns: whether there are any.
    public func keep() throws(Problem) -> Bool {
        guard !seen.isEmpty else { return false }
        return try store.writing { db in
            var isAnyKnown = false
            for sighting in seen {
                for (id, content) in sighting.contents {
                    guard let article = try store.article(with: content, db) else { continue }
                    try store.see(article, as: id, sighting.stamp, db)
                    isAnyKnown = true
                }
                if sighting.isCollection { try store.noteSurvey(of: sighting.path, sighting.stamp, db) }
            }
            return isAnyKnown
        }
    }
}
