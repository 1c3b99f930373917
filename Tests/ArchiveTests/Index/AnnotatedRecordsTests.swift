import Foundation
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Formats

@Suite struct AnnotatedRecordsTests {
    private let archive = SampleArchive()
    private let annotator = ArticleAnnotator()

    /// The records that `annotate` writes for the articles of the archive, in the order of their names.
    private func records() throws -> [String] {
        archive.age()
        return try SampleArchive.articles.keys.sorted().map { name in
            let article = annotator.annotate(try ArticleLibrary.article(archive.id(name)))
            let record = AnnotationRecord(
                id: "elsewhere/\(name)", article, clean: article.cleaned.clean(of: article.text))
            return String(decoding: record.json, as: UTF8.self)
        }
    }

    private func read(_ lines: String...) -> AnnotatedRecords {
        AnnotatedRecords(paths: [archive.files.write(lines.joined(separator: "\n"), to: "records.jsonl")])
    }

    /// How many articles of the archive take what a file of records says.
    private func taken(_ lines: [String]) throws -> Int {
        let records = AnnotatedRecords(
            paths: [archive.files.write(lines.joined(separator: "\n") + "\n", to: "records.jsonl")])
        return try ArticleIndex.inMemory().update([archive.folder], annotated: records).taken
    }

    @Test func `an index that takes records holds what it would have found`() throws {
        let index = try archive.open()
        let annotated = AnnotatedRecords(
            paths: [archive.files.write(try records().joined(separator: "\n"), to: "records.jsonl")])
        let report = try index.update([archive.folder], annotated: annotated)
        #expect(report.taken == 3 && annotated.count == 3 && annotated.problems.isEmpty)
        for name in SampleArchive.articles.keys {
            let fresh = annotator.annotate(try ArticleLibrary.article(archive.id(name)))
            let stored = try #require(try index.article(archive.id(name)))
            #expect(stored.cleaned == fresh.cleaned && stored.dates == fresh.dates)
            #expect(stored.segmentation == fresh.segmentation)
            #expect(stored.entities.entities == fresh.entities.entities)
            for (mention, found) in zip(stored.entities.mentions, fresh.entities.mentions) {
                #expect(mention.range == found.range && mention.type == found.type)
                #expect(mention.entity == found.entity && mention.evidence == found.evidence)
                #expect(abs(mention.confidence - found.confidence) <= 0.0005)
            }
        }
        let hits = try index.search(
            ArchiveQuery("entity:\"Dina Boluarte\" on:2022-12-07"), in: [archive.folder])
        #expect(hits.hits.count == 1)
    }

    @Test func `what a record says is what the index holds, though the tagger says otherwise`() throws {
        let changed = try records().map {
            $0.replacing("\"type\": \"PER\"", with: "\"type\": \"ORG\"").replacing(
                "\"value\": \"2022-12-07\"", with: "\"value\": \"2022-11-30\"")
        }
        let index = try archive.open()
        try index.update(
            [archive.folder],
            annotated: AnnotatedRecords(
                paths: [archive.files.write(changed.joined(separator: "\n"), to: "records.jsonl")]))
        let peru = try #require(try index.article(archive.id("wire/peru.txt")))
        #expect(peru.entities.entities.contains { $0.name == "Dina Boluarte" && $0.type == .organization })
        #expect(peru.dates.contains { $0.value == "2022-11-30" })
    }

    @Test(arguments: [
        ("\"published\": \"2022-12-08\"", "\"published\": \"2022-12-09\""),
        ("truce, and called", "pause, and called"), ("\"start\": ", "\"start\": 1"),
        ("\"end\": ", "\"end\": -"), ("\"start\": ", "\"start\": \"x\", \"begin\": "),
        ("\"text\": \"Peru\"", "\"text\": \"Chile\""), ("\"type\": \"LOC\"", "\"type\": \"GPE\""),
        ("\"type\": \"DATE\"", "\"type\": \"DAY\""), ("\"confidence\": ", "\"confidence\": 7"),
        ("\"confidence\": ", "\"confidence\": -"), ("\"id\": 0", "\"id\": -4"),
        ("\"id\": 0", "\"id\": 1e300"), ("\"removed\": []", "\"removed\": [{\"start\": 3, \"end\": 9}]"),
    ])
    func `a record that does not fit its article is left, and the article annotated here`(
        part: String, change: String
    ) throws {
        let all = try records()
        let changed = all.map { $0.contains("Boluarte") ? $0.replacing(part, with: change) : $0 }
        #expect(changed != all)
        #expect(try taken(changed) == 2)
    }

