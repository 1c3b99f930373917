/// One event told by several articles.
extension TimelineMoment {
    /// How many of the words of two sentences are the same where both tell of one event, of all their words.
    ///
    /// Chosen by reading: rewrites of one agency report share more than half, other events of a day fewer.
    private static let sharedWords = 0.5

    /// The moments, in their order, with those of other articles folded into the first that tells of the same event:
    /// the same value, in sentences of mostly the same words.
    ///
    /// - Complexity: O(*n*) for each value, times the moments that share it.
    static func folded(_ moments: [TimelineMoment]) -> [TimelineMoment] {
        struct Known {
            let index: Int
            let words: Set<String>
        }
        var folded: [TimelineMoment] = []
        var known: [String: [Known]] = [:]
        for moment in moments {
            let words = Set(
                moment.sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }
                    .map(String.init))
            let same = known[moment.date.value]?.first {
                folded[$0.index].path != moment.path && isSame($0.words, words)
            }
            if let same {
                if !folded[same.index].also.contains(moment.path) {
                    folded[same.index].also.append(moment.path)
                }
            } else {
                known[moment.date.value, default: []].append(Known(index: folded.count, words: words))
                folded.append(moment)
            }
        }
        return folded
    }

    private static func isSame(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let all = one.union(other).count
        return all > 0 && Double(one.intersection(other).count) >= sharedWords * Double(all)
    }
}
