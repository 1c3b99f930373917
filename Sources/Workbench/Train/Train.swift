import ArgumentParser

/// Trains the models that the core ships.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train the models that the core ships.",
        subcommands: [TrainClean.self, TrainEntities.self])
}