    @Test func `what a record says of a passage that recurs in the archive is left out`() throws {
        let notice = "The Harbour Post is printed in Turku by the works of Quay Street since 1921."
        let archive = SampleArchive(
            Dictionary(
                uniqueKeysWithValues: ["Oslo", "Bergen", "Riga", "Kiel", "Narvik"].map { place in
                    (
                        "\(place).txt",
                        """
                        Title: Ferry to \(place) delayed
                        Source: Harbour Post

                        The ferry to \(place) left late on 4 May 2023, the harbour master of \(place) said on the radio.

                        \(notice)

                        Passengers for \(place) waited in a hall; the next ship to \(place) sails on 5 May 2023.

                        """
                    )
                }))
        archive.age()
        let names = ["Oslo.txt", "Bergen.txt", "Riga.txt", "Kiel.txt", "Narvik.txt"]
        let records = try names.map { name in
            let article = annotator.annotate(try ArticleLibrary.article(archive.id(name)))
            #expect(article.dates.contains { $0.value == "1921" }, "without the archive the notice stays")
            let clean = article.cleaned.clean(of: article.text)
            return String(decoding: AnnotationRecord(id: name, article, clean: clean).json, as: UTF8.self)
        }
        let index = try archive.open()
        let annotated = AnnotatedRecords(
            paths: [archive.files.write(records.joined(separator: "\n"), to: "records.jsonl")])
        let report = try index.update([archive.folder], annotated: annotated)
        #expect(report.taken == 5)
        for name in names {
            let stored = try #require(try index.article(archive.id(name)))
            #expect(stored.cleaned.removed.count == 1)
            #expect(stored.dates.map(\.value) == ["2023-05-04", "2023-05-05"])
            let mentions = stored.entities.mentions
            #expect(mentions.count >= 4)
            #expect(mentions.allSatisfy { stored.cleaned.holds($0.range) })
            #expect(mentions.allSatisfy { $0.entity.number < stored.entities.entities.count })
        }
    }

    @Test func `fields that an earlier version did not write may be missing, and unknown ones stand there`()
        throws
    {
        let changed = try records().map { record in
            record.replacing("\"confidence\": ", with: "\"later\": {\"a\": [1]}, \"sure\": ").replacing(
                "\"basis\": ", with: "\"ground\": "
            ).replacing("\"evidence\": ", with: "\"reasons\": ")
        }
        #expect(try taken(changed) == 3)
    }

