import Display

/// The stack of panels.
extension ReaderState {
    /// Opens a panel in front; an open one of its type closes.
    mutating func open(_ panel: any Panel) {
        panels.removeAll { type(of: $0) == type(of: panel) }
        panels.append(panel)
    }

    /// Moves an open panel to the front.
    mutating func bringToFront(_ type: any Panel.Type) {
        guard let place = place(of: type) else { return }
        panels.append(panels.remove(at: place))
    }

    mutating func close(_ type: any Panel.Type) { panels.removeAll { Swift.type(of: $0) == type } }

    /// The panel of a type, if it is open.
    func panel<P: Panel>(_ type: P.Type) -> P? {
        panels.lazy.compactMap { $0 as? P }.first
    }

    func place(of type: any Panel.Type) -> Int? { panels.firstIndex { Swift.type(of: $0) == type } }

    var front: any Panel { panels[panels.count - 1] }

    /// The place of the topmost panel with a context: commands go to it, and it fills the screen.
    var commandPlace: Int { panels.lastIndex { type(of: $0).context != nil } ?? 0 }

    /// The context of keys now.
    var context: CommandContext { type(of: panels[commandPlace]).context ?? .list }

    /// Lets a panel act on the reader, then stores or closes it; `nil` if the panel had no answer.
    mutating func ask(
        _ place: Int, _ body: (inout any Panel, inout ReaderState) -> PanelAnswer?
    ) -> PanelAnswer? {
        var panel = panels[place]
        let answer = body(&panel, &self)
        guard let place = self.place(of: type(of: panel)) else { return answer }
        switch answer {
        case .closes, .yields: panels.remove(at: place)
        case .stays, nil: panels[place] = panel
        }
        return answer
    }

    /// Lets all panels act, from the bottom to the front.
    mutating func tellPanels(_ body: (inout any Panel, inout ReaderState) -> Void) {
        for type in panels.map({ Swift.type(of: $0) }) {
            guard let place = place(of: type) else { continue }
            _ = ask(place) { panel, reader in
                body(&panel, &reader)
                return .stays()
            }
        }
    }

    // MARK: List and story

    /// Whether the list or the story fills the screen, alone or side by side.
    var isOnPanes: Bool { panels[commandPlace] is ListPanel || panels[commandPlace] is StoryPanel }

    /// Whether the list is above the story in the stack.
    var isListFocused: Bool { (place(of: ListPanel.self) ?? 0) > (place(of: StoryPanel.self) ?? -1) }

    /// The story, unless the list is above it.
    var storyInFront: StoryState? { isListFocused ? nil : story }
}
