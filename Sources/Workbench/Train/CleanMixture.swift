/// Sets passages and runs of clutter into articles of other publishers, so that what is learned is what they say.
struct CleanMixture {
    private let passages: CleanPassages
    private let folds: CleanFolds
    private var random = SplitMix(seed: 7)
    private var runs: [(fold: Int, lines: [GoldLine])] = []

    /// Lines of an article that passages are set into.
    private static let hostLines = 4...60
    private static let longestRun = 12
    /// Reasons of clutter that speaks, and so reads alike anywhere.
    private static let reasons: Set<String> = [
        "donation", "newsletter", "paywall", "related", "share", "ad", "app", "comment", "contact",
        "copyright",
        "cookie", "policy", "video", "after",
    ]

    init(_ rows: [CleanGold], _ passages: CleanPassages, _ folds: CleanFolds) {
        self.passages = passages
        self.folds = folds
        for row in rows {
            var run: [GoldLine] = []
            for line in (row.lines ?? []) + [GoldLine(text: "", keep: true, reason: nil, glue: nil)] {
                if line.keep == false, Self.reasons.contains(line.reason ?? "") {
                    run.append(line)
                } else {
                    if (1...Self.longestRun).contains(run.count) { runs.append((folds[row], run)) }
                    run = []
                }
            }
        }
    }

    /// A mixed article for each that can take a passage, and two for each short story.
    ///
    /// - Parameter rows: those trained on; what is set in comes from the same fold, so that no fold sees another.
    mutating func articles(from rows: [CleanGold]) -> [(row: CleanGold, fold: Int)] {
        var result: [(row: CleanGold, fold: Int)] = []
        for row in rows {
            guard let lines = row.lines, row.kind != "full", row.kind != "hand",
                Self.hostLines.contains(lines.count)
            else { continue }
            let isSetIn = row.kind == "insert"
            var mixed = lines.filter { $0.keep != false || !isSetIn && chance(0.6) }
            for _ in 0..<(chance(0.33) ? 2 : 1) { setIn(appeal(), &mixed, isGlued: chance(0.3)) }
            if chance(0.4) {
                let near = runs.filter { $0.fold == folds[row] }
                if !near.isEmpty { setIn(near[below(near.count)].lines, &mixed, isGlued: false) }
            }
            let id = "mixed-\(row.id)"
            result.append(
                (CleanGold(id: id, kind: "mixed", family: folds.key(of: row), lines: mixed), folds[row]))
        }
        for (index, story) in passages.stories.enumerated() {
            let lines = story.lines.map { GoldLine(text: $0, keep: true, reason: nil, glue: nil) }
            var mixed = lines
            setIn(appeal(), &mixed, isGlued: chance(0.3))
            for (name, lines) in [("story", lines), ("mixed", mixed)] {
                let id = "\(name)-\(index)"
                result.append(
                    (CleanGold(id: id, kind: name, family: id, lines: lines), index % folds.count))
            }
        }
        return result
    }

    private mutating func appeal() -> [GoldLine] {
        let passage = passages.appeals[below(passages.appeals.count)]
        return passage.lines.map { GoldLine(text: $0, keep: false, reason: passage.kind, glue: nil) }
    }

    /// Sets lines in before or after one that stays.
    private mutating func setIn(_ lines: [GoldLine], _ article: inout [GoldLine], isGlued: Bool) {
        let places = (0...article.count).filter {
            $0 == 0 || $0 == article.count || article[$0 - 1].keep != false
        }
        let place = places[below(places.count)]
        let set = lines.enumerated().map { index, line in
            let touches = isGlued && (place > 0 || index > 0) && chance(0.5)
            return GoldLine(text: line.text, keep: false, reason: line.reason, glue: touches ? true : nil)
        }
        article.insert(contentsOf: set, at: place)
    }

    private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    private mutating func chance(_ share: Double) -> Bool { Double(random.next() >> 11) < share * 0x1p53 }
}
