import Articles
import Formats
import Glibc
import Synchronization
import TextCore

/// Annotations from earlier runs, perhaps on other machines: files that `annotate` wrote, and folders of them.
///
///     let records = AnnotatedRecords(paths: [annotatedFile])
///     try index.update([folder], annotated: records)
///
/// A record is found by the story that it gives, not by its id, and serves only where it is about that very text.
/// Memory holds only the place of each record: 50,000 take about 4 MB.
public struct AnnotatedRecords: Sendable {
    private struct Place: Sendable {
        /// `nil` for the spool of packed files.
        let file: Int?
        let offset: Int
        let length: Int
        /// The next earlier record of the same story.
        let earlier: Int?
    }

    /// Whether a record served, and why not.
    private enum Outcome: UInt8 {
        case unasked, day, removals, places, taken
    }

    /// The outcomes of all records. A class, as many threads ask.
    private final class Outcomes: Sendable {
        let all = Mutex<[Outcome]>([])

        func note(_ outcome: Outcome, of record: Int) {
            all.withLock { all in
                if outcome.rawValue > all[record].rawValue { all[record] = outcome }
            }
        }
    }

    private var files: [String] = []
    private var spool: RecordSpool?
    private var places: [Place] = []
    /// The last record of each story.
    private var stories: [UInt64: Int] = [:]
    private let outcomes = Outcomes()
    /// Unreadable files and lines that are not records, each with its place and mend.
    public private(set) var problems: [Problem] = []

    /// The largest record that is used, in bytes; a record is several times as long as its text.
    private static let longest = 1 << 30
    /// The most lines reported of one file, so that a file of another kind is not reported line by line.
    private static let reported = 20
    /// The most records of one story that are tried: days of publication under which it may have been annotated.
    private static let tries = 8
    /// The extensions of files in a folder that may hold records; those without an extension may too.
    private static let extensions: Set = ["jsonl", "ndjson", "json"]

    /// No records.
    public init() {}

    /// Finds the records in files and in all files below folders.
    ///
    /// Complexity: O(bytes).
    public init(paths: [String]) {
        for path in paths {
            let before = (places.count, problems.count)
            var isFolder = false
            var walk = DirectoryWalk(path)
            while let item = walk.next() {
                switch item {
                case .folder: isFolder = true
                case .problem(let problem): problems.append(problem)
                case .other(let other): if other == path { read(other) }
                case .file(let file, _): if file == path || mayHoldRecords(file) { read(file) }
                }
            }
            if isFolder, before == (places.count, problems.count) {
                problems.append(
                    Problem(
                        .badRecord, path: path, finding: "no records are in this folder",
                        mend: "name one with .jsonl or .json files, packed or not"))
            }
        }
        let count = places.count
        outcomes.all.withLock { $0 = Array(repeating: .unasked, count: count) }
    }

    /// Records that can be used.
    public var count: Int { places.count }

    /// How many records did not serve, and why: `2 of another day`.
    public var untaken: [String] {
        let counts = outcomes.all.withLock { all in
            all.reduce(into: [Outcome: Int]()) { $0[$1, default: 0] += 1 }
        }
        return [
            (Outcome.unasked, "of no new or changed article"), (.day, "of another day of publication"),
            (.removals, "with other passages taken out"), (.places, "with names that stand elsewhere"),
        ].compactMap { outcome, why in counts[outcome].map { "\($0) \(why)" } }
    }

    /// The annotations of an article in a record; `nil` if no record is about it.
    func annotations(
        of source: SourceArticle, cleaned: CleanedText
    ) -> (entities: EntityAnnotations, dates: [DateExpression])? {
        guard !places.isEmpty else { return nil }
        let key = AnnotationAnswer.key(clean: Array(cleaned.clean(of: source.text).utf8))
        var next = stories[key]
        var tries = 0
        while let record = next, tries < Self.tries {
            tries += 1
            let place = places[record]
            next = place.earlier
            guard let line = line(place), let answer = try? AnnotationAnswer(line: line) else { continue }
            do throws(AnnotationAnswer.Misfit) {
                let annotations = try answer.annotations(of: source, cleaned: cleaned)
                outcomes.note(.taken, of: record)
                return annotations
            } catch {
                switch error {
                case .story: break
                case .day: outcomes.note(.day, of: record)
                case .removals: outcomes.note(.removals, of: record)
                case .places: outcomes.note(.places, of: record)
                }
            }
        }
        return nil
    }

    private func line(_ place: Place) -> [UInt8]? {
        guard let number = place.file else {
            return try? spool?.file.bytes(at: place.offset, count: place.length)
        }
        return try? RecordFile(files[number]).bytes(at: place.offset, count: place.length)
    }

    // MARK: Reading

    /// Whether a file below a folder is read, by its name; a table that is not read is a problem.
    private mutating func mayHoldRecords(_ path: String) -> Bool {
        var name = Substring(path.lastPathComponent)
        if name.hasSuffix(".gz") { name = name.dropLast(3) }
        // `_SUCCESS` and the like of Spark and Hadoop.
        guard !name.hasPrefix("_") else { return false }
        guard let dot = name.lastIndex(of: ".") else { return true }
        let ending = name[name.index(after: dot)...].lowercased()
        if ending == "parquet" {
            problems.append(
                Problem(
                    .badRecord, path: path, finding: "a Parquet file",
                    mend: "export it as JSON Lines, with DuckDB or Spark"))
        }
        return Self.extensions.contains(ending)
    }

    private mutating func read(_ path: String) {
        do throws(Problem) {
            if path.hasSuffix(".gz") { try unpack(path) } else { try readPlain(path) }
        } catch {
            problems.append(error)
        }
    }

    private mutating func readPlain(_ path: String) throws(Problem) {
        files.append(path)
        var lines = LineCount()
        let number = files.count - 1
        try RecordFile(path).visitLines(limit: Self.longest) { take($1, at: $0, of: number, path, &lines) }
        report(lines, path)
    }

    private mutating func unpack(_ path: String) throws(Problem) {
        if spool == nil { spool = try RecordSpool() }
        guard let (range, damage) = try spool?.append(path), let file = spool?.file else { return }
        var lines = LineCount()
        try file.visitLines(limit: Self.longest, in: range, takesUnended: damage == nil) {
            take($1, at: $0, of: nil, path, &lines)
        }
        report(lines, path)
        if let damage { problems.append(damage) }
    }

    private struct LineCount {
        var all = 0
        var failures = 0
    }

    private mutating func take(
        _ line: [UInt8], at offset: Int, of file: Int?, _ path: String, _ lines: inout LineCount
    ) {
        lines.all += 1
        guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return }
        for range in AnnotationAnswer.objects(in: line) {
            do throws(RecordError) {
                let answer = try AnnotationAnswer(line: range == line.indices ? line : Array(line[range]))
                let place = Place(
                    file: file, offset: offset + range.lowerBound, length: range.count,
                    earlier: stories[answer.key])
                stories[answer.key] = places.count
                places.append(place)
            } catch {
                lines.failures += 1
                guard lines.failures <= Self.reported else { continue }
                problems.append(
                    Problem(
                        .badRecord, path: path, line: lines.all, finding: error.finding, mend: error.mend))
            }
        }
    }

    private mutating func report(_ lines: LineCount, _ path: String) {
        guard lines.failures > Self.reported else { return }
        problems.append(
            Problem(
                .badRecord, path: path,
                finding: "\(lines.failures - Self.reported) more lines are no such records",
                mend: "give a file that 'dateline annotate' wrote"))
    }
}
