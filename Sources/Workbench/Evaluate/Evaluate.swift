import ArgumentParser

/// Measures a part of the core against annotated texts.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure a part of the core against annotated texts.",
        subcommands: [
            EvaluateClean.self, EvaluateDates.self, EvaluateEntities.self, EvaluateLanguages.self,
        ])
}
