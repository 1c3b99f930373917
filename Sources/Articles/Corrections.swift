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
        }
        if isKept { all.append(correction) }
    }

    /// Whether a passage that the cleaner would remove from an article stays.
    ///
    /// Complexity: O(*n*) in the length of the passage.
    public func keep(_ removal: Removal, of article: SourceArticle) -> Bool {
        guard !isEmpty else { return false }
        return rules.contains(KeptRule(rule: removal.rule, source: article.metadata.source ?? ""))
            || passages.contains(KeptPassage.fingerprint(of: removal.range, in: article.text))
    }

    /// The corrections that keep a passage in an article.
    public func reasons(for removal: Removal, of article: SourceArticle) -> [Correction] {
        let fingerprint = KeptPassage.fingerprint(of: removal.range, in: article.text)
        let rule = KeptRule(rule: removal.rule, source: article.metadata.source ?? "")
        return all.filter { correction in
            switch correction {
            case .passage: correction.isPassage(fingerprint)
            case .rule(let kept): kept == rule
            }
        }
    }
}

extension Correction {
    /// Whether it is about the passage with a fingerprint.
    fileprivate func isPassage(_ fingerprint: UInt64) -> Bool {
        if case .passage(let passage) = self { passage.fingerprint == fingerprint } else { false }
    }
}
