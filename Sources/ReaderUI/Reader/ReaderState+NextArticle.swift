import Articles
import Display
import TextCore

/// From one article to the next without the list in between.
extension ReaderState {
    /// Opens the next or the previous article: of the hits that the story was opened from, else of the list.
    mutating func openNeighbour(isForward: Bool) -> [ReaderEffect] {
        if let hit = neighbouringHit(isForward: isForward) { return open(hit.id, at: hit) }
        guard panel(ArchivePanel.self) == nil, let row = list.row(from: story?.id, isForward: isForward)
        else {
            message = isForward ? "this is the last article" : "this is the first article"
            return []
        }
        return open(row: row)
    }

    /// Chooses the next or the previous hit in the panel of the archive.
    private mutating func neighbouringHit(isForward: Bool) -> ArchiveHit? {
        guard let place = place(of: ArchivePanel.self), var archive = panels[place] as? ArchivePanel else {
            return nil
        }
        let wanted = archive.choice.selection + (isForward ? 1 : -1)
        guard archive.choice.hits.indices.contains(wanted) else { return nil }
        archive.choice.select(wanted)
        archive.choice.keepSelectionVisible(height: bodyHeight)
        panels[place] = archive
        return archive.choice.selected
    }

    /// Opens the next unread article of the list; after the last one, the first.
    mutating func openNextUnread() -> [ReaderEffect] {
        guard let row = list.unreadRow(after: story?.id) else {
            message = StatusMessage(noUnread)
            return []
        }
        return open(row: row)
    }

    /// Chooses the next unread article of the list.
    mutating func chooseNextUnread() {
        guard let row = list.unreadRow(after: list.selected?.id) else {
            message = StatusMessage(noUnread)
            return
        }
        let id = list.catalogue.id(of: row)
        changeList { $0.select(id) }
    }

    /// Scrolls down a page; at the end, says what one more press does, and then goes on to the next unread article.
    mutating func scrollOrGoOn() -> [ReaderEffect] {
        guard let story, story.topRow == story.lastTopRow else {
            scrollByPage(1)
            return []
        }
        if story.endNotice == .read { return openNextUnread() }
        self.story?.endNotice = .shown
        let key = keymap.keyName(of: .pageDown, in: .story) ?? ""
        message = StatusMessage(
            list.unreadRow(after: story.id) == nil
                ? "end of the story: " + noUnread : "end of the story  \(key) opens the next unread article"
        )
        return []
    }

    private var noUnread: ScreenText {
        list.isNarrowed ? "no other article here is unread" : "no other article is unread"
    }

    private mutating func open(row: Int) -> [ReaderEffect] {
        let id = list.catalogue.id(of: row)
        changeList { $0.select(id) }
        return open(id)
    }
}

/// Which row comes next.
extension ListState {
    /// The next or the previous row with an article that can be read.
    ///
    /// - Parameter id: the article to count from; one that is not shown stands where the selection is.
    fileprivate func row(from id: ArticleID?, isForward: Bool) -> Int? {
        let here = id.flatMap(line)
        var line = here.map { isForward ? $0 + 1 : $0 - 1 } ?? (isForward ? selection : selection - 1)
        while shown.indices.contains(line) {
            if catalogue.isReadable(Int(shown[line])) { return Int(shown[line]) }
            line += isForward ? 1 : -1
        }
        return nil
    }

    /// The next row with an unread article; after the last line comes the first.
    fileprivate func unreadRow(after id: ArticleID?) -> Int? {
        let here = id.flatMap(line)
        let start = here.map { $0 + 1 } ?? selection
        let lines = [start..<shown.count, 0..<(here ?? min(start, shown.count))]
        for range in lines where !range.isEmpty {
            if let line = range.first(where: { isUnread(Int(shown[$0])) }) { return Int(shown[line]) }
        }
        return nil
    }

    /// The line of an article, if it is shown.
    private func line(of id: ArticleID) -> Int? {
        guard let row = catalogue.row(of: id) else { return nil }
        if shown.indices.contains(selection), shown[selection] == Int32(row) { return selection }
        return shown.firstIndex(of: Int32(row))
    }
}
