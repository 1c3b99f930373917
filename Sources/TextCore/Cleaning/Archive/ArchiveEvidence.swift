/// Which blocks recur in the articles of one source: boilerplate, whatever they say.
///
///     var archive = ArchiveEvidence()
///     for (name, article) in articles { archive.add(ArticleFingerprint(article), as: name) }
///     let recurring = archive.recurring(in: ArticleFingerprint(article))
///     let cleaned = Cleaner().clean(article, recurring: recurring)
///
/// A paragraph of wire copy recurs too, and is body: it comes back with the paragraphs around it, in
/// versions of one story, or in several sources. So articles that share half of their text count once,
/// and nothing is concluded of a block that another source prints as well.
///
/// The value does not depend on the order in which articles were added. Memory is about 100 bytes for a
/// block that stands in one article, and 32 for each further article. Known limitation: a paragraph of
/// background that one source alone sets into a tenth of its stories is taken for boilerplate.
public struct ArchiveEvidence: Sendable, Equatable, Codable {
    private var articles: [String: ArticleFingerprint] = [:]
    /// For each block, the articles that hold it, sorted.
    private var holders: [UInt64: [Holder]] = [:]
    /// Articles of each source.
    private var sizes: [UInt64: Int] = [:]

    private struct Holder: Hashable, Comparable, Codable {
        let source: UInt64
        let name: String

        static func < (one: Holder, other: Holder) -> Bool {
            (one.source, one.name) < (other.source, other.name)
        }
    }

    /// Different stories in which a block must stand, and the share of the source's articles, in a hundred.
    private static let fewestStories = 3
    private static let leastPercent = 10
    /// Articles that are compared to tell stories from versions.
    private static let compared = 24

    public init() {}

    /// Number of articles.
    public var count: Int { articles.count }

    /// Adds an article, or puts it in the place of the one added under the same name before.
    ///
    /// Complexity: O(*b* log *n*) comparisons for *b* blocks among *n* articles.
    public mutating func add(_ fingerprint: ArticleFingerprint, as name: String) {
        remove(name)
        articles[name] = fingerprint
        sizes[fingerprint.source, default: 0] += 1
        let holder = Holder(source: fingerprint.source, name: name)
        for block in Set(fingerprint.blocks) where block != 0 {
            let position = (holders[block] ?? []).partitionPoint { $0 >= holder }
            holders[block, default: []].insert(holder, at: position)
        }
    }

    /// Takes an article out; nothing happens where there is none of that name.
    ///
    /// Complexity: O(*b* log *n*) comparisons for *b* blocks among *n* articles.
    public mutating func remove(_ name: String) {
        guard let old = articles.removeValue(forKey: name) else { return }
        let size = sizes[old.source, default: 1] - 1
        sizes[old.source] = size > 0 ? size : nil
        let holder = Holder(source: old.source, name: name)
        for block in Set(old.blocks) where block != 0 {
            guard let position = holders[block].map({ $0.partitionPoint { $0 >= holder } }) else {
                continue
            }
            holders[block]?.remove(at: position)
            if holders[block]?.isEmpty == true { holders[block] = nil }
        }
    }

    /// The blocks of an article that are boilerplate of its source, whether it was added itself or not.
    ///
    /// Complexity: O(*b*²) in the blocks of the article at worst, whatever the size of the archive.
    public func recurring(in fingerprint: ArticleFingerprint) -> RecurringBlocks {
        guard fingerprint.source != 0 else { return RecurringBlocks() }
        let blocks = Set(fingerprint.blocks)
        return RecurringBlocks(
            hashes: blocks.filter { $0 != 0 && recurs($0, of: fingerprint.source, blocks) })
    }

    private func recurs(_ block: UInt64, of source: UInt64, _ blocks: Set<UInt64>) -> Bool {
        guard let holders = holders[block], let first = holders.first, let last = holders.last,
            first.source == source, last.source == source, holders.count + 1 >= Self.fewestStories,
            holders.count * 100 >= (sizes[source] ?? 0) * Self.leastPercent
        else { return false }
        var stories = [blocks]
        for holder in holders.prefix(Self.compared) {
            guard let other = articles[holder.name].map({ Set($0.blocks) }),
                !stories.contains(where: { Self.areVersions(other, $0) })
            else { continue }
            stories.append(other)
            if stories.count >= Self.fewestStories { return true }
        }
        return false
    }

    /// Whether two articles share half of the shorter one's blocks.
    private static func areVersions(_ one: Set<UInt64>, _ other: Set<UInt64>) -> Bool {
        one.intersection(other).count * 2 >= min(one.count, other.count)
    }
}
