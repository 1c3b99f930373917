import Articles
import Formats
import Glibc
import TextCore

/// Reads, cleans and annotates the articles of a file.
struct FileIndexing: Sendable {
    /// A new or changed file.
    struct Job: Sendable {
        /// Absolute.
        let path: String
        /// Whether the user named it: then it is an article whatever its name.
        let isNamed: Bool
        /// SHA-256 of its bytes when it was last read; `nil` for a new file.
        let hash: [UInt8]?
    }

    let annotator: ArticleAnnotator
    /// The known recurring blocks of an article; the name is its path and number.
    let recurring: @Sendable (ArticleFingerprint, _ name: String) -> RecurringBlocks
    /// The indexed items of a file, by their hashes.
    let known: @Sendable (_ path: String) -> [[UInt8]: Int64]

    /// Annotations that are taken over rather than found again.
    let annotated: AnnotatedRecords

    /// Items that are handed over together: few, as many parts wait for the writer, and all of them are in memory.
    private static let partSize = 2
    /// Nanoseconds after a change in which a file may change again without a new time: some file systems count whole
    /// seconds.
    private static let freshness = 2_000_000_000

    /// Indexes a file and hands the result over in parts; stops when `put` returns `false`.
    ///
    /// It never fails: the problem of a file comes with its entry.
    func run(_ job: Job, put: (IndexedFile) -> Bool) {
        let stored: StoredFile
        do throws(Problem) {
            stored = try StoredFile(job.path)
        } catch {
            guard let stamp = FileStamp(path: job.path) else {
                _ = put(file(job, nil, [], .gone))
                return
            }
            putUnread([StoredFile.entry(of: error, job.path)], job, stamp, put)
            return
        }
        guard let hash = hash(of: stored) else {
            putUnread(stored.listing(isNamed: job.isNamed)?.entries ?? [], job, stored.stamp, put)
            return
        }
        if hash == job.hash {
            _ = put(file(job, stored.stamp, hash, .unchanged))
            return
        }
        read(stored, job, hash, put)
    }

    /// The SHA-256 of a file's bytes; `nil` for an unreadable file and for one that is too large for every format.
    private func hash(of file: StoredFile) -> [UInt8]? {
        // A collection may be larger than memory, and its items are read one by one.
        guard !CollectionFormat.isPossible(file.path) else { return try? file.streamedHash() }
        return (try? file.storedBytes()).map(SHA256.hash)
    }

    /// Hands over the entries of an unreadable file.
    private func putUnread(
        _ entries: [ArticleEntry], _ job: Job, _ stamp: FileStamp, _ put: (IndexedFile) -> Bool
    ) {
        let articles = entries.map { unreadable($0) }
        _ = put(
            file(job, stamp, [], .articles(articles, problems: [], isFirst: true, isLast: true)))
    }

    private func read(
        _ stored: StoredFile, _ job: Job, _ hash: [UInt8], _ put: (IndexedFile) -> Bool
    ) {
        if let collection = try? stored.collection(), read(collection, job, hash, put) { return }
        guard let listing = stored.listing(isNamed: job.isNamed) else {
            // It is kept that there is no article in it, so that it is not read each time.
            _ = put(
                file(job, stored.stamp, hash, .articles([], problems: [], isFirst: true, isLast: true)))
            return
        }
        let articles = listing.entries.map { entry in
            guard entry.problem == nil else { return unreadable(entry) }
            do throws(Problem) {
                let content = content(try stored.article(entry.id.item), name: job.path)
                return IndexedArticle(item: Self.noItem, hash: [], entry: entry, content: content)
            } catch {
                return unreadable(entry, error)
            }
        }
        let problems = listing.problems.map(\.description)
        _ = put(
            file(
                job, stored.stamp, hash,
                .articles(articles, problems: problems, isFirst: true, isLast: true)))
    }

    /// Indexes the items of a file; returns whether there are any, or it is one that holds items.
    private func read(
        _ collection: StoredCollection, _ job: Job, _ hash: [UInt8], _ put: (IndexedFile) -> Bool
    ) -> Bool {
        let known = known(job.path)
        var part: [IndexedArticle] = []
        var (isFirst, goesOn) = (true, true)
        func hand(over problems: [String], _ hash: [UInt8], isLast: Bool) -> Bool {
            defer { (part, isFirst) = ([], false) }
            return put(
                file(
                    job, collection.file.stamp, hash,
                    .articles(part, problems: problems, isFirst: isFirst, isLast: isLast)))
        }
        do throws(Problem) {
            let oddities = try collection.visit { item in
                part.append(article(item, of: collection, job, known))
                if part.count >= Self.partSize { goesOn = hand(over: [], hash, isLast: false) }
                return goesOn
            }
            guard goesOn else { return true }
            let problems = oddities.map { Problem.notText(job.path, $0).description }
            _ = hand(over: problems, hash, isLast: true)
        } catch {
            guard !isFirst || !part.isEmpty else { return false }
            // The items before serve; without a hash the file is read again next time.
            _ = hand(over: [error.description], [], isLast: true)
        }
        return true
    }

