import Articles
import Display
import TextCore

/// The stage of an article that is being opened.
public enum OpeningStage: Sendable {
    /// Cleaned but not yet annotated: it can be read.
    case cleaned
    /// With entities and dates: nothing more will come.
    case annotated
}

/// An event from outside the reader.
public enum ReaderEvent: Sendable {
    case key(Key)
    case resized(Size)
    /// The theme is another one: the terminal has said which ground it has.
    case themeChosen(Theme)
    /// The user has rested a moment, and ``ReaderState/awaitsRest`` was true.
    case rested
    /// The list has a new catalogue.
    case listed(ArticleCatalogue)
    /// The list is up to date with the files; the notes name skipped files and the reasons.
    case listingEnded(notes: [String])
    /// An article that ``ReaderEffect/open(_:)`` asked for is ready to show.
    case opened(ArticleID, AnnotatedArticle, OpeningStage)
    /// It cannot be opened; the message names the file, the cause and the mend.
    case failed(ArticleID, message: String)
    /// The stored marks of the listed articles have been loaded, without the places.
    case marksLoaded(ArticleMarks)
    /// The stored states of articles have been loaded.
    case statesLoaded([ArticleID: ReadingState])
    /// The stored searches have been loaded, the latest first.
    case searchesLoaded([SearchQuery])
    /// The choices kept from earlier runs.
    case preferencesLoaded([Preference: String])
    /// The stored corrections have been loaded.
    case correctionsLoaded(Corrections)
    /// The user has written a note on an article.
    case noteEdited(ArticleID, String)
    /// A program failed that the user asked for; the message names it and the reason.
    case programFailed(message: String)
    /// The user's changes cannot be stored, or stored ones are lost; the message names the file and the mend.
    case keepingFailed(message: String)
    /// An article has been open long enough to count as read; see ``ReaderEffect/timeStay(_:)``.
    case stayed(ArticleID)
    /// A new day has begun where the user is.
    case dayBegan(CivilDate)
    /// Indexing has made progress.
    case indexing(IndexProgress)
    /// Indexing has ended; the message gives the reason if some articles are not indexed.
    case indexingEnded(message: String?)
    /// The articles that tell one story, in groups of two and more, the newest first.
    case copiesFound([[ArticleID]])
    /// The results of a search of the archive.
    case found(query: String, ArchiveResults)
    /// What the articles say about a name.
    case nameFound(NameReference, NameAnswer)
    /// The articles that mention a name; `nil` if there is no index.
    case entityFound(name: String, [ArticleID]?)
}

/// An action that the reader asks the event loop for.
public enum ReaderEffect: Hashable, Sendable {
    /// Read, clean and annotate an article off the main thread, and drop an earlier request. An open article is
    /// cleaned again, with the corrections.
    case open(ArticleID, keeping: Corrections = Corrections())
    /// Store a change by the user.
    case keep(ReadingChange)
    /// Post ``ReaderEvent/stayed(_:)`` once the article has been open long enough to count as read, and drop an earlier
    /// request.
    case timeStay(ArticleID)
    /// Search the whole archive, and drop an earlier search that was not answered.
    case searchArchive(String)
    /// Start or pause indexing in the background.
    case index(isWanted: Bool)
    /// Gather what the articles say about a name.
    case findName(NameReference)
    /// Look up the articles that mention a name.
    case findEntity(String)
    /// Copy a text to the clipboard.
    case copy(String)
    /// Show a page in the user's browser.
    case browse(WebLink)
    /// Pipe a text to a shell command of the user's.
    case pipe(String, to: String)
    /// Open the note of an article in the user's editor.
    case editNote(of: ArticleID)
    /// Repaint the whole screen.
    case redraw
    case suspend
    case quit
}
