import Foundation
import TestSupport
import Testing

@Suite struct AnnotateCommandTests {
    @Test func `one line out for each line in, in order, errors in place`() throws {
        var input = ""
        for i in 1...300 {
            input +=
                i % 7 == 0
                ? "not a record\n"
                : "{\"id\": \(i), \"text\": \"Story \(i) of \(String(repeating: "many words ", count: i))\"}\r\n"
        }
        let result = try Program.run("annotate", input: input)
        #expect(result.status == 0)
        #expect(result.lines.count == 300)
        for (i, line) in result.lines.enumerated() {
            let number = i + 1
            let expected = number % 7 == 0 ? "{\"error\": " : "{\"id\": \(number), "
            #expect(line.hasPrefix(expected))
            if number % 7 == 0 { #expect(line.hasSuffix("\"line\": \(number)}")) }
            #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil)
        }
        let errors = result.errors.split(separator: "\n")
        #expect(errors.count == 43)
        #expect(errors.first?.hasPrefix("dateline: line 7: ") == true)
        #expect(errors.last == "dateline: 258 of 300 lines annotated, 42 answered with an error")
    }

    @Test func `with --fail-on-error a single bad line makes the status 1, and all lines are answered`()
        throws
    {
        let input = "x\n{\"id\": 2, \"text\": \"A\"}\n"
        let failed = try Program.run("annotate", "--fail-on-error", input: input)
        #expect(failed.status == 1 && failed.lines.count == 2)
        let sound = try Program.run("annotate", "--fail-on-error", input: "{\"text\": \"A\"}\n")
        #expect(sound.status == 0 && sound.lines.count == 1 && sound.errors.isEmpty)
        #expect(sound.output.hasPrefix("{\"id\": 1, "))
    }

    @Test func `with --kinds the entities are of these kinds alone, and dates stay`() throws {
        let input = #"{"text": "Ursula von der Leyen spoke in Berlin on 5 May 2022.\n"}"#
        let all = try Program.run("annotate", "--no-clean", input: input)
        #expect(all.output.contains(#""type": "PER""#) && all.output.contains(#""type": "LOC""#))
        let places = try Program.run("annotate", "--no-clean", "--kinds", "loc, ORG", input: input)
        #expect(places.status == 0 && places.errors.isEmpty)
        #expect(places.output.contains(#""text": "Berlin", "name": "Berlin", "id": 0"#))
        #expect(!places.output.contains(#""type": "PER""#))
        #expect(places.output.contains(#""value": "2022-05-05""#))
        let every = try Program.run(
            "annotate", "--no-clean", "--kinds", "PER,ORG,LOC,NORP,MISC", input: input)
        #expect(every.output == all.output)
        let paid = #"{"text": "Peru paid $3.5bn in 2022, and $3.5bn again.\n"}"#
        let money = try Program.run("annotate", "--no-clean", "--kinds", "LOC,money", input: paid)
        #expect(
            money.output.contains(
                #""type": "MONEY", "text": "$3.5bn", "name": "$3.5bn", "id": 1, "confidence": 1"#))
        #expect(money.output.components(separatedBy: #""type": "MONEY""#).count == 3)
        #expect(try !Program.run("annotate", "--no-clean", input: paid).output.contains("MONEY"))
        for wrong in ["PER,DATE", "WHO", ""] {
            let result = try Program.run("annotate", "--kinds", wrong, input: input)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.errors.contains("is no kind of entity; give some of PER, ORG, LOC, NORP, MISC"))
        }
    }

    @Test func `what cannot be read to its end is 2`() throws {
        let result = try Program.run(
            ["-c", "'\(Program.executable)' annotate < /"], through: "/bin/sh")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("dateline: standard input cannot be read: "))
    }