    @Test func `lines that are no records are named, and the others are taken`() throws {
        let sound = try records()
        let lines =
            [
                "{\"error\": \"text is missing; give one\", \"line\": 1}", "", "# a note", "[]",
                "{\"id\": 1}",
            ]
            + [String(sound[1].prefix(200))] + sound
        #expect(try taken(lines) == 3)
        let path = archive.files.path + "/records.jsonl"
        let found = AnnotatedRecords(paths: [path]).problems.map(\.description)
        #expect(
            found == [
                "\(path):1: the record of an error (text is missing; give one); annotate it again",
                "\(path):3: no JSON object begins at byte 0; give a file that 'dateline annotate' wrote",
                "\(path):5: clean is missing; give a file that 'dateline annotate' wrote",
                "\(path):6: a string does not end at byte 202; give a file that 'dateline annotate' wrote",
            ])
    }

    @Test func `another kind of file is not reported line by line`() {
        let path = archive.files.write(
            String(repeating: "A line of prose.\n", count: 1000), to: "prose.txt")
        let records = AnnotatedRecords(paths: [path])
        #expect(records.count == 0 && records.problems.count == 21)
        #expect(
            records.problems.last?.description
                == "\(path): 980 more lines are no such records; give a file that 'dateline annotate' wrote"
        )
    }

    @Test func `files that cannot be read are named`() {
        let missing = archive.files.path + "/missing.jsonl"
        let records = AnnotatedRecords(paths: [missing, archive.folder, "/dev/null"])
        #expect(
            records.problems.map(\.description) == [
                "\(missing): no such file or folder; check the name, or list the folder again",
                "\(archive.folder): no records are in this folder; name one with .jsonl or .json files, packed or not",
                "/dev/null: not a regular file; write the records to a file first",
            ])
    }

    /// The bytes of a text, packed.
    private func packed(_ text: String, as name: String) throws -> [UInt8] {
        let path = archive.files.write(text, to: name)
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
        gzip.arguments = ["-n", "-f", path]
        try gzip.run()
        gzip.waitUntilExit()
        return Array(try Data(contentsOf: URL(fileURLWithPath: path + ".gz")))
    }

    @Test func `a folder of results is read to all depths, packed parts and all`() throws {
        let sound = try records()
        let folder = archive.files.path + "/results"
        archive.files.write(sound[0] + "\n", to: "results/day/part-00000")
        _ = try packed(sound[1] + "\n", as: "results/day/part-00001.json")
        // Two members in one file, as by appending.
        let last =
            try packed("{\"error\": \"x\", \"line\": 1}\n", as: "results/x.jsonl")
            + packed(sound[2] + "\n", as: "results/y.jsonl")
        archive.files.write(last, to: "results/x.jsonl.gz")
        for name in ["_SUCCESS", ".part-00000.crc", "notes.txt", "table.parquet"] {
            archive.files.write("no record", to: "results/\(name)")
        }
        let annotated = AnnotatedRecords(paths: [folder])
        // The third stands there twice.
        #expect(annotated.count == 4)
        #expect(
            annotated.problems.map(\.description) == [
                "\(folder)/table.parquet: a Parquet file; export it as JSON Lines, with DuckDB or Spark",
                "\(folder)/x.jsonl.gz:1: the record of an error (x); annotate it again",
            ])
        let report = try ArticleIndex.inMemory().update([archive.folder], annotated: annotated)
        #expect(report.taken == 3 && annotated.untaken == ["1 of no new or changed article"])
    }

    @Test func `of a packed file that is cut the whole lines serve, and the cut is named`() throws {
        // Long lines of noise, so that a cut leaves the records before it.
        var random = SeededGenerator(seed: 3)
        let noise = String(
            (0..<40_000).map { _ in "abcdefghijklmnop".randomElement(using: &random) ?? "a" })
        let bytes = try packed(
            try records().joined(separator: "\n") + "\n{\"id\": \"\(noise)\"}\n", as: "cut.jsonl")
        let path = archive.files.write(Array(bytes.dropLast(6000)), to: "cut.jsonl.gz")
        let annotated = AnnotatedRecords(paths: [path])
        #expect(annotated.count == 3)
        #expect(
            annotated.problems.map(\.description) == [
                "\(path): a packed file that is cut or damaged; write it again; what stands before the damage is used"
            ])
        #expect(try ArticleIndex.inMemory().update([archive.folder], annotated: annotated).taken == 3)
        archive.files.write("no gzip", to: "plain.jsonl.gz")
        #expect(
            AnnotatedRecords(paths: [archive.files.path + "/plain.jsonl.gz"]).problems.first?.finding
                == "not a gzip file, or a damaged one")
    }

    @Test func `a table that was exported as JSON serves, in whatever form`() throws {
        let sound = try records().map {
            // A table has null for what is empty, and numbers with fractions.
            $0.replacing("\"removed\": []", with: "\"removed\": null").replacing(
                "\"metadata\": []", with: "\"metadata\": null"
            ).replacing("\"start\": 0,", with: "\"start\": 0.0,")
        }
        #expect(sound != (try records()))
        for text in [
            "[\(sound.joined(separator: ","))]", "[\(sound.joined(separator: ",\n"))\n]\n",
            "[\n\t\(sound.joined(separator: "\n,"))\n]", sound.joined(separator: "\r\n"), "[]\n" + sound[2],
        ] {
            let path = archive.files.write(text, to: "table.json")
            let annotated = AnnotatedRecords(paths: [path])
            #expect(annotated.problems.isEmpty)
            let report = try ArticleIndex.inMemory().update([archive.folder], annotated: annotated)
            #expect(report.taken == annotated.count && report.taken >= 1)
        }
    }

    @Test func `of each record that does not serve it is known why`() throws {
        let sound = try records()
        func changed(_ part: String, _ other: String) throws -> String {
            let record = try #require(sound.first { $0.contains(part) })
            return record.replacing(part, with: other)
        }
        let lines = [
            try changed("truce, and called", "pause, and called"),
            try changed("\"published\": \"2022-12-08\"", "\"published\": \"2022-12-09\""),
            try changed("\"text\": \"Peru\"", "\"text\": \"Chile\""),
            try changed("\"removed\": []", "\"removed\": [{\"start\": 3, \"end\": 9}]"),
        ]
        let annotated = read(lines[0], lines[1], lines[2], lines[3])
        try ArticleIndex.inMemory().update([archive.folder], annotated: annotated)
        #expect(
            annotated.untaken == [
                "1 of no new or changed article", "1 of another day of publication",
                "1 with other passages taken out", "1 with names that stand elsewhere",
            ])
    }

    @Test func `a file that changes after it was read marks nothing wrong`() throws {
        let path = archive.files.write(try records().joined(separator: "\n"), to: "records.jsonl")
        let annotated = AnnotatedRecords(paths: [path])
        for content in [
            "", String(repeating: "x", count: 9000), try records().reversed().joined(separator: "\n"),
        ] {
            archive.files.write(content, to: "records.jsonl")
            let index = try ArticleIndex.inMemory()
            try index.update([archive.folder], annotated: annotated)
            let stored = try #require(try index.article(archive.id("wire/nato.txt")))
            let fresh = annotator.annotate(try ArticleLibrary.article(archive.id("wire/nato.txt")))
            #expect(stored.entities.entities == fresh.entities.entities)
        }
    }

    @Test func `lines are found wherever chunks of the file end`() throws {
        let lengths = [0, 1, (1 << 20) - 2, 5, (1 << 20) + 7, 0, 3]
        let lines = zip("abcdefg", lengths).map { String(repeating: $0, count: $1) }
        let path = archive.files.write("\u{FEFF}" + lines.joined(separator: "\n"), to: "lines")
        var found: [String] = []
        let file = try RecordFile(path)
        try file.visitLines(limit: 1 << 30) { offset, line in
            found.append(String(decoding: line, as: UTF8.self))
            #expect((try? file.bytes(at: offset, count: line.count)) == line)
        }
        #expect(found == lines)
    }
}
