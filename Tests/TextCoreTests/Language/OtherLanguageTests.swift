import TestSupport
import Testing

@testable import TextCore

/// Articles in other languages than English get no English rules.
@Suite struct OtherLanguageTests {
    /// Dates are marked as `[text|value]`.
    static let dates: [(language: String, text: String)] = [
        ("de", "Am [24. Februar 2022|2022-02-24] begann der Krieg, am [01.03.2022|2022-03-01] die Flucht."),
        ("de", "Nach dem [3. Okt. 1990|1990-10-03] und vor dem [2021-12-31|2021-12-31] lagen 31 Jahre."),
        ("fr", "Le [1er mars 2022|2022-03-01], puis le [14 juillet 1789|1789-07-14], à Paris."),
        ("es", "Desde el [24 de febrero de 2022|2022-02-24] hasta el [5 de mayo del 2023|2023-05-05]."),
        ("pt", "No dia [25 de abril de 1974|1974-04-25] caiu o regime."),
        ("it", "Il [2 giugno 1946|1946-06-02] si votò; il [18/4/1948|1948-04-18] di nuovo."),
        ("nl", "Op [5 mei 1945|1945-05-05] was het land vrij."),
        ("pl", "W dniu [11 listopada 1918|1918-11-11] r. i [4 czerwca 1989|1989-06-04] roku."),
        ("ro", "La [1 decembrie 1918|1918-12-01], la Alba Iulia."),
        ("ru", "С [24 февраля 2022|2022-02-24] года по [9 мая 1945|1945-05-09] г."),
        ("uk", "Від [24 серпня 1991|1991-08-24] року."),
        ("zh", "[2022年2月24日|2022-02-24]，战争开始了。"),
        ("hu", "[2022. 02. 24|2022-02-24].-én és [1956/10/23|1956-10-23] óta."),
    ]

    @Test(arguments: dates.indices) func `days that are unambiguous in form are found`(number: Int) {
        let (code, marked) = Self.dates[number]
        let text = MarkedText(marked)
        let article = text.text
        let found = OtherLanguageDates(Language(code: code)).expressions(
            in: article, within: [article.range])
        #expect(found.map(\.range) == text.marks.map(\.range))
        #expect(found.map(\.value) == text.marks.map(\.label))
    }

