import Foundation
import TextCore

/// A table of expressions with a day of publication and a TIMEX3 type and value, one word of context on
/// either side.
enum DateFacts {
    /// Prints the share of right types and values; a missed expression is wrong in both.
    static func evaluate(_ file: URL, errors: Int) throws {
        let tagger = DateTagger()
        var (count, types, values, found) = (0, 0, 0, 0)
        var mistakes: [String: Int] = [:]
        var classes: [DateFactClass: Int] = [:]
        let table = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        for row in table.split(separator: "\n").dropFirst() {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 7 else { continue }
            let (type, value, before, expression) = (fields[3], fields[4], fields[6], fields[7])
            let after = fields.count > 8 ? fields[8] : ""
            let text = ArticleText(before + " " + expression + " " + after)
            let start = before.utf8.count + 1
            let range = TextRange(utf8: start..<(start + expression.utf8.count))
            let segmentation = Segmenter().segment(text, blocks: [text.range])
            let all = tagger.expressions(
                in: text, segmentation: segmentation, published: PublicationDate(parsing: fields[2]))
            let best = all.filter { $0.range.overlaps(range) }.max {
                ($0.range.intersection(range)?.count ?? 0) < ($1.range.intersection(range)?.count ?? 0)
            }
            count += 1
            if best != nil { found += 1 }
            let isTypeRight = best?.type.rawValue == type
            let isValueRight = best?.value.uppercased() == value.uppercased()
            if isTypeRight { types += 1 }
            if isValueRight {
                values += 1
            } else {
                classes[DateFactClass(expected: value, found: best?.value), default: 0] += 1
            }
            if !isTypeRight || !isValueRight {
                let got = best.map { "\($0.type.rawValue) \($0.value)" } ?? "nothing"
                mistakes[
                    "\(fields[2]) \(type) \(value) | \(got) | \(before) [[\(expression)]] \(after)",
                    default: 0] += 1
            }
        }
        func share(_ number: Int) -> String {
            DateScore.Measure.text(Double(number) / Double(max(1, count)))
        }
        print(file.lastPathComponent)
        print("  \(count) expressions, found \(share(found)), type \(share(types)), value \(share(values))")
        for name in DateFactClass.allCases {
            print("  wrong value \(classes[name, default: 0]): \(name.rawValue)")
        }
        for (mistake, times) in mistakes.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }).prefix(
            errors)
        {
            print("  \(times) \(mistake)")
        }
    }
}
