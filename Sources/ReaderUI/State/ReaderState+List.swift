import Articles
import Display
import TextCore

/// What the keys of the list do.
extension ReaderState {
    mutating func performInList(_ command: Command) -> [ReaderEffect] {
        if list.move(command, height: bodyHeight) { return [] }
        switch command {
        case .open: return list.selected.map { open($0.id) } ?? []
        case .filter:
            prompt = Prompt(
                purpose: .filter(before: list.filter.text), editor: LineEditor(list.filter.text))
        case .undo: undoInList()
        case .toggleBothPanes: toggleBothPanes()
        case .undoMark: return undoMark()
        case .sortByDate: sort(.date)
        case .sortByTitle: sort(.title)
        case .sortBySource: sort(.source)
        case .sortByLength: sort(.length)
        case .reverseOrder:
            setOrder(ListOrder(key: list.order.key, isReversed: !list.order.isReversed))
        case .onlyUnread: toggle(.unread)
        case .onlyStarred: toggle(.starred)
        case .stopIndexing: return toggleIndexing()
        case .toggleAges:
            list.format = list.format.withOtherDates
            message = StatusMessage(list.format.showsAges ? "how long ago" : "dates of publication")
        default: break
        }
        return []
    }

    private mutating func sort(_ key: ListOrder.Key) { setOrder(ListOrder(key: key)) }

    private mutating func setOrder(_ order: ListOrder) {
        list.setOrder(order)
        list.keepSelectionVisible(height: bodyHeight)
        message = StatusMessage(ScreenText(order.name))
    }

    /// Shows only what is unread, or starred, or all again.
    private mutating func toggle(_ restriction: ListState.Restriction) {
        list.setRestriction(list.restriction.symmetricDifference(restriction))
        list.keepSelectionVisible(height: bodyHeight)
        let words = list.restriction.words
        message = StatusMessage(words.isEmpty ? "all articles" : ScreenText("only \(words)"))
    }

    /// Gives up what is being opened, else the filter, else what is shown alone.
    private mutating func undoInList() {
        guard opening == nil else {
            opening = nil
            return
        }
        if list.filter.text.isEmpty { list.setRestriction([]) } else { list.setFilter("") }
        list.keepSelectionVisible(height: bodyHeight)
    }

    /// Narrows the list to articles that speak of a name, as its filter asks.
    mutating func showArticles(_ articles: [ArticleID]?, withEntity name: String) {
        if let articles {
            list.setArticles(articles, withEntity: name)
            list.keepSelectionVisible(height: bodyHeight)
        } else if list.filter.entities.contains(name) {
            message = StatusMessage(ScreenText("entity:\(name) is not known: the articles are not indexed"))
        }
    }
}
