import TextCore

/// The pictures of a page that say in words what they show, and have no caption.
struct HTMLImages {
    private struct Found {
        /// The block that follows, as a position among those of the page.
        let block: Int
        let words: String
    }

    private var found: [Found] = []
    /// Of each open figure: the pictures and blocks before it.
    private var figures: [(images: Int, blocks: Int)] = []

    /// Endings of addresses by which a link leads to the picture itself, larger.
    private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"]

    /// Takes a picture.
    ///
    /// - Parameters:
    ///   - block: position of the block that follows.
    ///   - reference: the target of the link around it; a picture that leads to another page is a teaser.
    mutating func add(_ node: HTMLNode, block: Int, in reference: String?) {
        if let reference, !Self.endings.contains(where: reference.lowercased().contains) { return }
        guard let words = node.attribute("alt").flatMap(ImageWords.saying) else { return }
        found.append(Found(block: block, words: words))
    }

    mutating func enterFigure(_ blocks: Int) { figures.append((found.count, blocks)) }

    /// Drops the pictures of a figure that has a caption.
    mutating func leaveFigure(_ blocks: [SourceBlock]) {
        guard let figure = figures.popLast() else { return }
        if blocks[figure.blocks...].contains(where: { $0.kind == .caption }) {
            found.removeSubrange(figure.images...)
        }
    }

    /// The pictures with their places, without those right above or below a caption; each text once.
    func placed(among blocks: [SourceBlock], end: Int) -> [SourceImage] {
        var seen: Set<String> = []
        return found.compactMap { image in
            let isCaptioned = [image.block - 1, image.block].contains {
                blocks.indices.contains($0) && blocks[$0].kind == .caption
            }
            guard !isCaptioned, seen.insert(image.words).inserted else { return nil }
            let place =
                image.block < blocks.count ? blocks[image.block].range.lower : TextOffset(utf8: end)
            return SourceImage(place: place, words: image.words)
        }
    }
}
