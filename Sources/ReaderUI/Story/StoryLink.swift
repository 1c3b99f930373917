import Articles
import Display
import TextCore

/// A link in the story: the text that leads somewhere, and where it leads.
struct StoryLink: Hashable, Sendable {
    let range: TextRange
    let target: WebLink

    /// The links of an article's story whose addresses are safe to hand on, in text order.
    static func all(in article: AnnotatedArticle) -> [StoryLink] {
        article.storyLinks.compactMap { link in
            WebLink(link.address).map { StoryLink(range: link.range, target: $0) }
        }
    }
}

extension StoryState {
    /// The link that stands at exactly this range.
    ///
    /// Complexity: O(log *n*).
    func link(at range: TextRange) -> StoryLink? {
        let index = links.partitionPoint { $0.range.lower >= range.lower }
        return index < links.count && links[index].range == range ? links[index] : nil
    }

    /// The links that share at least a byte with a range.
    ///
    /// Complexity: O(log *n*) and the number of them.
    func links(in range: TextRange) -> ArraySlice<StoryLink> {
        let start = links.partitionPoint { $0.range.upper > range.lower }
        return links[start...].prefix { $0.range.lower < range.upper }
    }

    /// The chosen link, or the one that the chosen highlight or match lies on.
    var chosenLink: StoryLink? { focusedRange.flatMap { links(in: $0).first } }

    /// The next or previous link from where the user is, and whether the search began anew at the other end.
    func link(after origin: TextOffset, isForward: Bool, isPast: Bool) -> (
        link: StoryLink, isWrapped: Bool
    )? {
        guard let first = links.first, let last = links.last else { return nil }
        if isForward {
            let index = links.partitionPoint { isPast ? $0.range.lower > origin : $0.range.lower >= origin }
            return index < links.count ? (links[index], false) : (first, true)
        }
        let index = links.partitionPoint { $0.range.lower >= origin }
        return index > 0 ? (links[index - 1], false) : (last, true)
    }
}

/// Going to links, and along them.
extension ReaderState {
    /// Goes to the next or previous link.
    mutating func jumpToLink(isForward: Bool) {
        guard let story else { return }
        let origin = story.jumpOrigin(isForward: isForward)
        guard
            let found = story.link(
                after: origin, isForward: isForward, isPast: story.isOriginFocused)
        else {
            message = StatusMessage("no link in this story")
            return
        }
        go(to: .link(found.link.range), isWrapped: found.isWrapped)
    }

    /// Opens the chosen link in a browser.
    mutating func openLink() -> [ReaderEffect] {
        guard let story else { return [] }
        guard let link = story.chosenLink else {
            message = StatusMessage(
                "no link or name is chosen  " + hint((.showHints, "labels the links on the screen")))
            return []
        }
        message = StatusMessage(ScreenText("opening \(link.target.string)"))
        return [.browse(link.target)]
    }
}
