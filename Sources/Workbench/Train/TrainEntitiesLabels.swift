import TextCore

/// The labels that a corpus allows for each token of a document.
///
/// A corpus that does not annotate a type says nothing by leaving a token out; where a corpus and machine
/// labels differ, both are allowed.
struct TrainEntitiesLabels {
    /// A set of labels, a bit for each by ``EntityLabel/index``.
    typealias Mask = UInt16

    static let all: Mask = (1 << UInt16(EntityLabel.count)) - 1
    private static let outside = mask(.outside)
    private static let group = mask(.begin(.group)) | mask(.inside(.group))
    private static let miscellaneous = mask(.begin(.miscellaneous)) | mask(.inside(.miscellaneous))

    private let document: EntityGold
    private let text: ArticleText
    private let offsets: ScalarOffsets
    private let tokens: [Token]
    /// Words that name a people.
    private let demonyms: Set<UInt32>

    init(_ document: EntityGold, text: ArticleText, tokens: [Token], demonyms: Set<UInt32>) {
        self.document = document
        self.text = text
        self.tokens = tokens
        self.demonyms = demonyms
        offsets = ScalarOffsets(text)
    }

    static func mask(_ label: EntityLabel) -> Mask { 1 << Mask(label.index) }

    /// The labels that the document's own annotation allows.
    func ownMasks() -> [Mask] {
        let isGMB = document.source == "gmb"
        let silent: Mask =
            switch document.scheme {
            case "perorgloc", "gum": Self.outside | Self.group | Self.miscellaneous
            case "wnut6": Self.outside | Self.group
            default: isGMB ? Self.outside | Self.miscellaneous : Self.outside
            }
        let annotatesGroups = !["perorgloc", "gum", "wnut6"].contains(document.scheme)
        var masks = tokens.map { token -> Mask in
            var mask = Self.outside
            if text.startsWithCapital(token) { mask = silent }
            if !isGMB, isDemonym(token) { mask |= Self.group }
            return mask
        }
        for span in document.entities {
            guard var type = EntityTypeMapping.type(of: span.type), let covered = covered(span) else {
                continue
            }
            if type == .miscellaneous, covered.count == 1, isDemonym(tokens[covered.lowerBound]) {
                type = .group
            }
            if !annotatesGroups, covered.count == 1, type != .miscellaneous,
                isDemonym(tokens[covered.lowerBound])
            {
                // It has no type for peoples, and put `Iraqi` with the places and `Thais` with the people.
                write(type, over: covered, in: &masks, also: Self.mask(.begin(.group)))
                continue
            }
            let isDoubtful =
                type == .miscellaneous && !covered.contains { text.startsWithCapital(tokens[$0]) }
            write(type, over: covered, in: &masks, also: isDoubtful ? Self.outside : 0)
        }
        return masks
    }

    /// Machine labels in our conventions.
    func machineMasks(_ spans: [EntityGold.Span]) -> [Mask] {
        var masks = [Mask](repeating: Self.outside, count: tokens.count)
        for span in spans {
            guard var type = EntityTypeMapping.type(of: span.type), var covered = covered(span) else {
                continue
            }
            if covered.count > 1, ["the", "a", "an"].contains(word(covered.lowerBound).lowercased()) {
                covered = covered.dropFirst()
            }
            if covered.count > 1, tokens[covered.upperBound - 1].kind == .possessive {
                covered = covered.dropLast()
            }
            if type == .miscellaneous, covered.count == 1, isDemonym(tokens[covered.lowerBound]) {
                type = .group
            }
            write(type, over: covered, in: &masks)
        }
        return masks
    }

    /// Both where the two differ.
    static func merged(_ own: [Mask], _ machine: [Mask]) -> [Mask] {
        zip(own, machine).map { $0 & $1 != 0 ? $0 : $0 | $1 }
    }

    private func write(_ type: MarkKind, over covered: Range<Int>, in masks: inout [Mask], also: Mask = 0) {
        for i in covered {
            masks[i] = Self.mask(i == covered.lowerBound ? .begin(type) : .inside(type)) | also
        }
    }

    private func isDemonym(_ token: Token) -> Bool {
        text.startsWithCapital(token) && demonyms.contains(NameHash.lower(text.string(in: token.range)))
    }

    private func word(_ i: Int) -> String { text.string(in: tokens[i].range) }

    /// The tokens that share a byte with a span, or `nil`.
    private func covered(_ span: EntityGold.Span) -> Range<Int>? {
        guard let start = offsets.offset(ofScalar: span.start), let end = offsets.offset(ofScalar: span.end)
        else { return nil }
        let first = tokens.partitionPoint { Int($0.end) > start.utf8 }
        let last = tokens.partitionPoint { Int($0.start) >= end.utf8 }
        return first < last ? first..<last : nil
    }
}

extension ArticleText {
    func startsWithCapital(_ token: Token) -> Bool {
        string(in: token.range).unicodeScalars.first?.properties.isUppercase ?? false
    }
}
