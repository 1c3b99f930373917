// Made by DocumentationTests from the examples of doc comments and Markdown files; do not edit.
// swift-format-ignore-file
import Testing

@testable import Archive
@testable import Articles
@testable import Display
@testable import Formats
@testable import ReaderUI
@testable import TextCore

@Suite struct Examples {
    /// Examples print to nowhere.
    private func print(_ items: Any...) {}

    @Test func `AnnotatedRecords.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let index = try ArticleIndex.open(inFolder: given.cacheFolder)
        let annotatedFile = given.annotatedRecords
        let records = AnnotatedRecords(paths: [annotatedFile])
        try index.update([folder], annotated: records)
    }

    @Test func `ArticleIndex.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let index = try ArticleIndex.open(inFolder: cacheFolder)
        try index.update([folder])
        let found = try index.search(ArchiveQuery("peru on:2022-09"), in: [folder])
        for hit in found.hits { print(hit.title, hit.passage) }
    }

    @Test func `IndexRoots.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let roots = IndexRoots([folder])
        expect(roots.shown(path) == path, is: #"true: the folder was named by its absolute path"#, in: "IndexRoots.swift#1")
    }

    @Test func `StoredAnnotations.swift#1`() async throws {
        let annotated = Given.annotated
        let stored = StoredAnnotations(annotated)
        let again = StoredAnnotations(bytes: stored.bytes).article(text: annotated.text)
    }

    @Test func `StoredLayout.swift#1`() async throws {
        var source = Given.source
        let bytes = StoredLayout.bytes(of: source)
        StoredLayout.restore(bytes, into: &source)    // blocks and elements as they were
    }

    @Test func `ArticleLibrary.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        var list: [ArticleEntry] = []
        for await batch in ArticleLibrary(paths: [folder]).entries() { list.append(contentsOf: batch) }
        let article = try ArticleLibrary.article(at: path)
    }

    @Test func `CatalogueFile.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let file = CatalogueFile(folder: cacheFolder, paths: [folder])
        let catalogue = try file.read()
    }

    @Test func `CatalogueUpdate.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let kept = ArticleCatalogue([])
        let outcome = CatalogueUpdate(paths: [folder]).run(on: kept)
    }

    @Test func `StoredFile.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let file = try StoredFile(path)
        file.listing(isNamed: false)    // reads its beginning
        try file.article(nil)           // reads the rest
    }

    @Test func `ContentRecognition.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let store = try StateStore.open(inFolder: dataFolder).store
        let old = ArticleCatalogue([])
        let recognition = try ContentRecognition(store)
        let outcome = CatalogueUpdate(paths: [folder]).run(on: old, recognizing: { recognition })
        try outcome?.recognition?.keep()    // whether the store knows any of the new articles
    }

    @Test func `StateStore.swift#1`() async throws {
        let given = Given()
        let (folder, path) = (given.folder, given.path)
        let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)
        let id = ArticleID(path: given.path)
        let opened = try StateStore.open(inFolder: dataFolder)
        try opened.store.keep([.starred(id, true)])
        try expect(opened.store.state(of: id).isStarred, is: #"true"#, in: "StateStore.swift#1")
    }

    @Test func `ArticleCatalogue.swift#1`() async throws {
        let id = ArticleID(path: "peru.txt")
        let entries = [ArticleEntry(id: id, title: "Peru votes")]
        let catalogue = ArticleCatalogue(entries)
        catalogue[0].title         // of the newest
        catalogue.row(of: id)      // where an article stands, if it does
    }

    @Test func `Corrections.swift#1`() async throws {
        let article = Given.source
        var corrections = Corrections()
        corrections.set(.rule(KeptRule(rule: "donation.appeal", source: "The Example")), isKept: true)
        Cleaner().clean(article, keeping: corrections).putBack    // what would have been removed
    }

    @Test func `Problem.swift#1`() async throws {
        let problem = Problem(.notText, path: "a.txt", line: 12, finding: "not a text", mend: "save it as UTF-8")
        expect(problem.description, is: #""a.txt:12: not a text; save it as UTF-8""#, in: "Problem.swift#1")
    }

    @Test func `ReadingPosition.swift#1`() async throws {
        let article = Given.long
        let laterText = ArticleText("More. " + article.text.description)
        let kept = ReadingPosition(TextOffset(utf8: 4_200), in: article.text)
        let place = kept.offset(in: laterText)
    }

    @Test func `CellGrid.swift#1`() async throws {
        var grid = CellGrid(size: Size(rows: 2, columns: 20))
        grid.write("Peru votes", at: Position(row: 0, column: 2), style: Style(attributes: .bold))
        expect(grid.lines(), is: #"["  Peru votes", ""]"#, in: "CellGrid.swift#1")
    }

    @Test func `KeyDecoder.swift#1`() async throws {
        var decoder = KeyDecoder()
        expect(decoder.decode([0x6A, 0x1B, 0x5B, 0x42]), is: #"[j, Down]"#, in: "KeyDecoder.swift#1")
    }

    @Test func `GlyphSequence.swift#1`() async throws {
        for placed in GlyphSequence(utf8: Array("Ünïted".utf8)) { print(placed.range, placed.glyph) }
    }

    @Test func `LineBreakRules.swift#1`() async throws {
        var rules = LineBreakRules()
        expect(rules.allowsBreak(before: .alphabetic), is: #"false: nothing stands before"#, in: "LineBreakRules.swift#1")
        expect(rules.allowsBreak(before: .space), is: #"false"#, in: "LineBreakRules.swift#1")
        expect(rules.allowsBreak(before: .openPunctuation), is: #"true"#, in: "LineBreakRules.swift#1")
    }

    @Test func `LineBreaker.swift#1`() async throws {
        let text = Array("Peru's rivers rose".utf8)
        expect(LineBreaker(width: 8).lines(of: text.span, in: 0..<text.count).map(\.range), is: #"0..<6, 7..<13, 14..<18"#, in: "LineBreaker.swift#1")
    }

    @Test func `ScreenText.swift#1`() async throws {
        expect(ScreenText("Peru\u{1B}[31m votes\n").string, is: #""Peru�[31m votes ""#, in: "ScreenText.swift#1")
    }

    @Test func `JSONWriter.swift#1`() async throws {
        var writer = JSONWriter()
        writer.object { $0.member("title", string: "Peru votes") }
        expect(writer.bytes, is: #"{"title": "Peru votes"}"#, in: "JSONWriter.swift#1")
    }

    @Test func `AnnotationFilter.swift#1`() async throws {
        let answer = AnnotationFilter().answer(to: Array(#"{"text": "Peru votes"}"#.utf8), number: 1)
        print(String(decoding: answer.json, as: UTF8.self))
    }

    @Test func `AnnotationRequest.swift#1`() async throws {
        let line = Array(#"{"id": 7, "text": "Peru votes"}"#.utf8)
        try AnnotationRequest(line: line, number: 1).source.text
    }

    @Test func `ArticleField.swift#1`() async throws {
        ArticleField.named("datePublished")    // (.published, rank 3)
    }

    @Test func `Keymap.swift#1`() async throws {
        let keymap = Keymap(KeyRemapping(everywhere: [.nextMatch: ["m"]]))
    }

    @Test func `ListFilter.swift#1`() async throws {
        ListFilter("peru source:wire after:2023-10 \"swears in\"")
    }

    @Test func `ListFormat.swift#1`() async throws {
        try ListFormat(parsing: "marks age:9 title tags words")
    }

    @Test func `ReaderState.swift#1`() async throws {
        let size = Size(rows: 24, columns: 80)
        var reader = ReaderState(size: size, theme: .color, place: "articles")
        let effects = reader.update(.key(.enter))
        let frame = reader.render()
    }

    @Test func `Settings.swift#1`() async throws {
        var settings = Settings()
        expect(settings.apply(.integer(80), at: ["measure"]), is: #"nil: nothing is wrong with it"#, in: "Settings.swift#1")
    }

    @Test func `HighlightQuery.swift#1`() async throws {
        let article = Given.annotated
        expect(HighlightQuery("@2023-10")?.words(in: article).string, is: #""October 2023""#, in: "HighlightQuery.swift#1")
    }

    @Test func `LabelChoice.swift#1`() async throws {
        expect(JumpLabels.make(3), is: #"["a", "s", "d"]"#, in: "LabelChoice.swift#1")
        expect(JumpLabels.make(10), is: #"["s", "d", "f", "j", "k", "l", "g", "h", "aa", "as"]"#, in: "LabelChoice.swift#1")
    }

    @Test func `PrintedStory.swift#1`() async throws {
        let article = Given.annotated
        PrintedStory(article, title: "Peru votes", width: 72).lines.map { $0.map(\.text.string).joined() }
    }

    @Test func `StoryTrail.swift#1`() async throws {
        var jumps = JumpList()
        let start = TrailPlace(top: TextOffset(utf8: 0), rowsAbove: 0, focus: nil)
        let end = TrailPlace(top: TextOffset(utf8: 90), rowsAbove: 0, focus: nil)
        jumps.add(start)                  // and the user jumps to the end
        jumps.back(from: end)             // start
        jumps.forward()                   // end
    }

    @Test func `HashTable.swift#1`() async throws {
        var counts = HashTable<Int>(capacity: 2, free: 0)
        counts[WordHash.of("river")] = 1
    }

    @Test func `Needles.swift#1`() async throws {
        expect(Needles(["logo", "menu"]).isAny(in: Array("site-menu".utf8)), is: #"true"#, in: "Needles.swift#1")
    }

    @Test func `PartitionPoint.swift#1`() async throws {
        expect([2, 3, 5, 7].partitionPoint { $0 >= 4 }, is: #"2"#, in: "PartitionPoint.swift#1")
    }

    @Test func `ArchiveEvidence.swift#1`() async throws {
        let article = Given.source
        let articles = [("peru", article), ("again", article)]
        var archive = ArchiveEvidence()
        for (name, article) in articles { archive.add(ArticleFingerprint(article), as: name) }
        let recurring = archive.recurring(in: ArticleFingerprint(article))
        let cleaned = Cleaner().clean(article, recurring: recurring)
    }

    @Test func `Cleaner.swift#1`() async throws {
        let text = Given.source.text
        let cleaned = Cleaner().clean(SourceArticle(text: text))
        cleaned.clean(of: text)          // headline, deck and paragraphs, one a line
        expect(cleaned.removed.first?.reason, is: #".newsletter"#, in: "Cleaner.swift#1")
    }

    @Test func `CivilDate.swift#1`() async throws {
        expect(CivilDate(year: 2022, month: 9, day: 6)?.weekday, is: #".tuesday"#, in: "CivilDate.swift#1")
    }

    @Test func `DateTagger.swift#1`() async throws {
        let text = ArticleText("Peru voted on Sunday.")
        let segmentation = Segmenter().segment(text, blocks: [text.range])
        let day = PublicationDate(iso8601: "2022-09-06")
        let dates = DateTagger().expressions(in: text, segmentation: segmentation, published: day)
        expect(dates[0].value, is: #""2022-09-04""#, in: "DateTagger.swift#1")
    }

    @Test func `DateValue.swift#1`() async throws {
        expect(DateValue("2022-W36")?.words, is: #""week of Mon 5 Sep 2022""#, in: "DateValue.swift#1")
        expect(DateValue("2022-W36")?.interval, is: #"2022-09-05...2022-09-11"#, in: "DateValue.swift#1")
        expect(DateValue("XXXX-09-07")?.words, is: #""unknown year, 7 September""#, in: "DateValue.swift#1")
    }

    @Test func `OtherLanguageDates.swift#1`() async throws {
        let language = Language(tag: "de")
        // "am 24. Februar 2022", "24.02.2022" and "2022-02-24" are all 2022-02-24
    }

    @Test func `Timeline.swift#1`() async throws {
        let article = Given.annotated
        for entry in Timeline(article).entries {
            print(entry.date.words, article.text.string(in: entry.sentence))
        }
    }

    @Test func `Byline.swift#1`() async throws {
        Byline.names(in: "By Ana Quispe and Luis Rojas in Lima | March 5, 2024")    // Ana Quispe, Luis Rojas
    }

    @Test func `DateLine.swift#1`() async throws {
        DateLine(Array("Published: March 5, 2024 | Updated: 6 March 2024".utf8))?.published?.day
    }

    @Test func `FactWeighing.swift#1`() async throws {
        let heading = Claim(.title, .text("Peru votes"), .heading, "h1")
        FactWeighing(today: nil).weigh([heading]).first?.supporters    // why: the heading says so
    }

    @Test func `StatedDate.swift#1`() async throws {
        PublicationDate(parsing: "Tue, 06 Sep 2022 09:30:00 GMT")
        PublicationDate(parsing: "September 6, 2022 at 9:30 a.m.")
    }

    @Test func `TextHead.swift#1`() async throws {
        TextHead(ArticleText("News\n\nPeru votes\n\nBy Ana Quispe\n\nLIMA, Sept. 6, 2022 — Peru voted …")).headline
    }

    @Test func `TitleWords.swift#1`() async throws {
        expect(TitleWords("Peru votes | Andina").contains(TitleWords("Peru Votes")), is: #"true"#, in: "TitleWords.swift#1")
    }

    @Test func `MarkKind.swift#1`() async throws {
        expect(MarkKind(rawValue: "LOC")?.plural, is: #""places""#, in: "MarkKind.swift#1")
    }

    @Test func `Language.swift#1`() async throws {
        expect(Language(tag: "pt-BR")?.name, is: #""Portuguese""#, in: "Language.swift#1")
    }

    @Test func `LanguageDetector.swift#1`() async throws {
        let text = ArticleText("Der Rat hat am Dienstag beschlossen, die alte Brücke für ein Jahr zu sperren.")
        let blocks = [text.range]
        expect(LanguageDetector().language(of: text, in: blocks)?.code, is: #""de""#, in: "LanguageDetector.swift#1")
    }

    @Test func `EntityKey.swift#1`() async throws {
        expect(EntityKey.of("US", type: .location), is: #""United States""#, in: "EntityKey.swift#1")
        expect(EntityKey.of("Acme Holdings plc", type: .organization), is: #""Acme""#, in: "EntityKey.swift#1")
        expect(EntityKey.of("Kenyans", type: .group), is: #""Kenyan""#, in: "EntityKey.swift#1")
    }

    @Test func `EntityTagger.swift#1`() async throws {
        let text = ArticleText("Ursula von der Leyen spoke in Strasbourg on Tuesday.")
        let blocks = [text.range]
        let segmentation = Segmenter().segment(text, blocks: blocks)
        let annotations = EntityTagger().annotate(text, segmentation: segmentation)
        expect(annotations.entities[0].name, is: #""Ursula von der Leyen""#, in: "EntityTagger.swift#1")
    }

    @Test func `AnnotatedArticle+Marking.swift#1`() async throws {
        let article = Given.annotated
        article.marking([.person, .date]).entities    // people
    }

    @Test func `AnnotatedArticle+Ranges.swift#1`() async throws {
        let article = Given.annotated
        for sentence in article.segmentation.sentences { print(article.mentions(in: sentence.range).count) }
    }

    @Test func `ArticleAnnotator.swift#1`() async throws {
        let source = Given.source
        let article = ArticleAnnotator().annotate(source)
        article.cleaned.clean(of: article.text)    // the story
    }

    @Test func `FoldedLines.swift#1`() async throws {
        let titles = ["The Café", "The river"]
        var lines = FoldedLines(isCaseExact: false)
        for title in titles { lines.append(Array(title.utf8)) }
        lines.numbers(holding: "cafe")     // of the lines with Café in them
    }

    @Test func `RegexError.swift#1`() async throws {
        expect(SearchPattern("fo(o", as: .regularExpression).problem?.description, is: #""unclosed ( at column 3""#, in: "RegexError.swift#1")
    }

    @Test func `StorySearch.swift#1`() async throws {
        let text = Given.annotated.text
        let cleaned = Given.annotated.cleaned
        var search = StorySearch(text, within: cleaned.body.map(\.range))
        search.matches(of: SearchPattern("world health"))   // also in "World⏎Health"
    }

    @Test func `ArticleText.swift#1`() async throws {
        let text = ArticleText("LIMA — Peru voted on Sunday.")
        expect(text.string(in: TextRange(utf8: 9..<13)), is: #""Peru": the dash takes three bytes"#, in: "ArticleText.swift#1")
    }

    @Test func `PageElement.swift#1`() async throws {
        let elements = [
            PageElement(name: "body"), PageElement(parent: 0, name: "article", words: "story"),
            PageElement(parent: 1, name: "p"),
        ]
    }

    @Test func `SingleLine.swift#1`() async throws {
        expect(SingleLine.text("Rosa\u{1B}[31m\n Diaz"), is: #""Rosa Diaz""#, in: "SingleLine.swift#1")
    }

    @Test func `TextDecoding.swift#1`() async throws {
        expect(TextDecoding.decode([0x63, 0x61, 0x66, 0xE9]).text.description, is: #""café", from Windows-1252"#, in: "TextDecoding.swift#1")
    }

    @Test func `TextRange.swift#1`() async throws {
        let tuesday = TextRange(utf8: 80..<87)
        expect(tuesday.overlaps(TextRange(utf8: 86..<90)), is: #"true"#, in: "TextRange.swift#1")
    }

    @Test func `TextCore.md#1`() async throws {

        let source = SourceArticle(
            text: ArticleText(
                """
                Finland joins NATO

                BRUSSELS - Finland became a member of NATO on Tuesday, President Sauli Niinistö said.

                Sign up for our newsletter
                """),
            metadata: ArticleMetadata(published: PublicationDate(iso8601: "2023-04-04")))

        let article = ArticleAnnotator().annotate(source)

        print(article.cleaned.clean(of: article.text))         // the story, one block a line
        for removal in article.cleaned.removed {
            print(removal.reason, removal.rule, article.text.string(in: removal.range))
        }
        for entity in article.entities.entities { print(entity.type, entity.name, entity.mentions.count) }
        for date in article.dates { print(article.text.string(in: date.range), date.value) }
        for sentence in article.segmentation.sentences {
            print(article.mentions(in: sentence.range).count, article.dates(in: sentence.range).count)
        }

        var search = StorySearch(article.text, within: article.cleaned.body.map(\.range))
        print(search.matches(of: SearchPattern("president sauli")))
    }

    @Test func `Segmenter.swift#1`() async throws {
        let text = Given.annotated.text
        let cleaned = Given.annotated.cleaned
        let segmentation = Segmenter().segment(text, blocks: cleaned.body.map(\.range))
    }
}
