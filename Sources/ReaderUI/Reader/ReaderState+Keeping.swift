import Articles
import Display
import TextCore

/// Marks, tags and places, which are stored.
extension ReaderState {
    /// Performs a command that the list and the story share; `nil` for other commands.
    mutating func performOnArticle(_ command: Command) -> PanelAnswer? {
        switch command {
        case .star: return .stays(toggleStar())
        case .toggleRead: return .stays(toggleRead())
        case .tag: editTags()
        case .searchArchive: askArchive()
        case .toggleBothPanes: toggleBothPanes()
        case .changePane: return .stays(changePane())
        default: return nil
        }
        return .stays()
    }

    /// The article that marks apply to: the open one, else the chosen one.
    private var markable: ArticleID? {
        if let story = storyInFront { return story.id }
        guard let selected = list.selected, selected.problem == nil else { return nil }
        return selected.id
    }

    mutating func toggleStar() -> [ReaderEffect] {
        guard let id = markable else { return [] }
        let isStarred = !library.state(of: id).isStarred
        message = StatusMessage(isStarred ? "starred" : "no longer starred")
        return library.mark(.starred(id, isStarred), undo: .starred(id, !isStarred))
    }

    mutating func toggleRead() -> [ReaderEffect] {
        guard let id = markable else { return [] }
        let isRead = !library.state(of: id).isRead
        if story?.id == id { story?.isReadingNoted = true }
        message = StatusMessage(isRead ? "marked read" : "marked unread")
        return library.mark(.read(id, isRead), undo: .read(id, !isRead))
    }

    /// Undoes the last mark and chooses its article.
    mutating func undoMark() -> [ReaderEffect] {
        guard let changes = library.takeUndoableMarks(), let change = changes.first,
            let id = change.article
        else {
            message = StatusMessage("no mark to undo")
            return []
        }
        changeList { $0.select(id) }
        switch change {
        case .read where changes.count > 1: message = "\(changes.count) articles unread again"
        case .read(_, let isRead): message = StatusMessage(isRead ? "read again" : "unread again")
        case .starred(_, let isStarred):
            message = StatusMessage(isStarred ? "starred again" : "no longer starred")
        default: message = StatusMessage("tags restored")
        }
        return changes.flatMap { library.keep($0) }
    }

    // MARK: Reading

    /// Marks the chosen article read and goes down a line.
    mutating func readAndGoDown() -> [ReaderEffect] {
        guard let id = markable else { return [] }
        let isRead = library.state(of: id).isRead
        changeList { $0.select($0.selection + 1) }
        return isRead ? [] : library.mark(.read(id, true), undo: .read(id, false))
    }

    /// Asks whether to mark all articles of the list read.
    mutating func askToReadAll() {
        let count = list.unreadCount
        guard count > 0 else {
            message = "no article here is unread"
            return
        }
        open(
            ConfirmationPanel(question: "mark \(count == 1 ? "1 article" : "\(count) articles") read?") {
                $0.readAll()
            })
    }

    private mutating func readAll() -> [ReaderEffect] {
        let ids = list.shown.filter { list.isUnread(Int($0)) }.map { list.catalogue.id(of: Int($0)) }
        message = ids.count == 1 ? "1 article marked read" : "\(ids.count) articles marked read"
        return library.mark(ids.map { .read($0, true) }, undo: ids.map { .read($0, false) })
    }

    /// Marks the open article read once its end has been on the screen.
    ///
    /// An article counts as read when its end has been shown or it has been open for a while
    /// (``ReaderEvent/stayed(_:)``); one that is opened by mistake and left at once stays unread.
    mutating func noteReading() -> [ReaderEffect] {
        guard let story, isOnPanes, story.isEntered, !story.isReadingNoted, story.topRow == story.lastTopRow
        else {
            return []
        }
        return markRead()
    }

    /// Marks the open article read, unless the user has marked it meanwhile.
    mutating func markRead() -> [ReaderEffect] {
        guard let id = story?.id else { return [] }
        story?.isReadingNoted = true
        return library.state(of: id).isRead ? [] : library.mark(.read(id, true), undo: .read(id, false))
    }

    // MARK: Tags

    /// Opens a prompt with the tags of the article.
    mutating func editTags() {
        guard let id = markable else { return }
        let tags = library.state(of: id).tags.map { $0 + " " }.joined()
        open(PromptPanel(TagsTask(id: id), text: tags))
    }

    /// Sets the tags of an article: words separated by spaces or commas, with or without `#`.
    mutating func tag(_ id: ArticleID, _ line: String) -> [ReaderEffect] {
        let words = line.split { $0.isWhitespace || $0 == "," }.map { String($0.drop { $0 == "#" }) }
        let tags = Set(words.filter { !$0.isEmpty }).sorted()
        guard tags != library.state(of: id).tags else { return [] }
        message = StatusMessage(
            tags.isEmpty ? "no tags" : ScreenText("tags: " + tags.joined(separator: " ")))
        return library.mark(.tagged(id, tags), undo: .tagged(id, library.state(of: id).tags))
    }

    // MARK: Place

    /// Stores the place in the open story if it has changed: when the story or the reader closes, and when the user rests.
    public mutating func keepPlace() -> [ReaderEffect] {
        guard let story, story.topText != story.keptPlace else { return [] }
        self.story?.keptPlace = story.topText
        let position = story.topText.map { ReadingPosition($0, in: story.article.text) }
        return library.keep(.left(story.id, at: position))
    }

    /// Returns to where the user left the story, unless a key has been pressed in it.
    mutating func restorePlace() {
        guard let story, !story.hasPressed, let position = library.state(of: story.id).position else {
            return
        }
        let top = position.offset(in: story.article.text)
        self.story?.restore(StoryPlace(top: top, rowsAbove: 0, focus: nil))
        let kept = self.story?.topText
        self.story?.keptPlace = kept
        guard kept != nil else { return }
        message = StatusMessage("where you left off  " + hint((.top, "goes to the start")))
    }
}

/// Asks for the tags of an article.
struct TagsTask: PromptTask {
    let id: ArticleID

    func label(_ kind: SearchQuery.Kind) -> ScreenText { "tags: " }

    func accept(_ query: SearchQuery, in reader: inout ReaderState) -> [ReaderEffect] {
        reader.tag(id, query.text)
    }
}
