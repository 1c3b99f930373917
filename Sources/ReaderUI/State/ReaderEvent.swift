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
    /// Articles were found; they add to the list.
    case listed([ArticleEntry])
    /// All articles were found; the notes tell what was passed over and why.
    case listingEnded(notes: [String])
    /// An article that ``ReaderEffect/open(_:)`` asked for is ready to show.
    case opened(ArticleID, AnnotatedArticle, OpeningStage)
    /// It cannot be opened; the message names the file, the cause and the mend.
    case failed(ArticleID, message: String)
    /// What is kept of articles is known.
    case statesLoaded([ArticleID: ReadingState])
    /// The searches that are kept are known, the latest first.
    case searchesLoaded([String])
    /// What the user does cannot be kept, or not all is there that was; the message names the file and the mend.
    case keepingFailed(message: String)
}

/// What the reader wants done outside; whoever runs the event loop does it.
public enum ReaderEffect: Hashable, Sendable {
    /// Read, clean and annotate an article, off the main thread; what was being opened before is not wanted
    /// any more.
    case open(ArticleID)
    /// Keep what the user did, beyond the end of the reader.
    case keep(ReadingChange)
    /// Paint the whole screen anew, whatever it shows.
    case redraw
    case suspend
    case quit
}
