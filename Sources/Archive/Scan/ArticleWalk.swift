import Articles

/// Finds the files that may hold articles: the one traversal, of lists and of the index.
///
/// A file that by its name cannot be an article is passed over and counted. A named path that leads to nothing, or not to
/// a regular file, is a problem.
struct ArticleWalk {
    enum Item {
        /// A folder, before what is in it.
        case folder(String)
        /// A file that may hold articles; one that the user named always may.
        case file(path: String, stamp: FileStamp, isNamed: Bool)
        case problem(Problem)
    }

    /// Files so far that are no articles: images, programs, pipes, dangling links.
    private(set) var passedOver = 0

    private var roots: ArraySlice<String>
    private let named: Set<String>
    private let namesWhatIsMissing: Bool
    private var walk: (root: String, walk: DirectoryWalk)?

    /// - Parameters:
    ///   - roots: where to walk, one after the other.
    ///   - named: the paths that the user named; the roots where `nil`.
    ///   - namesWhatIsMissing: whether a root that leads to no file is a problem; it may have gone.
    init(_ roots: [String], named: Set<String>? = nil, namesWhatIsMissing: Bool = true) {
        self.roots = roots[...]
        self.named = named ?? Set(roots)
        self.namesWhatIsMissing = namesWhatIsMissing
    }

    /// The next item, or `nil` at the end.
    mutating func next() -> Item? {
        while true {
            if walk == nil {
                guard let root = roots.popFirst() else { return nil }
                walk = (root, DirectoryWalk(root))
            }
            guard let item = walk?.walk.next() else {
                walk = nil
                continue
            }
            switch item {
            case .folder(let path): return .folder(path)
            case .problem(let problem): return .problem(problem)
            case .other(let path) where path == walk?.root && namesWhatIsMissing:
                return .problem(ArticleLibrary.problemOfSpecial(path))
            case .other: passedOver += 1
            case .file(let path, let stamp):
                let isNamed = named.contains(path)
                if isNamed || ArticleLibrary.mayHoldArticles(path) {
                    return .file(path: path, stamp: stamp, isNamed: isNamed)
                }
                passedOver += 1
            }
        }
    }
}
