import Foundation
import TextCore

/// The files of the trainer, and what each corpus means by leaving a token out.
enum TrainEntitiesCorpora {
    /// One corpus: a file, and machine labels for it if there are any.
    struct Corpus {
        let name: String
        let licence: String
        var hasMachineLabels = false
    }

    static let all: [Corpus] =
        [
            Corpus(
                name: "gmb_train", licence: "texts public domain; annotation free for research",
                hasMachineLabels: true),
            Corpus(
                name: "redocred_train", licence: "MIT; Wikipedia text CC BY-SA 3.0", hasMachineLabels: true),
            Corpus(name: "wikigold_train", licence: "CC BY 4.0"),
            Corpus(name: "gum_train", licence: "CC BY 4.0; texts CC BY and CC BY-SA"),
            Corpus(name: "uner_ewt_dev", licence: "CC BY-SA 4.0"),
            Corpus(name: "btc_train", licence: "CC BY 4.0"),
            Corpus(name: "wnut17_train", licence: "CC BY 4.0"),
        ]
        + ["politics", "science", "music", "literature", "ai"].flatMap { field in
            ["train", "dev"].map {
                Corpus(name: "crossner_\(field)_\($0)", licence: "MIT; Wikipedia text CC BY-SA 3.0")
            }
        }

    static func load(_ corpus: Corpus, in directory: URL) throws -> [EntityGold] {
        try EntityGold.load(directory.appending(path: "\(corpus.name).jsonl"))
    }

    /// The machine labels of a corpus by document.
    static func machineLabels(_ corpus: Corpus, in directory: URL) throws -> [String: [EntityGold.Span]] {
        guard corpus.hasMachineLabels else { return [:] }
        let file = directory.appending(path: "silver/\(corpus.name).spacy_md.jsonl")
        return Dictionary(
            try EntityGold.load(file).map { ($0.id, $0.entities) }, uniquingKeysWith: { first, _ in first })
    }
}
