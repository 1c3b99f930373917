import Glibc
import TestSupport
import TextCore

@testable import Archive
@testable import Articles

/// A small archive and an index of it, in a folder of their own.
struct SampleArchive {
    let files: TemporaryFolder
    private let names: [String]
    var folder: String { files.path + "/archive" }
    var cache: String { files.path + "/cache/dateline" }

    init(_ articles: [String: String] = Self.articles) {
        names = Array(articles.keys)
        files = TemporaryFolder(
            Dictionary(uniqueKeysWithValues: articles.map { ("archive/" + $0.key, $0.value) }))
    }

    func open() throws -> ArticleIndex { try ArticleIndex.open(inFolder: cache) }

    /// The index, brought up to date.
    func indexed() throws -> ArticleIndex {
        let index = try open()
        try index.update([folder])
        return index
    }

    func id(_ name: String, item: Int? = nil) -> ArticleID {
        ArticleID(path: "\(folder)/\(name)", item: item)
    }

    /// The names of the articles in the index, `#` and the number after those of collections.
    func names(in index: ArticleIndex) throws -> [String] {
        var names: [String] = []
        try index.visitEntries(in: [folder]) { names.append(name(of: $0.id)) }
        return names
    }

    func name(of id: ArticleID) -> String {
        id.path.dropFirst(folder.count + 1) + (id.item.map { "#\($0 + 1)" } ?? "")
    }

    /// Sets the times of a file's last reading and writing.
    func touch(_ name: String, seconds: Int) {
        let time = timeval(tv_sec: seconds, tv_usec: 0)
        _ = utimes("\(folder)/\(name)", [time, time])
    }

    /// Makes the files that it began with look as if they were written long ago, so that their times tell a change.
    func age() { for name in names { touch(name, seconds: 1_600_000_000) } }

    static let articles = [
        "wire/peru.txt": """
        Title: Peru has its seventh president in seven years
        Published: 2022-12-08
        Source: The Wire

        LIMA — Dina Boluarte was sworn in as president of Peru on Wednesday, hours after Congress had removed \
        Pedro Castillo from office. She asked for a truce, and called Keiko Fujimori to talks.

        Mr. Castillo won the election of June 2021 by 44,000 votes.

        """,
        "wire/nato.txt": """
        Title: Finland joins NATO
        Published: 2023-04-04
        Source: The Wire

        BRUSSELS — The flag of Finland went up before the headquarters of NATO on Tuesday.

        Sauli Niinistö said that a new era had begun. Sweden still waits for Turkey and Hungary.

        """,
        "moon.md": """
        ---
        title: Japan lands on the Moon
        date: 2024-01-20
        source: Space Desk
        ---

        The lander SLIM touched down on 20 January 2024, the space agency JAXA said in Tokyo.

        """,
    ]
}
