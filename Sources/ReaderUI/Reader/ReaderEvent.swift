import Articles
import Display
import TextCore

/// How far an article has come that is being opened.
public enum OpeningStage: Sendable {
    /// Cleaned, not yet annotated: it can be read.
    case cleaned
    /// With entities and dates: nothing more will come.
    case annotated
}

/// What happens to the reader, from outside.
public enum ReaderEvent: Sendable {
    case key(Key)
    case resized(Size)
    /// This is what the list holds now, instead of what it held before.
    case listed(ArticleCatalogue)
    /// The list is as the files are; the notes tell what was passed over and why.
    case listingEnded(notes: [String])
    /// An article that ``ReaderEffect/open(_:)`` asked for is ready to show.
    case opened(ArticleID, AnnotatedArticle, OpeningStage)
    /// It cannot be opened; the message names the file, the cause and the mend.
    case failed(ArticleID, message: String)
    /// What is kept of the articles of the list is known, but for the places.
    case marksLoaded(ArticleMarks)
    /// What is kept of articles is known.
    case statesLoaded([ArticleID: ReadingState])
    /// The searches that are kept are known, the latest first.
    case searchesLoaded([SearchQuery])
    /// What the user wants kept in stories is known.
    case correctionsLoaded(Corrections)
    /// The user has written a note on an article.
    case noteEdited(ArticleID, String)
    /// A program that the user asked for did not do its work; the message names it and the reason.
    case programFailed(message: String)
    /// What the user does cannot be kept, or not all is there that was; the message names the file and the mend.
    case keepingFailed(message: String)
    /// An article was open so long that it counts as read; see ``ReaderEffect/timeStay(_:)``.
    case stayed(ArticleID)
    /// It is this day where the user is.
    case dayBegan(CivilDate)
    /// So far has the index come that articles are searched with.
    case indexing(IndexProgress)
    /// Nothing more will be indexed for now; the message says why, if not all was.
    case indexingEnded(message: String?)
    /// What a search of the archive found.
    case found(query: String, ArchiveResults)
    /// The articles that speak of a name; `nil` where nobody knows, as there is no index.
    case entityFound(name: String, [ArticleID]?)
}

/// What the reader wants done outside; whoever runs the event loop does it.
public enum ReaderEffect: Hashable, Sendable {
    /// Read, clean and annotate an article, off the main thread; what was being opened before is not wanted
    /// any more. An article that is open is cleaned anew, with what the user wants kept.
    case open(ArticleID, keeping: Corrections = Corrections())
    /// Keep what the user did, beyond the end of the reader.
    case keep(ReadingChange)
    /// Say when the article has been open for as long as one needs to begin to read; what was timed before is not
    /// wanted any more.
    case timeStay(ArticleID)
    /// Search the whole archive; an earlier search that was not answered is not wanted any more.
    case searchArchive(String)
    /// Index what is new, in the background, or no more for now.
    case index(isWanted: Bool)
    /// Look up which articles speak of a name.
    case findEntity(String)
    /// Put a text on the clipboard.
    case copy(String)
    /// Show a page in the user's browser.
    case browse(WebLink)
    /// Have a command of the user's read a text.
    case pipe(String, to: String)
    /// Have the user write the note of an article.
    case editNote(of: ArticleID)
    /// Paint the whole screen anew, whatever it shows.
    case redraw
    case suspend
    case quit
}
