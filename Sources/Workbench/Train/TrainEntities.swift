import ArgumentParser
import Foundation
import TextCore

/// Trains the entity model.
struct TrainEntities: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities", abstract: "Train the entity model on annotated corpora.")

    @Option(help: "The folder of the corpora.")
    var data: String

    @Option(help: "The compiled lexicon.")
    var lexicon = "Sources/CTextData/entity-lexicon.bin"

    @Option(help: "The folder of the lists.")
    var lists = "Sources/CTextData/Lexicons"

    @Option(help: "The file to write.")
    var out: String

    @Option(help: "Leave out the corpora whose names begin so; may be repeated.")
    var without: [String] = []

    @Option(help: "Rounds over the data.")
    var epochs = 6

    @Option(help: "The learning rate.")
    var rate: Float = 0.06

    @Option(help: "What is left of the learning rate at the end.")
    var lastRate: Float = 0.05

    @Option(help: "The L1 penalty.")
    var l1: Float = 2e-6

    @Option(help: "The share of features that a step does not see.")
    var dropout: Float = 0.2

    @Option(help: "The least number of places that a feature needs to be learned.")
    var minimumCount: UInt8 = 2

    @Option(help: "Bits of the first pass's table, as a power of two.")
    var bits = 22

    @Option(help: "The seed of the order of the data.")
    var seed: UInt64 = 7

    @Option(
        help:
            "Parts of the data; the second pass learns from what a first pass without the part says of it, and nothing of 0."
    )
    var folds = 2

    @Option(help: "Rounds over the data for the second pass.")
    var secondEpochs = 4

    func run() throws {
        let lexiconBytes = [UInt8](try Data(contentsOf: URL(filePath: lexicon)))
        if let problem = lexiconBytes.withUnsafeBytes({ LexiconImage.problem(in: $0) }) {
            throw ValidationError(problem.message(.lexicon))
        }
        let clock = ContinuousClock()
        let begin = clock.now
        func log(_ message: String) {
            print("\((clock.now - begin).components.seconds) s  \(message)")
        }
        let set = try TrainEntitiesSet(
            directory: URL(filePath: data), lists: EntityLists(directory: URL(filePath: lists)),
            lexicon: lexiconBytes, without: without, log: log)
        let options = TrainEntitiesCRF.Options(
            epochs: epochs, rate: rate, lastRate: lastRate, l1: l1, seed: seed, dropout: dropout)
        let run = TrainEntitiesRun(
            set: set, options: options,
            secondOptions: TrainEntitiesSecondPass.Options(epochs: secondEpochs, rate: rate, seed: seed),
            folds: folds, minimumCount: minimumCount, log: log)
        let model = run.model(bits: bits, lexicon: lexiconBytes)
        try Data(model).write(to: URL(filePath: out))
        log(
            "\(out): \(model.count) bytes; a model in \(DataFolder.standard) is linked in after `tables stamp`"
        )
    }
}
