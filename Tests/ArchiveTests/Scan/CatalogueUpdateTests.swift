import Glibc
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

@Suite struct CatalogueUpdateTests {
    private let folder = TemporaryFolder([
        "wire/peru.txt": "Peru votes\n\nPolls opened.\n",
        "wire/deep/nato.txt": "Finland joins NATO\n\nA flag.\n",
        "wire.txt": "Beside the folder\n\nText.\n", "wire2/oslo.txt": "Oslo\n\nText.\n",
        "feed.jsonl": "{\"title\": \"One\", \"text\": \"a b\"}\n{\"title\": \"Two\", \"text\": \"c d\"}\n",
    ])

    private func update(
        _ old: ArticleCatalogue, changes: [String]? = nil
    ) throws -> CatalogueUpdate.Outcome {
        let update =
            changes.map { names in
                CatalogueUpdate(paths: [folder.path], changes: Set(names.map { "\(folder.path)/\($0)" }))
            } ?? CatalogueUpdate(paths: [folder.path])
        return try #require(update.run(on: old))
    }

    private func titles(_ catalogue: ArticleCatalogue) -> [String] {
        (0..<catalogue.count).map { catalogue[$0].title }.sorted()
    }

    private static let all = [
        "Beside the folder", "Finland joins NATO", "One", "Oslo", "Peru votes", "Two",
    ]

    @Test func `a list is made, and stays the same while the files do`() throws {
        let first = try update(.empty)
        #expect(first.isChanged && titles(first.catalogue) == Self.all && first.survey.articles == 6)
        let second = try update(first.catalogue)
        #expect(!second.isChanged && second.catalogue == first.catalogue && second.survey.articles == 6)
    }

    @Test func `an unchanged file is not read again`() throws {
        let first = try update(.empty)
        // Another text of the same length, dated as the first one was.
        let path = folder.path + "/wire/peru.txt"
        var status = stat()
        #expect(stat(path, &status) == 0)
        folder.write("Peru waits\n\nPolls opened.\n", to: "wire/peru.txt")
        #expect(utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0) == 0)
        #expect(try !update(first.catalogue).isChanged)
    }

    @Test func `files that come, change and go are seen`() throws {
        let first = try update(.empty).catalogue
        folder.write("Rain in Lima\n\nAll night long.\n", to: "wire/peru.txt")
        folder.write("New\n\nText.\n", to: "new/new.txt")
        folder.write("{\"title\": \"Three\", \"text\": \"a b c\"}\n", to: "feed.jsonl")
        unlink(folder.path + "/wire2/oslo.txt")
        let second = try update(first)
        #expect(second.isChanged)
        #expect(
            titles(second.catalogue) == [
                "Beside the folder", "Finland joins NATO", "New", "Rain in Lima", "Three",
            ])
    }

    @Test func `what has a problem is looked at each time`() throws {
        folder.write("", to: "empty.txt")
        let first = try update(.empty)
        #expect(first.catalogue.count == 7)
        let second = try update(first.catalogue)
        #expect(!second.isChanged && second.catalogue.count == 7)
    }

    private static let changes: [(places: [String], gone: Set<String>)] = [
        (["wire/peru.txt"], ["Peru votes"]), (["wire"], ["Peru votes", "Finland joins NATO"]),
        (["wire/deep"], ["Finland joins NATO"]), (["wire2", "feed.jsonl"], ["Oslo", "One", "Two"]),
        (["no/such"], []), (["wir"], []),
    ]

    @Test(arguments: changes) func `only what is at or below a change is looked at`(
        changes: [String], gone: Set<String>
    ) throws {
        let first = try update(.empty).catalogue
        #expect(try !update(first, changes: changes).isChanged)
        for name in ["wire", "wire.txt", "wire2", "feed.jsonl"] {
            #expect(rename("\(folder.path)/\(name)", "\(folder.path)/.\(name)") == 0)
        }
        let second = try update(first, changes: changes)
        #expect(Set(Self.all).subtracting(titles(second.catalogue)) == gone)
        #expect(second.survey.problems.isEmpty)
        for name in ["wire", "wire.txt", "wire2", "feed.jsonl"] {
            #expect(rename("\(folder.path)/.\(name)", "\(folder.path)/\(name)") == 0)
        }
        #expect(try titles(update(second.catalogue, changes: changes).catalogue) == Self.all)
    }

    @Test func `an empty list is shown as it grows, and folders are told before they are read`() throws {
        for number in 0..<100 { folder.write("Article \(number)", to: "many/\(number).txt") }
        var counts: [Int] = []
        var folders: [String] = []
        let update = CatalogueUpdate(paths: [folder.path])
        let outcome = update.run(
            on: .empty, enter: { folders.append(String($0.dropFirst(folder.path.count))) },
            show: { counts.append($0.count) })
        #expect(counts == [16, 64] && outcome?.catalogue.count == 106)
        #expect(folders == ["", "/many", "/wire", "/wire/deep", "/wire2"])
        #expect(update.run(on: .empty, isCancelled: { true }) == nil)
    }

    @Test func `two paths that overlap list an article once`() throws {
        let paths = [folder.path, folder.path + "/wire", folder.path + "/wire/peru.txt"]
        let update = CatalogueUpdate(paths: paths)
        let first = try #require(update.run(on: .empty)).catalogue
        #expect(first.count == 6)
        #expect(update.run(on: first)?.isChanged == false)
    }

    @Test func `a path without articles says what is missing`() throws {
        let empty = TemporaryFolder()
        let outcome = try #require(CatalogueUpdate(paths: [empty.path]).run(on: .empty))
        #expect(outcome.survey.problems.map(\.kind) == [.noArticles])
    }
}
