import Articles
import FoundationEssentials
import GRDB
import TextCore

extension ArticleIndex {
    /// What the articles below files and folders say about a name.
    ///
    /// - Parameter limit: the most articles that are read for it, the latest; the others are counted alone.
    /// Complexity: one pass over the articles that have the name; O(*n*) in the text of those that are read.
    public func page(
        of name: NameReference, in paths: [String], limit: Int = 60
    ) throws(Problem) -> NamePage {
        let roots = IndexRoots(paths)
        return try reading { db in
            let (found, forms) = try Self.mentions(of: name, roots, db)
            var builder = NamePageBuilder(name)
            for id in try found.latest(limit, db) {
                guard
                    let row = try Row.fetchOne(
                        db.cachedStatement(
                            sql: """
                                SELECT path, item, title, name, authors, published, words, problem, text, annotations
                                FROM article JOIN file ON file.id = article.file
                                    JOIN story ON story.article = article.id
                                    LEFT JOIN source ON source.id = article.source
                                WHERE article.id = ?
                                """), arguments: [id]), let article = try Self.article(row)
                else { continue }
                builder.add(article, Self.entry(row, roots))
            }
            return builder.page(articles: found.count, forms: forms)
        }
    }

    /// The articles that have a name, and its forms with their mentions there.
    private static func mentions(
        of name: NameReference, _ roots: IndexRoots, _ db: Database
    ) throws -> (ArticleSet, [NamePage.Form]) {
        let type = MarkKind.allCases.firstIndex(of: name.type) ?? 0
        let names = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, text FROM name WHERE key = ? AND type = ?"),
            arguments: [name.key, type])
        var within: ArticleSet?
        if try !roots.holdsAll(db) {
            let (condition, arguments) = roots.condition
            within = try ArticleSet(
                db,
                sql:
                    "SELECT article.id FROM file JOIN article ON article.file = file.id WHERE \(condition)",
                arguments: arguments)
        }
        var found = ArticleSet()
        var forms: [NamePage.Form] = []
        for row in names {
            var mentions = 0
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: "SELECT article, count FROM mention WHERE name = ?"),
                arguments: [row[0] as Int64])
            while let row = try rows.next() {
                guard within?.contains(row[0]) ?? true else { continue }
                found.insert(row[0])
                mentions += row[1]
            }
            if mentions > 0 { forms.append(NamePage.Form(name: row[1], mentions: mentions)) }
        }
        forms.sort { ($1.mentions, $0.name) < ($0.mentions, $1.name) }
        return (found, forms)
    }
}

/// Gathers what articles say about a name.
private struct NamePageBuilder {
    private struct Place {
        let time: TimelinePlace
        let moment: NamePage.Moment
    }

    private let key: String
    private let type: MarkKind
    private var hits: [ArchiveHit] = []
    private var moments: [Place] = []
    /// By type and key: the articles, and the name that most of them have.
    private var companions: [NameReference: [String: Int]] = [:]

    init(_ name: NameReference) {
        key = name.key
        type = name.type
    }

    mutating func add(_ article: AnnotatedArticle, _ entry: ArticleEntry) {
        var mentions: [TextRange] = []
        var others: [NameReference: String] = [:]
        for entity in article.entities.entities {
            let other = NameReference(name: entity.name, type: entity.type).key
            if entity.type == type, other == key {
                mentions += entity.mentions.map { article.entities.mentions[$0].range }
            } else {
                others[NameReference(name: other, type: entity.type)] = entity.name
            }
        }
        for (other, name) in others { companions[other, default: [:]][name, default: 0] += 1 }
        mentions.sort()
        let body = article.cleaned.body.map(\.range)
        // A name that only the headline has is shown with the headline's sentence.
        guard
            let first = mentions.first(where: { range in body.dropFirst().contains { $0.contains(range) } })
                ?? mentions.first
        else { return }
        let sentences = article.segmentation.sentences
        let sentence = sentences.first { $0.range.contains(first.lower) }?.range ?? first
        hits.append(Self.hit(sentence, mentions, article, entry))
        for event in Timeline(article).events {
            guard mentions.contains(where: { event.sentence.contains($0) }) else { continue }
            let note = event.date.basis == .assumed ? ", assumed" : ""
            moments.append(
                Place(
                    time: event.place,
                    moment: NamePage.Moment(
                        time: event.date.words + note,
                        hit: Self.hit(event.sentence, mentions, article, entry))))
        }
    }

    private static func hit(
        _ sentence: TextRange, _ mentions: [TextRange], _ article: AnnotatedArticle, _ entry: ArticleEntry
    ) -> ArchiveHit {
        let lit = mentions.filter { sentence.contains($0) }
        let passage = Passage(of: article.text.utf8, in: sentence.utf8, lit: lit.map(\.utf8))
        return ArchiveHit(
            id: entry.id, title: entry.title, source: entry.source, published: entry.published,
            passage: passage.text, lit: passage.marks, range: passage.range)
    }

    func page(articles: Int, forms: [NamePage.Form]) -> NamePage {
        let together = companions.map { reference, names in
            let shown = names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? reference.name
            return NamePage.Companion(
                reference: NameReference(name: shown, type: reference.type),
                articles: names.values.reduce(0, +))
        }
        return NamePage(
            articles: articles, forms: forms, hits: hits,
            moments: moments.sorted { $0.time < $1.time }.map(\.moment),
            companions: together.sorted {
                ($1.articles, $0.reference.name) < ($0.articles, $1.reference.name)
            })
    }
}
