import TextCore

/// Labels on the highlights, matches and links on the screen, and the letters typed so far.
struct LabelChoice: Hashable, Sendable {
    struct Target: Hashable, Sendable {
        let label: String
        /// Where the label stands.
        let start: TextOffset
        let focus: StoryFocus
    }

    /// In text order.
    let targets: [Target]
    private(set) var typed = ""

    /// Labels for the highlights, matches and links that begin on the screen.
    ///
    /// What begins inside another gets no label, as the labels would cover each other; a highlight inside a link does. A
    /// link that begins with a highlight is reached by the highlight's label.
    init(_ story: StoryState) {
        var lit: [(range: TextRange, focus: StoryFocus)] = []
        if let shown = story.layout.text(in: story.visibleRows) {
            let highlights = story.highlights.all
            var index = highlights.partitionPoint { $0.range.lower >= shown.lower }
            while index < highlights.count, highlights[index].range.lower < shown.upper {
                lit.append((highlights[index].range, .highlight(highlights[index])))
                index += 1
            }
            let matches = story.search?.matches ?? []
            index = matches.partitionPoint { $0.lower >= shown.lower }
            while index < matches.count, matches[index].lower < shown.upper {
                lit.append((matches[index], .match(matches[index])))
                index += 1
            }
        }
        // A highlight stands before the match that begins with it: its name says more.
        var end = TextOffset.start
        let sorted = lit.enumerated().sorted {
            ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
        }
        var labelled = sorted.map(\.element).filter { item in
            guard item.range.lower >= end else { return false }
            end = item.range.upper
            return true
        }
        labelled = Self.merging(
            story.layout.text(in: story.visibleRows).map { story.links(in: $0) } ?? [], labelled)
        targets = zip(labelled, JumpLabels.make(labelled.count)).map {
            Target(label: $1, start: $0.range.lower, focus: $0.focus)
        }
    }

    /// Adds the links beside whose start there is room for a label.
    private static func merging(
        _ links: ArraySlice<StoryLink>, _ lit: [(range: TextRange, focus: StoryFocus)]
    ) -> [(range: TextRange, focus: StoryFocus)] {
        var merged: [(range: TextRange, focus: StoryFocus)] = []
        var rest = lit[...]
        for link in links {
            let start = link.range.lower
            while let next = rest.first, next.range.lower < start {
                merged.append(next)
                rest.removeFirst()
            }
            let isInside = merged.last.map { last in
                if case .link = last.focus { return false }
                return last.range.upper > start
            }
            let hasRoom = rest.first.map { $0.range.lower.utf8 - start.utf8 >= widestLabel } ?? true
            if isInside != true, hasRoom { merged.append((link.range, .link(link.range))) }
        }
        return merged + rest
    }

    /// Letters of the labels on a full screen.
    private static let widestLabel = 2

    /// The labels that begin with the typed letters.
    var open: [Target] { targets.filter { $0.label.hasPrefix(typed) } }

    /// The open labels in a range.
    ///
    /// Complexity: O(log *n*) and the number of labels in the range.
    func open(in range: TextRange) -> [Target] {
        targets[targets.partitionPoint { $0.start >= range.lower }...].prefix { $0.start < range.upper }
            .filter { $0.label.hasPrefix(typed) }
    }

    /// Takes a letter; `false` if no label continues with it.
    mutating func type(_ letter: Character) -> Bool {
        let next = typed + letter.lowercased()
        guard targets.contains(where: { $0.label.hasPrefix(next) }) else { return false }
        typed = next
        return true
    }

    mutating func takeBack() { _ = typed.popLast() }

    /// The target of the typed label, once all its letters are typed.
    var chosen: StoryFocus? { targets.first { $0.label == typed }?.focus }
}

/// Labels of letters under the resting fingers. No label is the start of another.
enum JumpLabels {
    private static let letters = "asdfjklgh".map(String.init)

    /// Makes a number of labels, the shortest first.
    ///
    ///     JumpLabels.make(3)     // ["a", "s", "d"]
    ///     JumpLabels.make(10)    // ["s", "d", "f", "j", "k", "l", "g", "h", "aa", "as"]
    ///
    /// Complexity: O(*n*).
    static func make(_ count: Int) -> [String] {
        var labels = letters
        var first = 0
        while labels.count - first < count {
            labels += letters.map { labels[first] + $0 }
            first += 1
        }
        return Array(labels[first...].prefix(count))
    }
}
