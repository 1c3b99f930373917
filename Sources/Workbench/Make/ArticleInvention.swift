import Archive
import Foundation
import TextCore

/// Makes articles from the sentences of real ones, with other people, places and days in them.
struct ArticleInvention {
    /// A source with its notices, which it puts into each of its articles.
    struct Source {
        let name: String
        /// Above and below the story.
        let notices: [String]
        let number: Int
    }

    /// A sentence with gaps.
    private struct Sentence {
        enum Gap {
            case person, place, day
        }

        /// One more than there are gaps.
        let parts: [String]
        let gaps: [Gap]
        let words: Int
    }

    private struct NothingToRead: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path): nothing to take from; name another folder" }
    }

    private let sentences: [Sentence]
    private let firstNames: [String]
    private let surnames: [String]
    private let places: [String]
    private let words: Int

    init(from folder: String, lists: String, words: Int) throws {
        self.words = words
        func list(_ name: String) throws -> [String] {
            let path = "\(lists)/\(name).txt"
            let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
                .filter { !$0.hasPrefix("#") }.map(String.init)
            guard !lines.isEmpty else { throw NothingToRead(path: path) }
            return lines
        }
        firstNames = try list("femaleName") + list("maleName")
        surnames = try list("surname")
        places = try list("majorCity") + list("country")
        let annotator = ArticleAnnotator()
        var sentences: [Sentence] = []
        ArticleLibrary(paths: [folder]).visit { batch in
            for entry in batch {
                guard let source = try? ArticleLibrary.article(entry.id) else { continue }
                sentences += Self.sentences(of: annotator.annotate(source))
            }
            return true
        }
        guard !sentences.isEmpty else { throw NothingToRead(path: folder) }
        self.sentences = sentences
    }

    private static func sentences(of article: AnnotatedArticle) -> [Sentence] {
        var gaps: [(range: TextRange, gap: Sentence.Gap)] = []
        for mention in article.entities.mentions {
            switch mention.type {
            case .person: gaps.append((mention.range, .person))
            case .location: gaps.append((mention.range, .place))
            default: break
            }
        }
        for date in article.dates where date.type == .date { gaps.append((date.range, .day)) }
        gaps.sort { $0.range < $1.range }
        return article.segmentation.sentences.filter { $0.tokens.count >= 6 }.map { sentence in
            var parts: [String] = []
            var kinds: [Sentence.Gap] = []
            var start = sentence.range.lower
            for (range, gap) in gaps where sentence.range.contains(range) && range.lower >= start {
                parts.append(article.text.string(in: TextRange(start, range.lower)))
                kinds.append(gap)
                start = range.upper
            }
            parts.append(article.text.string(in: TextRange(start, sentence.range.upper)))
            return Sentence(
                parts: parts.map { $0.split { $0.isNewline }.joined(separator: " ") }, gaps: kinds,
                words: sentence.tokens.count)
        }
    }

    /// A source with a name and notices of its own.
    func source(number: Int, _ random: inout SplitMix) -> Source {
        let place = places.randomElement(using: &random) ?? ""
        let name =
            "\(place) \(["Post", "Herald", "Courier", "Times"].randomElement(using: &random) ?? "") \(number)"
        return Source(
            name: name,
            notices: [
                "Sign up for the \(name) newsletter and get the best of the day at noon.",
                "The \(name) has reported from \(place) since \(1900 + number % 100); its archive is in the town hall.",
                "Follow the \(name) on social media | Contact the newsroom | Terms of use",
            ], number: number)
    }

    /// An article of a source.
    func article(of source: Source, _ random: inout SplitMix) -> InventedArticle {
        // From 2015 on, for ten years.
        guard let published = CivilDate(daysSinceEpoch: .random(in: 16_436..<20_089, using: &random)) else {
            preconditionFailure("The calendar has these days.")
        }
        var paragraphs: [String] = []
        var count = 0
        // The people and places of a story come back in it.
        let people = (0..<4).map { _ in
            "\(firstNames.randomElement(using: &random) ?? "") \(surnames.randomElement(using: &random) ?? "")"
        }
        let towns = (0..<4).map { _ in places.randomElement(using: &random) ?? "" }
        var title = ""
        while count < words {
            var paragraph: [String] = []
            for _ in 0..<Int.random(in: 2...4, using: &random) {
                guard let sentence = sentences.randomElement(using: &random) else { continue }
                count += sentence.words
                paragraph.append(text(of: sentence, people, towns, &random))
            }
            if title.isEmpty {
                title = (paragraph.first ?? "").split(separator: " ").prefix(9).joined(separator: " ")
            }
            paragraphs.append(paragraph.joined(separator: " "))
        }
        paragraphs.insert(source.notices[0], at: min(2, paragraphs.count))
        paragraphs += source.notices[1...]
        let identity = UInt32.random(in: 0 ... .max, using: &random)
        return InventedArticle(
            title: title, source: source.name,
            published: published,
            url: "https://example.org/\(source.number)/\(identity)", paragraphs: paragraphs)
    }

    private func text(
        of sentence: Sentence, _ people: [String], _ towns: [String], _ random: inout SplitMix
    ) -> String {
        var text = sentence.parts[0]
        for (gap, part) in zip(sentence.gaps, sentence.parts.dropFirst()) {
            switch gap {
            case .person:
                let name = people.randomElement(using: &random) ?? ""
                text +=
                    Bool.random(using: &random)
                    ? name : name.split(separator: " ").last.map(String.init) ?? name
            case .place: text += towns.randomElement(using: &random) ?? ""
            case .day: text += Self.day(&random)
            }
            text += part
        }
        return text
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// A day as articles write it.
    private static func day(_ random: inout SplitMix) -> String {
        let month = months.randomElement(using: &random) ?? ""
        let year = Int.random(in: 1990...2024, using: &random)
        return switch Int.random(in: 0..<6, using: &random) {
        case 0: "\(month) \(year)"
        case 1: "\(Int.random(in: 1...28, using: &random)) \(month) \(year)"
        case 2: ["Monday", "Tuesday", "Thursday", "Sunday"].randomElement(using: &random) ?? ""
        case 3: "\(year)"
        case 4: "last \(month)"
        default: "\(month) \(Int.random(in: 1...28, using: &random))"
        }
    }
}
