/// The panels that have keys of their own, in the order of the help screen.
///
/// A new panel is a file with a type that conforms to ``Panel``, and a row here.
enum PanelTable {
    static let all: [any Panel.Type] = [
        ListPanel.self, StoryPanel.self, IndexPanel.self, TimelinePanel.self, CorrectionsPanel.self,
        ArchivePanel.self, NamePanel.self, HelpPanel.self,
    ]
}
