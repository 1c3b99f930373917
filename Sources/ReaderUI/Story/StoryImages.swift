import Display
import TextCore

/// The pictures of a story that have no caption, in place of which their description stands.
///
/// A picture belongs to the story if the text right before it does, the headline and the byline included, and the text
/// right after it is story.
struct StoryImages {
    private var images: ArraySlice<SourceImage>
    private let removed: [TextRange]
    /// Where the story and what is told of it begins.
    private let start: TextOffset

    init(_ article: AnnotatedArticle) {
        images = article.source.images[...]
        removed = article.cleaned.removed.map(\.range)
        start =
            [article.cleaned.body.first?.range.lower, article.cleaned.metadata.first?.range.lower]
            .compactMap(\.self).min() ?? .start
    }

    /// The lines for the pictures right before a block of the story.
    mutating func take(before block: TextOffset) -> [ScreenText] {
        var lines: [ScreenText] = []
        while let image = images.first, image.place <= block {
            images.removeFirst()
            // Clutter between the picture and the story, or right before it, says that it goes with that.
            guard image.place == block, image.place > start, !isClutter(before: block) else { continue }
            lines.append(ScreenText("[image: \(image.words)]"))
        }
        return lines
    }

    /// Whether the text right before an offset was removed; only a line end stands between.
    private func isClutter(before offset: TextOffset) -> Bool {
        let index = removed.partitionPoint { $0.upper >= offset }
        let candidates = [index - 1, index].filter(removed.indices.contains)
        return candidates.contains {
            removed[$0].upper.utf8 + 2 > offset.utf8 && removed[$0].lower < offset
        }
    }
}