    @Test func `with --no-clean the text stays as it is`() throws {
        let text = #"\ufeffA\r\nSign up for our newsletter.\n\n  B\u0000\u009b"#
        let result = try Program.run(
            "annotate", "--no-clean", "--published", "2022-09-06",
            input: #"{"id": "x", "text": "\#(text)"}"#)
        #expect(result.status == 0)
        #expect(
            result.output.hasPrefix(
                #"{"id": "x", "title": "A", "published": "2022-09-06", "authors": null, "#))
        #expect(result.output.contains(#""language": null, "clean": ""#))
        #expect(result.output.contains(#""removed": [], "metadata": []"#))
        #expect(
            result.output.contains(
                "\"clean\": \"\u{FEFF}A\\r\\nSign up for our newsletter.\\n\\n  B\\u0000\\u009b\""))
    }

    @Test func `a line of two megabytes, no line end at the end, and nothing at all`() throws {
        let long = String(repeating: "var river = \"rose again\"; ", count: 80_000).replacing(
            "\"", with: "'")
        let result = try Program.run(
            "annotate", "--no-clean",
            input: "\u{FEFF}{\"id\": 1, \"html\": \"<script>\(long)</script><p>The river rose</p>\"}")
        #expect(result.status == 0)
        #expect(result.output.contains("\"text\": \"The river rose\""))
        let nothing = try Program.run("annotate", input: "")
        #expect(nothing.status == 0)
        #expect(nothing.output.isEmpty)
    }

    @Test func `bytes that are no UTF-8 become U+FFFD and the output is JSON`() throws {
        let line =
            Array(#"{"id": ""#.utf8) + [0xFF] + Array(#"", "text": "caf"#.utf8) + [0xE9]
            + Array("\"}\n".utf8)
        let result = try Program.run(["annotate", "--no-clean"], input: line)
        #expect(result.output.hasPrefix("{\"id\": \"\u{FFFD}\""))
        #expect(result.output.contains("\"clean\": \"caf\u{FFFD}\""))
    }

    @Test func `the number of jobs changes nothing but the time`() throws {
        let input = (1...40).map {
            "{\"id\": \($0), \"text\": \"Rain fell on Lima on 4 May 20\(10 + $0).\"}\n"
        }.joined()
        let one = try Program.run("annotate", "--jobs", "1", input: input)
        #expect(one.status == 0 && one.lines.count == 40)
        for jobs in ["2", "9"] {
            #expect(try Program.run("annotate", "--jobs", jobs, input: input).output == one.output)
        }
        for wrong in ["0", "-1", "many", "99999"] {
            let result = try Program.run("annotate", "--jobs=\(wrong)", input: input)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.errors.contains("'\(wrong)' is no number of jobs; give one from 1 to 1024"))
        }
    }

    @Test func `an error has the id that stands in its record, wherever that can be read`() throws {
        let long = String(repeating: "rain ", count: 16 << 20)
        let lines = [
            #"{"id": "a", "text": 7}"#, #"{"id": 4.5}"#, #"{"id": "b", "text": "x", }"#,
            #"{"text": "x" "id": "c"}"#, #"["id"]"#, "{\"id\": \"d\u{9B}\", \"html\": []}",
            #"{"id": "e", "text": "\#(long)"}"#,
        ]
        let result = try Program.run("annotate", input: lines.joined(separator: "\n"))
        #expect(result.status == 0 && result.lines.count == 7)
        let ids = result.lines.map { line in
            line.firstRange(of: "\"id\": ").map { String(line[$0.upperBound...].dropLast()) }
        }
        #expect(ids == [#""a""#, "4.5", #""b""#, nil, nil, #""d\u009b""#, #""e""#])
        #expect(result.lines.allSatisfy { $0.hasPrefix("{\"error\": ") })
        #expect(result.lines.last?.contains("the limit for an article; split it") == true)
    }

    @Test func `with --keep-fields what the program does not know passes through, behind its own`() throws {
        let input =
            "{\"crawl\": {\"at\":\t[1, 2.50], \"by\": \"\\u009b\u{202E}\"}, \"id\": 7, \"text\": \"Rain\", "
            + "\"tags\": [\"a\"], \"entities\": true, \"crawl2\": null, \"tags\": [] }\n{\"tags\": 1}\n"
        let result = try Program.run("annotate", "--no-clean", "--keep-fields", input: input)
        #expect(result.lines.count == 2 && result.status == 0)
        #expect(
            result.lines.first?.hasSuffix(
                #""crawl": {"at": [1, 2.50], "by": "\u009b\u202e"}, "tags": [], "crawl2": null}"#) == true)
        #expect(
            result.errors.hasPrefix(
                "dateline: line 1: the field entities is not kept, as the answer has one of that name; rename it\n"
            ))
        #expect(try !Program.run("annotate", "--no-clean", input: input).output.contains("crawl"))
    }

    @Test func `a reader that goes away ends the program quietly`() throws {
        let folder = TemporaryFolder()
        let line = "{\"id\": 1, \"text\": \"\(String(repeating: "word ", count: 2000))\"}\n"
        folder.write(String(repeating: line, count: 200), to: "in")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", "'\(Program.executable)' annotate --no-clean < in 2> err | head -n 1 > out",
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try process.run()
        process.waitUntilExit()
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/err")).isEmpty)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/out")).count > 10_000)
    }

    @Test func `an answer comes before the next line is sent`() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.executable)
        process.arguments = ["annotate"]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for id in 1...3 {
            input.fileHandleForWriting.write(Data("{\"id\": \(id), \"text\": \"A\"}\n".utf8))
            #expect(
                String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).hasPrefix(
                    "{\"id\": \(id), "))
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
