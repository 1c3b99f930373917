/// What the examples of a file take as given, as statements.
enum ExamplePreludes {
    static let statements: [String: [String]] = [
        "AnnotatedArticle+Marking.swift": ["let article = Given.annotated"],
        "AnnotatedArticle+Ranges.swift": ["let article = Given.annotated"],
        "AnnotatedRecords.swift": files + [
            "let index = try ArticleIndex.open(inFolder: given.cacheFolder)",
            "let annotatedFile = given.annotatedRecords",
        ],
        "ArchiveEvidence.swift": [
            "let article = Given.source", "let articles = [(\"peru\", article), (\"again\", article)]",
        ],
        "ArticleAnnotator.swift": ["let source = Given.source"],
        "ArticleCatalogue.swift": [
            "let id = ArticleID(path: \"peru.txt\")",
            "let entries = [ArticleEntry(id: id, title: \"Peru votes\")]",
        ],
        "ArticleIndex.swift": files,
        "ArticleLibrary.swift": files + ["var list: [ArticleEntry] = []"],
        "CatalogueFile.swift": files,
        "CatalogueUpdate.swift": files + ["let kept = ArticleCatalogue([])"],
        "Cleaner.swift": ["let text = Given.source.text"],
        "ContentRecognition.swift": files + [
            "let store = try StateStore.open(inFolder: dataFolder).store", "let old = ArticleCatalogue([])",
        ],
        "Corrections.swift": ["let article = Given.source"],
        "EntityTagger.swift": [
            "let text = ArticleText(\"Ursula von der Leyen spoke in Strasbourg on Tuesday.\")",
            "let blocks = [text.range]",
        ],
        "FoldedLines.swift": ["let titles = [\"The Café\", \"The river\"]"],
        "IndexRoots.swift": files,
        "LanguageDetector.swift": [
            "let text = ArticleText(\"Der Rat hat am Dienstag beschlossen, die alte Brücke für ein Jahr zu sperren.\")",
            "let blocks = [text.range]",
        ],
        "HighlightQuery.swift": ["let article = Given.annotated"],
        "PrintedStory.swift": ["let article = Given.annotated"],
        "ReaderState.swift": ["let size = Size(rows: 24, columns: 80)"],
        "ReadingPosition.swift": [
            "let article = Given.long",
            "let laterText = ArticleText(\"More. \" + article.text.description)",
        ],
        "Segmenter.swift": ["let text = Given.annotated.text", "let cleaned = Given.annotated.cleaned"],
        "StateStore.swift": files + ["let id = ArticleID(path: given.path)"],
        "StoredAnnotations.swift": ["let annotated = Given.annotated"],
        "StoredFile.swift": files,
        "StorySearch.swift": [
            "let text = Given.annotated.text", "let cleaned = Given.annotated.cleaned",
        ],
        "StoryTrail.swift": [
            "var jumps = JumpList()",
            "let start = TrailPlace(top: TextOffset(utf8: 0), rowsAbove: 0, focus: nil)",
            "let end = TrailPlace(top: TextOffset(utf8: 90), rowsAbove: 0, focus: nil)",
        ],
        "StoredLayout.swift": ["var source = Given.source"],
        "Timeline.swift": ["let article = Given.annotated"],
    ]

    /// A folder of articles, one of them, and folders for what is kept.
    private static let files = [
        "let given = Given()", "let (folder, path) = (given.folder, given.path)",
        "let (cacheFolder, dataFolder) = (given.cacheFolder, given.dataFolder)",
    ]
}
