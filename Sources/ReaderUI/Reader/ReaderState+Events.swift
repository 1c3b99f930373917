import Articles
import Display
import TextCore

/// What happens to the reader.
extension ReaderState {
    /// Takes an event and returns its effects, in order.
    public mutating func update(_ event: ReaderEvent) -> [ReaderEffect] {
        let effects = take(event)
        tellPanels { $0.take(event, in: &$1) }
        return effects + noteReading()
    }

    private mutating func take(_ event: ReaderEvent) -> [ReaderEffect] {
        switch event {
        case .key(let key):
            message = nil
            status.hasRested = false
            if storyInFront != nil { story?.hasPressed = true }
            return press(key)
        case .resized(let size):
            view.size = size
            panels.removeAll { $0 is any RequestPanel }
            layOutStory()
            tellPanels { $0.resize(in: &$1) }
        case .themeChosen(let theme): view.theme = theme
        case .rested:
            status.hasRested = true
            if story?.endNotice == .shown { story?.endNotice = .read }
            return follow()
        case .listed(let catalogue):
            changeList { $0.show(catalogue) }
            return catalogue.count > 0 ? decideStart() : []
        case .listingEnded(let notes):
            list.complete(notes: notes)
            return decideStart()
        case .opened(let id, let article, let stage): return show(id, article, stage) + pressTypedAhead()
        case .failed(let id, let text):
            guard library.opening?.id == id || story?.id == id else { return [] }
            library.opening = nil
            open(ProblemPanel(text: ScreenText(text)))
        case .marksLoaded(let marks): library.load(marks)
        case .statesLoaded(let loaded):
            library.load(loaded)
            if let story, loaded[story.id] != nil { restorePlace() }
        case .searchesLoaded(let queries): library.searchHistory.load(queries)
        case .preferencesLoaded(let preferences): view.load(preferences)
        case .correctionsLoaded(let loaded): return load(loaded)
        case .noteEdited(let id, let text): return note(text, on: id)
        case .keepingFailed(let text), .programFailed(let text):
            message = StatusMessage(ScreenText(text), role: .problem)
        case .indexing(let progress):
            if !library.indexing.isStopped { library.indexing.progress = progress }
        case .indexingEnded(let text):
            library.indexing.progress = nil
            if let text { message = StatusMessage(ScreenText(text)) }
            // The page may have been gathered from a part of the articles.
            return panel(NamePanel.self).map { [.findName($0.choice.name)] } ?? []
        case .copiesFound(let groups): changeList { $0.setCopies(groups) }
        case .stayed(let id):
            if let story, story.id == id, !story.isReadingNoted { return markRead() }
        case .dayBegan(let day): library.today = day
        case .entityFound(let name, let articles): showArticles(articles, withEntity: name)
        case .found, .nameFound: break  // Their panels take them.
        }
        return []
    }

    // MARK: Opening

    /// Opens the story of the file that the reader was started with, or stays in its list if it holds several articles.
    private mutating func decideStart() -> [ReaderEffect] {
        guard case .undecided(let id) = library.start else { return [] }
        if list.catalogue.count == 1, list.catalogue.id(of: 0).item == nil {
            library.start = .story(id)
            // The user has given up waiting, or the keys go on waiting for the story.
            return library.opening?.id == id ? [.open(id, keeping: library.corrections.current)] : []
        }
        library.start = .list
        let waiting = library.opening?.typeAhead.keys ?? []
        library.opening = nil
        return waiting.flatMap { press($0) }
    }

    /// Opens an article, at a search hit if one is given.
    mutating func open(_ id: ArticleID, at hit: ArchiveHit? = nil) -> [ReaderEffect] {
        guard story?.id != id else {
            library.opening = nil
            showHit(hit)
            return enterStory()
        }
        if library.opening?.id == id, hit == nil, library.opening?.isFollowing == true {
            library.opening?.isFollowing = false
            return []
        }
        library.opening = Library.Opening(id: id, hit: hit)
        return [.open(id, keeping: library.corrections.current)]
    }

    private mutating func show(
        _ id: ArticleID, _ article: AnnotatedArticle, _ stage: OpeningStage
    ) -> [ReaderEffect] {
        if let story, story.id == id {
            // A request outlives names and dates that come late, but not the text that it is about.
            if story.article.text != article.text { panels.removeAll { $0 is any RequestPanel } }
            self.story?.update(article, stage)
            return []
        }
        guard let opening = library.opening, opening.id == id else { return [] }
        library.opening = nil
        if opening.isFollowing, !(front is ListPanel) { return [] }
        let effects = keepPlace()
        let title =
            article.source.metadata.title ?? list.entry(of: id)?.title ?? id.path.lastPathComponent
        panels.removeAll { !type(of: $0).outlivesStory }
        open(StoryPanel())
        story = StoryState(
            id: id, title: title, article: article, stage: stage,
            marks: view.settings.marks, width: textWidth, height: view.storyHeight)
        story?.isReadingNoted = library.state(of: id).isRead
        restorePlace()
        if opening.isFollowing {
            message = nil
            bringToFront(ListPanel.self)
            return effects
        }
        story?.typeAhead = opening.typeAhead
        showHit(opening.hit)
        return effects + enterStory()
    }

    /// Gives the keys to the story; from now on it can count as read.
    mutating func enterStory() -> [ReaderEffect] {
        bringToFront(StoryPanel.self)
        guard let story, !story.isEntered else { return [] }
        self.story?.isEntered = true
        return library.state(of: story.id).isRead ? [] : [.timeStay(story.id)]
    }

    /// Goes to the search hit that the story was opened for, and highlights all matches of its words.
    private mutating func showHit(_ hit: ArchiveHit?) {
        guard let story, let hit, hit.id == story.id, let range = hit.range,
            range.upper.utf8 <= story.article.text.count
        else { return }
        // Its case is not what was asked for, and a pattern in small letters matches any.
        let query = SearchQuery(story.article.text.string(in: range).lowercased())
        guard self.story?.find(query) == nil, self.story?.search != nil else { return }
        self.story?.goToMatch(atOrAfter: range.lower)
        // Keeps a stored place that comes late from leading away from the hit.
        self.story?.hasPressed = true
    }
}
