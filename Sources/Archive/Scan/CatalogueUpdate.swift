import Articles
import TextCore

/// Brings a list of articles up to date with its files: compares their stamps, and reads the beginnings of new and
/// changed ones.
///
///     let outcome = CatalogueUpdate(paths: [folder]).run(on: kept)
public struct CatalogueUpdate {
    public struct Outcome: Sendable {
        public let catalogue: ArticleCatalogue
        /// Whether the catalogue differs from the one before.
        public let isChanged: Bool
        public let survey: ArticleLibrary.Survey
        /// The new and changed articles that were recognized, if that was asked for.
        public let recognition: ContentRecognition?
    }

    /// Files and folders, as the user named them.
    private let roots: [String]
    /// The places to look at; `nil` for all.
    private let changes: Set<String>?

    /// An update of all articles below the paths.
    public init(paths: [String]) {
        roots = paths
        changes = nil
    }

    /// An update of some places, which begin as the paths do, and of everything below them.
    public init(paths: [String], changes: Set<String>) {
        roots = paths
        self.changes = changes
    }

    /// Entries after which an empty list is shown for the first time.
    private static let firstShown = 16

    /// Does the update.
    ///
    /// - Parameters:
    ///   - recognition: makes what takes each new and changed file while it is open; asked at the first of them.
    ///   - enter: takes each folder before it is read.
    ///   - show: takes the list so far whenever it has grown fourfold, if there was no list before.
    ///   - isCancelled: whether to give up.
    /// - Returns: `nil` for a cancelled update.
    public func run(
        on old: ArticleCatalogue,
        recognizing recognition: @escaping () -> ContentRecognition? = { nil },
        enter: (String) -> Void = { _ in },
        show: (ArticleCatalogue) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) -> Outcome? {
        var work = Work(
            old: old, isKept: outside(old), named: Set(roots), recognizing: recognition)
        var nextShown = Self.firstShown
        // What changed may have gone.
        var walk = ArticleWalk(
            changes?.sorted() ?? roots, named: work.named, namesWhatIsMissing: changes == nil)
        while let item = walk.next() {
            guard !isCancelled() else { return nil }
            switch item {
            case .folder(let path): enter(path)
            case .problem(let problem): work.survey.problems.append(problem)
            case .file(let path, let stamp, let isNamed):
                work.take(path, stamp, isNamed: isNamed)
                if old.count == 0, work.fresh.count >= nextShown {
                    show(work.fresh.finished())
                    nextShown = work.fresh.count * 4
                }
            }
        }
        work.survey.passedOver += walk.passedOver
        if changes == nil, work.survey.articles == 0, work.survey.problems.isEmpty {
            work.survey.problems.append(ArticleLibrary.noArticles(in: roots, work.survey))
        }
        return work.outcome
    }

    /// The rows that no change concerns.
    private func outside(_ old: ArticleCatalogue) -> [Bool] {
        var isOutside = [Bool](repeating: changes != nil, count: old.count)
        guard let changes else { return isOutside }
        let folders = old.folders.map { String(decoding: old.strings[$0.range], as: UTF8.self) }
        let isFolderChanged = folders.map { folder in Self.isInside(folder.dropLast(), of: changes) }
        let isFolderTouched = Set(changes.map { Self.folder(of: $0) })
        for row in 0..<old.count {
            let folder = Int(old.rows[row].folder)
            if isFolderChanged[folder] {
                isOutside[row] = false
            } else if isFolderTouched.contains(folders[folder]) {
                isOutside[row] = !changes.contains(old.id(of: row).path)
            }
        }
        return isOutside
    }

    /// Whether a folder, or one that it is in, is among the places.
    private static func isInside(_ folder: Substring, of places: Set<String>) -> Bool {
        var folder = folder
        while !folder.isEmpty {
            if places.contains(String(folder)) { return true }
            guard let slash = folder.lastIndex(of: "/") else { return false }
            folder = folder[..<slash]
        }
        return false
    }

    /// The part of a path that ends in its last slash.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The state of an update.
    private struct Work {
        let old: ArticleCatalogue
        /// Rows of the old catalogue that stay.
        var isKept: [Bool]
        /// Files that are articles whatever their name.
        let named: Set<String>
        var fresh = CatalogueBuilder()
        var survey = ArticleLibrary.Survey()
        private let makeRecognition: () -> ContentRecognition?
        private var recognition: ContentRecognition?
        private var isRecognitionMade = false
        private let files: CatalogueFiles
        /// Files that were read, where two of the paths may lead to one.
        private var read: Set<String> = []

        init(
            old: ArticleCatalogue, isKept: [Bool], named: Set<String>,
            recognizing makeRecognition: @escaping () -> ContentRecognition?
        ) {
            self.old = old
            self.isKept = isKept
            self.named = named
            self.makeRecognition = makeRecognition
            files = CatalogueFiles(old)
        }

        mutating func take(_ path: String, _ stamp: FileStamp, isNamed: Bool) {
            let rows = files.rows(of: path)
            if let first = rows.first, isKept[first] { return }
            let isSame = rows.allSatisfy {
                !old.rows[$0].isDoubtful && old.stamp(of: $0) == (stamp.size, stamp.modified)
            }
            if isSame, !rows.isEmpty {
                survey.articles += rows.count
                for row in rows { isKept[row] = true }
                return
            }
            guard named.count < 2 || read.insert(path).inserted else { return }
            let listing = StoredFile.listing(of: path, isNamed: isNamed) { recognize($0) }
            guard let listing else {
                survey.passedOver += 1
                return
            }
            survey.articles += listing.entries.count
            survey.problems += listing.problems
            for entry in listing.entries {
                fresh.add(
                    entry, size: stamp.size, modified: stamp.modified,
                    isDoubtful: !listing.problems.isEmpty)
            }
        }

        private mutating func recognize(_ file: StoredFile) {
            if !isRecognitionMade { recognition = makeRecognition() }
            isRecognitionMade = true
            recognition?.take(file)
        }

        var outcome: Outcome {
            let isChanged = fresh.count > 0 || isKept.contains(false)
            guard isChanged else {
                return Outcome(catalogue: old, isChanged: false, survey: survey, recognition: recognition)
            }
            var builder = fresh
            builder.add(old) { isKept[$0] }
            let catalogue = builder.finished()
            return Outcome(
                catalogue: catalogue, isChanged: catalogue != old, survey: survey, recognition: recognition)
        }
    }
}
