import Foundation
import TextCore

/// The lists that the lexicon is compiled from: text files, a name a line, `#` begins a comment.
struct EntityLists {
    let lines: [LexiconImage.Line]
    /// Words that name a people, a faith or the members of a party.
    let demonyms: Set<UInt32>
    let clusters: [UInt32: UInt16]
    /// The fingerprint of the lists' text.
    let fingerprint: UInt64

    /// The compiled lists.
    var image: [UInt8] { LexiconImage.compile(lines, clusters: clusters, sources: fingerprint) }

    /// Reads `NAME.txt` for each category, and `clusters.tsv` (word, number from 1).
    init(directory: URL) throws {
        var lines: [LexiconImage.Line] = []
        var demonyms: Set<UInt32> = []
        let texts = try LexiconImage.sourceFiles.map {
            try String(contentsOf: directory.appending(path: $0), encoding: .utf8)
        }
        for (category, text) in zip(LexiconCategory.allCases, texts) {
            for name in text.split(separator: "\n") {
                guard !name.hasPrefix("#") else { continue }
                let words = Self.words(String(name))
                lines.append(LexiconImage.Line(words: words, category: category))
                if words.count == 1, category == .demonym || category == .people {
                    demonyms.insert(words[0])
                }
            }
        }
        self.lines = lines
        self.demonyms = demonyms
        var clusters: [UInt32: UInt16] = [:]
        for line in (texts.last ?? "").split(separator: "\n") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2, let number = UInt16(fields[1]) else { continue }
            clusters[NameHash.lower(String(fields[0]))] = number
        }
        self.clusters = clusters
        fingerprint = LexiconImage.sources(texts)
    }

    /// The hashes of the words of a name, cut as the segmenter cuts a text.
    static func words(_ name: String) -> [UInt32] {
        let text = ArticleText(name)
        return Segmenter().segment(text, blocks: [text.range]).tokens.map {
            NameHash.lower(text.string(in: $0.range))
        }
    }
}
