import Articles
import Formats
import Glibc
import TextCore

/// Annotations from earlier runs, perhaps on other machines: files that `annotate` wrote.
///
///     let records = AnnotatedRecords(files: [annotatedFile])
///     try index.update([folder], annotated: records)
///
/// A record is found by the story that it gives, not by its id, and serves only where it is about that very text.
/// Memory holds only the place of each record: 50,000 take about 2 MB.
public struct AnnotatedRecords: Sendable {
    private struct Place: Sendable {
        let file: Int
        let offset: Int
        let length: Int
    }

    private let files: [String]
    private var places: [UInt64: Place] = [:]
    /// Records that can be used.
    public private(set) var count = 0
    /// Unreadable files and lines that are not records, each with its place and mend.
    public private(set) var problems: [Problem] = []

    /// The largest record that is used, in bytes; a record is several times as long as its text.
    private static let longest = 1 << 30
    /// The most lines reported of one file, so that a file of another kind is not reported line by line.
    private static let reported = 20

    /// No records.
    public init() { files = [] }

    /// Finds the records in files.
    ///
    /// Complexity: O(bytes).
    public init(files: [String]) {
        self.files = files
        for number in files.indices {
            do throws(Problem) { try read(number) } catch { problems.append(error) }
        }
    }

    /// The annotations of an article in a record; `nil` if no record is about it.
    func annotations(
        of source: SourceArticle, cleaned: CleanedText
    ) -> (entities: EntityAnnotations, dates: [DateExpression])? {
        guard !places.isEmpty else { return nil }
        let key = AnnotationAnswer.key(
            clean: Array(cleaned.clean(of: source.text).utf8), published: source.metadata.published)
        guard let place = places[key],
            let line = try? RecordFile(files[place.file]).bytes(at: place.offset, count: place.length),
            let answer = try? AnnotationAnswer(line: line)
        else { return nil }
        return answer.annotations(of: source, cleaned: cleaned)
    }

    private mutating func read(_ number: Int) throws(Problem) {
        let path = files[number]
        var lineNumber = 0
        var failures = 0
        try RecordFile(path).visitLines(limit: Self.longest) { offset, line in
            lineNumber += 1
            guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return }
            do throws(RecordError) {
                let answer = try AnnotationAnswer(line: line)
                places[answer.key] = Place(file: number, offset: offset, length: line.count)
                count += 1
            } catch {
                failures += 1
                guard failures <= Self.reported else { return }
                problems.append(
                    Problem(
                        .badRecord, path: path, line: lineNumber, finding: error.finding,
                        mend: error.mend))
            }
        }
        if failures > Self.reported {
            problems.append(
                Problem(
                    .badRecord, path: path,
                    finding: "\(failures - Self.reported) more lines are no such records",
                    mend: "give a file that 'dateline annotate' wrote"))
        }
    }
}
