import TestSupport
import Testing

@Suite struct IndexCommandTests {
    @Test func `records that annotate wrote are taken, whatever their ids are`() throws {
        let folder = TemporaryFolder([
            "articles/peru.txt": "Peru votes\n\nLIMA — Keiko Fujimori spoke in Lima on 5 June 2021.\n",
            "articles/crawl.jsonl":
                #"{"text": "Rain in Oslo\n\nRain fell in Oslo, NATO said.", "date": "2022-09-06", "url": "https://example.org/1"}"#
                + "\n",
        ])
        let requests =
            #"{"id": 1, "text": "Peru votes\n\nLIMA — Keiko Fujimori spoke in Lima on 5 June 2021.\n"}"#
            + "\n"
            + #"{"id": null, "text": "Rain in Oslo\n\nRain fell in Oslo, NATO said.", "published": "2022-09-06"}"#
            + "\n" + #"{"id": "x", "text": "Snow fell in Rome."}"# + "\n"
        let records = folder.write(try Program.run("annotate", input: requests).output, to: "records.jsonl")
        let first = try Program.run("index", "articles", "--annotated", records, folder: folder)
        #expect(first.output == "2 articles; 2 files read, 2 taken from 3 records\n")
        #expect(first.status == 0 && first.errors == "")
        let environment = ["HOME": folder.path]
        _ = try Program.run(
            "index", "articles", "--annotated", records, environment: environment, folder: folder)
        let again = try Program.run(
            "index", "articles", "--annotated", records, environment: environment, folder: folder)
        #expect(again.output == "2 articles; 0 files read, 0 taken from 3 records\n")
    }

    @Test func `a file that holds no records is named, and the index is made all the same`() throws {
        let folder = TemporaryFolder(["articles/peru.txt": "Peru votes\n\nKeiko Fujimori spoke in Lima.\n"])
        folder.write("not a record\n", to: "records.jsonl")
        let result = try Program.run(
            "index", "articles", "--annotated", "records.jsonl", "--annotated", "missing", folder: folder)
        #expect(result.status == 1)
        #expect(result.output == "1 article; 1 file read, 0 taken from 0 records\n")
        #expect(
            result.errors == """
                dateline: records.jsonl:1: no JSON object begins at byte 0; give a file that 'dateline annotate' wrote
                dateline: missing: no such file or folder; check the name, or list the folder again

                """)
    }
}