    private func article(
        _ item: StoredItem, of collection: StoredCollection, _ job: Job, _ known: [[UInt8]: Int64]
    ) -> IndexedArticle {
        let entry = collection.entry(of: item)
        let hash = item.indexHash
        if let id = known[hash] {
            return IndexedArticle(item: item.number, hash: hash, entry: entry, content: .kept(id))
        }
        guard entry.problem == nil,
            let source = try? StoredFile.checked(item.article, job.path)
        else { return IndexedArticle(item: item.number, hash: hash, entry: entry, content: .none) }
        let content = content(source, name: "\(job.path)#\(item.number)")
        return IndexedArticle(item: item.number, hash: hash, entry: entry, content: content)
    }

    private func content(_ source: SourceArticle, name: String) -> IndexedArticle.Content {
        guard source.text.count <= ArticleSize.limit else { return .none }
        let fingerprint = ArticleFingerprint(source)
        return .story(story(source, fingerprint, recurring(fingerprint, name)))
    }

    /// Cleans and annotates an article whose recurring blocks are known.
    func story(
        _ source: SourceArticle, _ fingerprint: ArticleFingerprint, _ recurring: RecurringBlocks
    ) -> IndexedStory {
        let cleaned = annotator.clean(source, recurring: recurring)
        let known = known(source, cleaned, recurring)
        let article =
            known.map {
                annotator.annotated(source, cleaned: cleaned, entities: $0.entities, dates: $0.dates)
            }
            ?? annotator.annotate(source, cleaned: cleaned)
        return IndexedStory(
            article, isTaken: known != nil, fingerprint: fingerprint, recurring: recurring)
    }

    /// The annotations of an article in a record.
    private func known(
        _ source: SourceArticle, _ cleaned: CleanedText, _ recurring: RecurringBlocks
    ) -> (entities: EntityAnnotations, dates: [DateExpression])? {
        guard annotated.count > 0 else { return nil }
        if let known = annotated.annotations(of: source, cleaned: cleaned) { return known }
        guard !recurring.hashes.isEmpty else { return nil }
        // Who wrote the record did not know the archive: what it says of passages that recur there is left out.
        let known = annotated.annotations(of: source, cleaned: annotator.clean(source))
        return known.map { entities, dates in
            (entities.keeping { cleaned.holds($0.range) }, dates.filter { cleaned.holds($0.range) })
        }
    }

    private func unreadable(_ entry: ArticleEntry) -> IndexedArticle {
        IndexedArticle(item: entry.id.itemNumber, hash: [], entry: entry, content: .none)
    }

    private func unreadable(_ entry: ArticleEntry, _ problem: Problem) -> IndexedArticle {
        unreadable(ArticleEntry(id: entry.id, title: entry.title, problem: problem.description))
    }

    /// A part of a file, marked if the file was just written or changed while it was read.
    private func file(
        _ job: Job, _ stamp: FileStamp?, _ hash: [UInt8], _ content: IndexedFile.Content
    ) -> IndexedFile {
        guard let stamp else {
            return IndexedFile(
                path: job.path, stamp: nil, isFresh: true, hash: hash, content: content)
        }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let age = now.tv_sec &* 1_000_000_000 &+ now.tv_nsec &- stamp.modified
        // What could not be read may be readable next time: to allow it changes no time.
        let isFresh =
            hash.isEmpty || age.magnitude < Self.freshness || FileStamp(path: job.path) != stamp
        return IndexedFile(
            path: job.path, stamp: stamp, isFresh: isFresh, hash: hash, content: content)
    }

    /// The number of an article that is alone in its file.
    private static let noItem = -1
}

extension StoredItem {
    /// The SHA-256 of everything that the index takes from an item.
    var indexHash: [UInt8] {
        let fields: [String?] = [
            metadata.title, metadata.url, metadata.source, metadata.authors.joined(separator: "\n"),
            metadata.published?.description,
        ]
        var bytes: [UInt8] = []
        for field in fields { bytes += Array((field ?? "").utf8) + [0] }
        switch content {
        case .markup(let content)?: bytes += [1] + content
        case .text(let content)?: bytes += [2] + content
        case nil: break
        }
        return SHA256.hash(bytes)
    }
}
