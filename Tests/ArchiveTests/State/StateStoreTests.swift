import Glibc
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

@Suite struct StateStoreTests {
    private let files = TemporaryFolder([
        "wire/peru.txt": "Peru votes\n\nPolls opened on Tuesday.\n",
        "wire/nato.txt": "Finland joins NATO\n\nThe flag went up on Tuesday.\n",
    ])

    private var peru: ArticleID { ArticleID(path: files.path + "/wire/peru.txt") }
    private var nato: ArticleID { ArticleID(path: files.path + "/wire/nato.txt") }

    private func open() throws -> StateStore {
        let opened = try StateStore.open(inFolder: files.path + "/data/dateline")
        #expect(opened.notice == nil)
        return opened.store
    }

    private func move(_ id: ArticleID, to name: String) -> ArticleID {
        let target = "\(files.path)/\(name)"
        #expect(rename(id.path, target) == 0)
        return ArticleID(path: target)
    }

    private static let position = ReadingPosition(
        TextOffset(utf8: 12), in: ArticleText("Peru votes\n\nPolls opened on Tuesday.\n"))

    @Test func `what was kept is there when it is opened again`() throws {
        let store = try open()
        #expect(try store.states(of: [peru, nato]).isEmpty)
        try store.keep([
            .read(peru, true), .starred(peru, true), .tagged(peru, ["to do", "élections", "to do"]),
            .left(peru, at: Self.position),
        ])
        try store.close()
        let again = try open()
        let kept = ReadingState(
            isRead: true, isStarred: true, tags: ["to do", "élections"], position: Self.position)
        #expect(try again.states(of: [peru, nato]) == [peru: kept])
        #expect(try again.state(of: nato) == ReadingState())
        try again.keep([.read(peru, false), .starred(peru, false), .tagged(peru, []), .left(peru, at: nil)])
        #expect(try again.state(of: peru) == ReadingState())
    }

