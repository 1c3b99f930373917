import Glibc
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

@Suite struct ArticleLibraryTests {
    private func list(_ paths: String...) -> (entries: [ArticleEntry], survey: ArticleLibrary.Survey) {
        var entries: [ArticleEntry] = []
        let survey = ArticleLibrary(paths: paths).visit {
            entries += $0
            return true
        }
        return (entries, survey)
    }

    @Test func `a folder is read to all depths, in the order of names`() {
        let folder = TemporaryFolder([
            "b.txt": "Title: Bee\nPublished: 2022-09-06\nSource: Hive\n\nOne two three.",
            "a/deep/er/ant.TXT": "Ants march\n\nfour words are here", "a/zoo.text": "Zoo",
            "notes": "No extension, yet text", ".hidden.txt": "hidden", ".git/config.txt": "hidden",
            "picture.jpg": "not looked at",
        ])
        let (entries, survey) = list(folder.path)
        #expect(
            entries.map { $0.id.path.dropFirst(folder.path.count + 1) } == [
                "a/deep/er/ant.TXT", "a/zoo.text", "b.txt", "notes",
            ])
        #expect(entries.map(\.title) == ["Ants march", "Zoo", "Bee", "No extension, yet text"])
        #expect(entries[2].source == "Hive")
        #expect(entries[2].published?.description == "2022-09-06")
        #expect(entries[0].published == nil, "the time of the file is not a date of publication")
        #expect(entries.map(\.words) == [6, 1, 3, 4])
        #expect(survey.articles == 4)
        #expect(survey.passedOver == 1)
        #expect(survey.problems.isEmpty)
    }

    @Test func `links that lead back, dangling links and pipes are harmless`() throws {
        let folder = TemporaryFolder(["in/one.txt": "One"])
        symlink("..", folder.path + "/in/loop")
        symlink("self", folder.path + "/self")
        symlink("/nowhere/at/all.txt", folder.path + "/gone.txt")
        mkfifo(folder.path + "/pipe.txt", 0o644)
        let (entries, survey) = list(folder.path)
        #expect(entries.map(\.title) == ["One"])
        #expect(survey.passedOver == 3)
        let problem = #expect(throws: Problem.self) {
            try ArticleLibrary.article(at: folder.path + "/pipe.txt")
        }
        #expect(problem?.kind == .notAFile)
    }

    @Test func `what is named in Latin-1 is a problem where it may be an article`() {
        let folder = TemporaryFolder(["good.txt": "Good news"])
        for name in ["caf\u{E9}.txt", "caf\u{E9}", "caf\u{E9}.jpg", ".caf\u{E9}"] {
            folder.write(
                Array("Coffee".utf8), toFileNamed: name.unicodeScalars.map { UInt8($0.value) }, in: "in")
        }
        let (entries, survey) = list(folder.path)
        #expect(entries.map(\.title) == ["Good news"])
        #expect(
            survey.problems.map(\.description)
                == ["caf\u{FFFD}", "caf\u{FFFD}.txt"].map {
                    "\(folder.path)/in/\($0): its name is not UTF-8; rename it, for instance with convmv"
                })
    }

    @Test func `an entry that cannot be used says why, and the others are listed`() throws {
        let folder = TemporaryFolder(["good.txt": "Good news"])
        folder.write([], to: "empty.txt")
        folder.write(" \n\r\n ", to: "blank.txt")
        folder.write(Array(0...255), to: "binary.txt")
        folder.write(Array(0...255), to: "program")
        let (entries, survey) = list(folder.path)
        let problems = Dictionary(uniqueKeysWithValues: entries.map { ($0.title, $0.problem) })
        let path = folder.path
        #expect(
            problems == [
                "Good news": nil,
                "empty.txt":
                    "\(path)/empty.txt: the file is empty; save the article again, or remove the file",
                "blank.txt":
                    "\(path)/blank.txt: the file is empty; save the article again, or remove the file",
                "binary.txt": "\(path)/binary.txt: not a text; save the article as plain text in UTF-8",
            ])
        #expect(survey.passedOver == 1)
        for (name, kind) in [
            ("empty.txt", Problem.Kind.empty), ("binary.txt", .notText), ("blank.txt", .empty),
        ] {
            let problem = #expect(throws: Problem.self) {
                try ArticleLibrary.article(at: "\(path)/\(name)")
            }
            #expect(problem?.kind == kind)
            #expect(problem?.description == problems[name])
        }
    }

    @Test func `a file that vanished or may not be read is named with the mend`() {
        let folder = TemporaryFolder(["a.txt": "A"])
        let gone = #expect(throws: Problem.self) {
            try ArticleLibrary.article(at: folder.path + "/b.txt")
        }
        #expect(
            gone?.description
                == "\(folder.path)/b.txt: no such file or folder; check the name, or list the folder again")
        #expect(
            FileBytes.problem(EACCES, "x.txt").description
                == "x.txt: no permission to read it; allow reading with chmod +r (folders: chmod +rx)")
        #expect(list(folder.path + "/none").survey.problems.map(\.kind) == [.vanished])
        #expect(list("/dev/null").survey.problems.map(\.kind) == [.notAFile])
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func `a file without the right to read is listed with its problem`() {
        let folder = TemporaryFolder(["a.txt": "A", "b.txt": "B"])
        chmod(folder.path + "/a.txt", 0)
        let (entries, _) = list(folder.path)
        #expect(entries.map { $0.problem != nil } == [true, false])
    }

    @Test func `a folder without articles says so`() {
        let folder = TemporaryFolder(["a.jpg": "x", "b.zip": "x"])
        let (entries, survey) = list(folder.path)
        #expect(entries.isEmpty)
        #expect(
            survey.problems.map(\.description) == [
                "\(folder.path): no articles among 2 files; put stored articles there "
                    + "(\(ArticleLibrary.extensions.map { "." + $0 }.joined(separator: " ")))"
            ])
    }

    @Test func `a text of 50 MB is listed from its beginning and opens`() throws {
        let folder = TemporaryFolder()
        let line = Array("The river rose again on Tuesday, officials in São Tomé said.\n".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(52 << 20)
        while bytes.count < 50 << 20 { bytes += line }
        let path = folder.write(bytes, to: "long.txt")
        let entry = try #require(list(path).entries.first)
        let words = try #require(entry.words)
        #expect(abs(words - bytes.count / line.count * 11) < 10_000)
        #expect(try ArticleLibrary.article(at: path).text.count == bytes.count)
    }

    @Test func `a file named by the user is an article whatever its name`() {
        let folder = TemporaryFolder(["story.news": "A story"])
        #expect(list(folder.path + "/story.news").entries.map(\.title) == ["A story"])
    }

    @Test func `the first batch is small and a reader may stop`() {
        let files = Dictionary(uniqueKeysWithValues: (100..<400).map { ("\($0).txt", "Article \($0)") })
        let folder = TemporaryFolder(files)
        var sizes: [Int] = []
        ArticleLibrary(paths: [folder.path]).visit {
            sizes.append($0.count)
            return true
        }
        #expect(sizes == [16, 256, 28])
        var batches = 0
        ArticleLibrary(paths: [folder.path]).visit { _ in
            batches += 1
            return false
        }
        #expect(batches == 1)
    }

    @Test func `entries come as a stream`() async {
        let folder = TemporaryFolder(["a.txt": "A", "b.txt": "B"])
        var titles: [String] = []
        for await batch in ArticleLibrary(paths: [folder.path]).entries() { titles += batch.map(\.title) }
        #expect(titles == ["A", "B"])
    }
}
