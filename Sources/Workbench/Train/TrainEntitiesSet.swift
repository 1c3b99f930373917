import Foundation
import TextCore

/// The documents of the corpora, cut into stretches with features and allowed labels.
struct TrainEntitiesSet {
    /// A document, kept to make the second pass's features.
    struct Document {
        let text: ArticleText
        let segmentation: Segmentation
        let corpus: Int
        /// By token.
        let masks: [TrainEntitiesLabels.Mask]
    }

    private(set) var documents: [Document] = []
    private(set) var first = TrainEntitiesExamples()
    let lexicon: [UInt8]

    init(
        directory: URL, lists: EntityLists, lexicon: [UInt8], without: [String], log: (String) -> Void
    ) throws {
        self.lexicon = lexicon
        let segmenter = Segmenter()
        for (number, corpus) in TrainEntitiesCorpora.all.enumerated() {
            guard !without.contains(where: { corpus.name.hasPrefix($0) }) else { continue }
            let machine = try TrainEntitiesCorpora.machineLabels(corpus, in: directory)
            let golds = try TrainEntitiesCorpora.load(corpus, in: directory)
            var tokens = 0
            for gold in golds {
                let text = ArticleText(gold.text)
                let segmentation = segmenter.segment(text, blocks: text.lines)
                let labels = TrainEntitiesLabels(
                    gold, text: text, tokens: segmentation.tokens, demonyms: lists.demonyms)
                var masks = labels.ownMasks()
                if let spans = machine[gold.id] {
                    masks = TrainEntitiesLabels.merged(masks, labels.machineMasks(spans))
                }
                tokens += masks.count
                append(Document(text: text, segmentation: segmentation, corpus: number, masks: masks))
                if let headline = TrainEntitiesHeadline(number: documents.count).rewrite(text) {
                    append(
                        Document(text: headline, segmentation: segmentation, corpus: number, masks: masks))
                }
            }
            log("\(corpus.name): \(golds.count) documents, \(tokens) tokens (\(corpus.licence))")
        }
    }

    /// The tagger's view of a document.
    func view(_ document: Document) -> TaggerTrainingView {
        lexicon.withUnsafeBytes {
            TaggerTrainingView(document.text, segmentation: document.segmentation, lexicon: $0)
        }
    }

    private mutating func append(_ document: Document) {
        let view = view(document)
        var list = FeatureList()
        for stretch in view.stretches {
            let start = first.tokenCount
            for slot in stretch {
                view.features(of: slot, into: &list)
                first.append(list, allowing: document.masks[view.tokenOfSlot[slot]])
            }
            first.endStretch(from: start, document: documents.count)
        }
        documents.append(document)
    }

    /// Puts the dictionary's numbers in place of the hashes of the first pass's features.
    mutating func number(by dictionary: TrainEntitiesDictionary) { first.number(by: dictionary) }
}

extension TrainEntitiesExamples {
    mutating func number(by dictionary: TrainEntitiesDictionary) {
        for i in features.indices { features[i] = dictionary.number(of: features[i]) }
    }
}
