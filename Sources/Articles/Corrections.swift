import TextCore

/// The reader's corrections of the cleaner's judgement; an input of ``Cleaner``.
///
///     var corrections = Corrections()
///     corrections.set(.rule(KeptRule(rule: "donation.appeal", source: "The Example")), isKept: true)
///     Cleaner().clean(article, keeping: corrections).putBack    // what would have been removed
public struct Corrections: Hashable, Sendable {
    /// In the order in which they were made.
    public private(set) var all: [Correction] = []
    private var passages: Set<UInt64> = []
    private var rules: Set<KeptRule> = []
    /// By fingerprint; `nil` stands for every source.
    private var taken: [UInt64: Set<String?>] = [:]

    public init(_ all: [Correction] = []) {
        for correction in all { set(correction, isKept: true) }
    }

    public var isEmpty: Bool { all.isEmpty }

    /// Makes a correction, or takes it back.
    ///
    /// Complexity: O(*n*) in the number of corrections.
    public mutating func set(_ correction: Correction, isKept: Bool) {
        switch correction {
        case .passage(let passage):
            all.removeAll { $0.isPassage(passage.fingerprint) }
            if isKept { passages.insert(passage.fingerprint) } else { passages.remove(passage.fingerprint) }
        case .rule(let rule):
            all.removeAll { $0 == correction }
            if isKept { rules.insert(rule) } else { rules.remove(rule) }
        case .taken(let passage):
            all.removeAll { $0.isTaking(passage.fingerprint, from: passage.source) }
            if isKept {
                taken[passage.fingerprint, default: []].insert(passage.source)
            } else {
                taken[passage.fingerprint]?.remove(passage.source)
                if taken[passage.fingerprint]?.isEmpty == true { taken[passage.fingerprint] = nil }
            }
        }
        if isKept { all.append(correction) }
    }

    /// Whether a passage that the cleaner would remove from an article stays.
    ///
    /// Complexity: O(*n*) in the length of the passage.
    public func keep(_ removal: Removal, of article: SourceArticle) -> Bool {
        guard !isEmpty else { return false }
        return rules.contains(KeptRule(rule: removal.rule, source: article.metadata.source ?? ""))
            || passages.contains(PassageWords.fingerprint(of: removal.range, in: article.text))
    }

    /// Whether the reader takes a block of an article's body out.
    ///
    /// Complexity: O(*n*) in the length of the block.
    public func takesOut(_ block: BodyBlock, of article: SourceArticle) -> Bool {
        guard !taken.isEmpty,
            let sources = taken[PassageWords.fingerprint(of: block.range, in: article.text)]
        else { return false }
        return sources.contains(nil) || sources.contains(article.metadata.source ?? "")
    }

    /// Whether an article that was cleaned under other corrections reads differently under these.
    public func change(_ cleaned: CleanedText, of article: SourceArticle) -> Bool {
        cleaned.removed.contains {
            $0.rule == TakenPassage.rule ? reasons(for: $0, of: article).isEmpty : keep($0, of: article)
        }
            || cleaned.putBack.contains { !keep($0, of: article) }
            || cleaned.body.contains { takesOut($0, of: article) }
    }

    /// The corrections that keep a passage in an article, or that took it out.
    public func reasons(for removal: Removal, of article: SourceArticle) -> [Correction] {
        let fingerprint = PassageWords.fingerprint(of: removal.range, in: article.text)
        let source = article.metadata.source ?? ""
        let rule = KeptRule(rule: removal.rule, source: source)
        return all.filter { correction in
            switch correction {
            case .passage: correction.isPassage(fingerprint)
            case .rule(let kept): kept == rule
            case .taken:
                removal.rule == TakenPassage.rule
                    && (correction.isTaking(fingerprint, from: nil)
                        || correction.isTaking(fingerprint, from: source))
            }
        }
    }
}

extension Correction {
    /// Whether it is about the passage with a fingerprint.
    fileprivate func isPassage(_ fingerprint: UInt64) -> Bool {
        if case .passage(let passage) = self { passage.fingerprint == fingerprint } else { false }
    }

    /// Whether it takes the passage with a fingerprint out of the articles of a source, `nil` for all.
    fileprivate func isTaking(_ fingerprint: UInt64, from source: String?) -> Bool {
        if case .taken(let passage) = self {
            passage.fingerprint == fingerprint && passage.source == source
        } else {
            false
        }
    }
}
