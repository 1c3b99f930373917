import Articles
import Display
import TextCore

/// Clipboard, browser, other programs and notes.
extension ReaderState {
    /// The most bytes that are copied: terminals accept this many without cutting.
    static let clipboardLimit = 1 << 16

    // MARK: Clipboard

    /// Copies the passage that is chosen, else the first one on the screen.
    mutating func copyPassage() -> [ReaderEffect] {
        guard let story else { return [] }
        guard let range = chosenPassage(of: story) else {
            message = StatusMessage("there is no text to copy here")
            return []
        }
        return copy(story.article.text.string(in: range), named: "the passage")
    }

    private func chosenPassage(of story: StoryState) -> TextRange? {
        var passages: [TextRange] = []
        for part in story.document.parts {
            if case .text(let range) = part.content { passages.append(range) }
        }
        if let focused = story.focusedRange, let around = passages.first(where: { $0.overlaps(focused) }) {
            return around
        }
        let top = story.visibleRows.lazy.compactMap { story.layout.rows[$0].range }.first
        return top.flatMap { top in passages.first { $0.overlaps(top) } }
    }

    /// Copies the name of the entity that is chosen, or the words of the date.
    mutating func copyEntity() -> [ReaderEffect] {
        guard let story, case .highlight(let highlight) = story.focus else {
            message = StatusMessage(
                "nothing is chosen  " + hint((.nextHighlight, "goes to the next name or date")))
            return []
        }
        switch highlight.target {
        case .mention(let mention):
            let id = story.article.entities.mentions[mention].entity
            guard let entity = story.article.entities.entities.first(where: { $0.id == id }) else {
                return []
            }
            return copy(entity.name, named: "the name")
        case .date(let date):
            return copy(story.article.text.string(in: story.article.dates[date].range), named: "the date")
        }
    }

    /// Copies the chosen link, or that of the article.
    mutating func copyLink() -> [ReaderEffect] {
        guard let link = story?.chosenLink?.target ?? link() else { return [] }
        return copy(link.string, named: "the link")
    }

    /// Copies a text without its control characters.
    private mutating func copy(_ text: String, named name: String) -> [ReaderEffect] {
        let lines = text.split(whereSeparator: \.isNewline).map { ScreenText(String($0)).string }
        let text = lines.joined(separator: "\n")
        guard text.utf8.count <= Self.clipboardLimit else {
            message = StatusMessage(
                ScreenText("\(name) is too long for the clipboard of a terminal"), role: .problem)
            return []
        }
        let count = text.count == 1 ? "1 character" : "\(text.count) characters"
        message = StatusMessage(ScreenText("copied \(name), \(count)"))
        return [.copy(text)]
    }

    // MARK: The original

    /// The address of the open story; `nil` with a message if it has none.
    private mutating func link() -> WebLink? {
        guard let story else { return nil }
        guard let stated = story.article.source.metadata.url else {
            message = StatusMessage("this article states no link")
            return nil
        }
        guard let link = WebLink(stated) else {
            message = StatusMessage(ScreenText("not a link to the web: \(stated)"), role: .problem)
            return nil
        }
        return link
    }

    mutating func openOriginal() -> [ReaderEffect] {
        guard let link = link() else { return [] }
        message = StatusMessage(ScreenText("opening \(link.string)"))
        return [.browse(link)]
    }

    // MARK: Other programs

    /// Pipes the cleaned story to a command, with one line for each block.
    mutating func pipe(to command: String) -> [ReaderEffect] {
        guard let story, command.contains(where: { !$0.isWhitespace }) else { return [] }
        let lines = story.document.parts.map { part in
            switch part.content {
            case .text(let range): ScreenText(story.article.text.string(in: range)).string
            case .line(let line): line.string
            }
        }
        return [.pipe(lines.joined(separator: "\n\n") + "\n", to: command)]
    }

    // MARK: Notes

    /// Takes a note that the user has written.
    mutating func note(_ text: String, on id: ArticleID) -> [ReaderEffect] {
        let isEmpty = text.allSatisfy(\.isWhitespace)
        guard !isEmpty || library.state(of: id).hasNote else { return [] }
        message = StatusMessage(isEmpty ? "no note" : "note kept")
        return library.keep(.noted(id, isEmpty ? "" : text))
    }
}

/// Asks for a shell command and pipes the story to it.
struct PipeTask: PromptTask {
    func label(_ kind: SearchQuery.Kind) -> ScreenText { "|" }

    func accept(_ query: SearchQuery, in reader: inout ReaderState) -> [ReaderEffect] {
        reader.pipe(to: query.text)
    }
}