    @Test(arguments: [
        (
            "de",
            "Am 24. Februar kamen 2022 Menschen, 1.2.3 ist eine Version, 31.02.2022 kein Tag, 12.2022 ein Monat."
        ),
        ("hu", "04/05/2022 és 5. 6."), ("fi", "24. helmikuuta 2022"),
        ("de", "IP 10.12.2022.44, Tel. 0 24.02.20225"),
        ("fr", "Le 12 de l'an 2022, 45 mars 2022, 3 mars 22."), ("de", "5.000.000 und 3.1415"),
    ])
    func `what is not sure is left`(code: String, text: String) {
        let article = ArticleText(text)
        #expect(
            OtherLanguageDates(Language(code: code)).expressions(in: article, within: [article.range])
                .isEmpty)
    }

    private static let german = """
        Brücke bleibt gesperrt

        \(NewsParagraphs.all[1].text)

        Am 24. Februar 2022 hatte der Rat noch anders entschieden, sagte Angela Merkel dem Sender ARD in Berlin. Das Geld \
        soll für Hubschrauber und für die neue Fähre reichen, für die der Kreis 12 Millionen Euro ausgibt.

        Newsletter abonnieren
        """

    @Test func `a German article gets no English rules: no names, days with a year, and its text stays`() {
        let article = ArticleAnnotator().annotate(SourceArticle(text: ArticleText(Self.german)))
        #expect(article.language?.code == "de" && article.isInOtherLanguage)
        #expect(article.entities.mentions.isEmpty)
        #expect(article.dates.map(\.value) == ["2022-02-24"])
        #expect(article.cleaned.removed.isEmpty)
        #expect(article.marking([.person, .money, .date]).entities.mentions.isEmpty)
    }

    @Test func `of a page in another language what is outside the story goes, and its text stays`() {
        let text =
            "\(NewsParagraphs.all[1].text)\nHome Politik Wirtschaft\nMehr zum Thema: Straßen und Brücken\n"
        let story = NewsParagraphs.all[1].text.utf8.count
        let elements = [
            PageElement(name: "body"), PageElement(parent: 0, name: "article"),
            PageElement(parent: 1, name: "p"),
            PageElement(parent: 0, name: "nav"), PageElement(parent: 0, name: "aside", words: "related"),
        ]
        let menu = story + 1..<story + 24
        let related = menu.upperBound + 1..<text.utf8.count - 1
        let source = SourceArticle(
            text: ArticleText(text),
            blocks: [
                SourceBlock(
                    range: TextRange(utf8: 0..<story), kind: .paragraph, markup: BlockMarkup(element: 2)),
                SourceBlock(
                    range: TextRange(utf8: menu), kind: .paragraph,
                    markup: BlockMarkup(element: 3, linkDensity: 1)),
                SourceBlock(
                    range: TextRange(utf8: related), kind: .paragraph, markup: BlockMarkup(element: 4)),
            ], elements: elements)
        let cleaned = Cleaner().clean(source)
        #expect(cleaned.language?.code == "de")
        #expect(cleaned.body.map(\.range.utf8) == [0..<story])
        #expect(cleaned.removed.map(\.rule) == ["structure.outside", "structure.outside"])
        #expect(Cleaner().clean(source, keeping: { _ in true }).removed.isEmpty)
    }

    @Test func `what recurs in the archive goes in any language`() {
        let notice =
            "Diese Zeitung wird auf Papier aus heimischen Wäldern in der Druckerei am Kai gedruckt."
        func article(_ number: Int) -> SourceArticle {
            SourceArticle(
                text: ArticleText(
                    "Meldung \(number)\n\n\(NewsParagraphs.all[1].text)\(String(repeating: " und", count: number))\n\n"
                        + "\(notice)\n\nDer Zug nach Ort\(number) fiel am Abend zum \(number). Mal aus.\n"),
                metadata: ArticleMetadata(source: "Hafenpost"))
        }
        let cleaned = Cleaner().clean(
            article(2), recurring: RecurringBlocks(hashes: [ArticleFingerprint(article(2)).blocks[2]]))
        #expect(cleaned.removed.map(\.reason) == [.duplicate])
    }

    @Test func `without cleaning the language is told too`() {
        let annotator = ArticleAnnotator()
        let source = SourceArticle(text: ArticleText(Self.german))
        let article = annotator.annotate(source, cleans: false)
        #expect(article.language?.code == "de" && article.entities.mentions.isEmpty)
    }

    @Test func `an English article is English, with names in another language too`() {
        let text =
            "Bridge shut\n\n\(NewsParagraphs.all[0].text)\n\nHans Müller and Jürgen Groß of Bürgerinitiative Brücke were there on Monday.\n"
        let article = ArticleAnnotator().annotate(SourceArticle(text: ArticleText(text)))
        #expect(article.language == .english && !article.isInOtherLanguage)
        #expect(article.entities.mentions.contains { $0.type == .person })
    }

    @Test func `without sound profiles letters of many languages tell nothing, and scripts go on telling`()
    {
        let image = ImageKind.languages.linked
        let detector = LanguageDetector(image: UnsafeRawBufferPointer(rebasing: image.dropLast(9)))
        #expect(detector.problem == .cutShort)
        #expect(detector.language(of: ArticleText(NewsParagraphs.all[1].text)) == nil)
        let greek = NewsParagraphs.all.first { $0.code == "el" }?.text ?? ""
        #expect(detector.language(of: ArticleText(greek))?.code == "el")
    }
}