    @Test func `an article keeps its state when its file is moved, touched or copied`() throws {
        let store = try open()
        try store.keep([.starred(peru, true)])
        let moved = move(peru, to: "elsewhere.md")
        #expect(try store.state(of: moved).isStarred)
        #expect(utimes(moved.path, [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]) == 0)
        #expect(try store.state(of: moved).isStarred)
        let copy = ArticleID(
            path: files.write("Peru votes\n\nPolls opened on Tuesday.\n", to: "wire/copy.txt"))
        #expect(
            try store.states(of: [moved, copy, nato]).keys.sorted { $0.path < $1.path } == [moved, copy])
        try store.keep([.starred(copy, false)])
        #expect(try !store.state(of: moved).isStarred)
    }

    @Test func `another content under the same name is another article`() throws {
        let store = try open()
        try store.keep([.read(peru, true)])
        files.write("Peru votes\n\nPolls closed on Tuesday.\n", to: "wire/peru.txt")
        #expect(try !store.state(of: peru).isRead)
        files.write("Peru votes\n\nPolls opened on Tuesday.\n", to: "wire/peru.txt")
        #expect(try store.state(of: peru).isRead)
    }

    @Test func `a path means the same from the folder that it was named in and from the root`() throws {
        let store = try open()
        let folder = try #require(getcwd(nil, 0))
        defer { free(folder) }
        let up = String(cString: folder).split(separator: "/").map { _ in ".." }.joined(separator: "/")
        try store.keep([.starred(ArticleID(path: up + peru.path), true)])
        #expect(try store.state(of: peru).isStarred)
    }

    @Test func `a change to an article that is gone is kept if the article was known, else dropped`() throws
    {
        let store = try open()
        try store.keep([.starred(peru, true)])
        let moved = move(peru, to: "moved.txt")
        try store.keep([.left(peru, at: Self.position), .starred(ArticleID(path: "/no/such"), true)])
        #expect(try store.state(of: moved) == ReadingState(isStarred: true, position: Self.position))
    }

    private func feed(_ titles: [String]) -> String {
        titles.map { "{\"title\": \"\($0)\", \"text\": \"\($0). Polls opened on Tuesday.\"}\n" }.joined()
    }

    @Test func `one of many articles in a file keeps its state when others come before it`() throws {
        let path = files.write(feed(["Peru votes", "Finland joins", "Rain in Lima"]), to: "export.jsonl")
        func ids() -> [ArticleID] { (0..<3).map { ArticleID(path: path, item: $0) } }
        let store = try open()
        #expect(try store.states(of: ids()).isEmpty)
        try store.keep([.starred(ids()[1], true), .left(ids()[1], at: Self.position)])
        #expect(try store.states(of: ids()).keys.map(\.item) == [1])
        files.write(feed(["Quake in Chile", "Peru votes", "Finland joins"]), to: "export.jsonl")
        for _ in 0..<2 {
            let kept = ReadingState(isStarred: true, position: Self.position)
            #expect(try store.states(of: ids()) == [ids()[2]: kept])
        }
        let moved = move(ids()[2], to: "moved.jsonl")
        #expect(try store.state(of: ArticleID(path: moved.path, item: 2)).isStarred)
    }

    @Test func `searches are kept once each, the latest first, and not without end`() throws {
        let store = try open()
        try store.keep(["peru", "café", "“quoted”"].map(ReadingChange.searched))
        try store.keep([.searched(SearchQuery("peru", as: .regularExpression))])
        let peru = SearchQuery("peru", as: .regularExpression)
        #expect(try store.searches() == [peru, "“quoted”", "café"])
        try store.keep((0..<300).map { .searched("word \($0)") })
        let searches = try store.searches()
        #expect(searches.count == StateStore.searchLimit)
        #expect(searches.first == "word 299" && searches.last == "word 100")
    }

    @Test func `choices are kept, and those of a later version are left alone`() throws {
        let store = try open()
        #expect(try store.preferences() == [:])
        try store.keep([.preferred(.marks, "first"), .preferred(.marks, "none")])
        #expect(try open().preferences() == [.marks: "none"])
    }

    @Test func `two instances see what the other keeps, and lose nothing`() async throws {
        let first = try open()
        let second = try open()
        let ids = (0..<40).map { number in
            ArticleID(path: files.write("Article \(number)", to: "many/\(number).txt"))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (store, half) in [(first, ids[..<20]), (second, ids[20...])] {
                group.addTask {
                    for id in half { try store.keep([.read(id, true), .searched(SearchQuery(id.path))]) }
                }
            }
            try await group.waitForAll()
        }
        for store in [first, second] {
            #expect(try store.states(of: ids).count == 40)
            #expect(try store.searches().count == 40)
        }
    }

    @Test func `of fifty thousand articles only those are read that could be known`() throws {
        let store = try open()
        try store.keep([.read(peru, true)])
        // A pipe of the right name would be waited for if it were read.
        let pipe = files.path + "/wire/pipe.txt"
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(try store.states(of: [ArticleID(path: pipe), nato]).isEmpty)
    }

    private func catalogue() throws -> ArticleCatalogue {
        try #require(CatalogueUpdate(paths: [files.path + "/wire"]).run(on: .empty)).catalogue
    }

    /// Brings a list up to date; returns whether the store knows any article that came to it.
    private func recognizes(on old: ArticleCatalogue, _ store: StateStore) throws -> Bool {
        let update = CatalogueUpdate(paths: [files.path + "/wire"])
        let recognition = try ContentRecognition(store)
        let outcome = try #require(update.run(on: old, recognizing: { recognition }))
        return try outcome.recognition?.keep() ?? false
    }

    private func marked(_ marks: ArticleMarks) -> [String: ArticleMarks.Flags] {
        let rows = marks.flags.indices.filter { marks.flags[$0] != [] }
        return Dictionary(uniqueKeysWithValues: rows.map { (marks.catalogue[$0].title, marks.flags[$0]) })
    }

    @Test func `a list has the marks and tags of its articles`() throws {
        let store = try open()
        try store.keep([.read(peru, true), .starred(nato, true), .tagged(nato, ["later", "a"])])
        let marks = try store.marks(of: catalogue())
        #expect(marked(marks) == ["Peru votes": .read, "Finland joins NATO": .starred])
        #expect(Array(marks.tags.values) == [["a", "later"]])
    }

    @Test func `a list that was named from the current folder has its marks`() throws {
        let folder = CurrentFolder.path
        let up = folder.split(separator: "/").map { _ in ".." }.joined(separator: "/")
        let store = try open()
        let relative = up + files.path + "/wire"
        let listed = try #require(CatalogueUpdate(paths: [relative]).run(on: .empty)).catalogue
        try store.keep([.read(ArticleID(path: relative + "/peru.txt"), true)])
        #expect(try marked(store.marks(of: listed)) == ["Peru votes": .read])
    }

    @Test
    func `articles that came to a list are known by their content, those that were there are not read`()
        throws
    {
        let store = try open()
        try store.keep([.read(peru, true)])
        let old = try catalogue()
        _ = move(peru, to: "wire/moved.txt")
        let new = try catalogue()
        #expect(try marked(store.marks(of: new)).isEmpty)
        #expect(try !recognizes(on: new, store))
        #expect(try marked(store.marks(of: new)).isEmpty)
        #expect(try recognizes(on: old, store))
        #expect(try marked(store.marks(of: new)) == ["Peru votes": .read])
    }

    @Test func `a file with another text has lost its marks`() throws {
        let store = try open()
        try store.keep([.read(peru, true)])
        files.write("Chile votes\n\nPolls opened.\n", to: "wire/peru.txt")
        #expect(try marked(store.marks(of: catalogue())).isEmpty)
    }
}
