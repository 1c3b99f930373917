extension ImageKind {
    /// Why the linked image cannot be used; `nil` for a sound one that is as new as the rules of the program.
    package var linkedProblem: ImageProblem? {
        switch self {
        case .entityModel: ModelImage.problem(in: linked, lexicon: ImageKind.lexicon.linked)
        case .lexicon: LexiconImage.problem(in: linked)
        case .dateRules: CompiledDateRules.linked.problem
        case .clutterRules: CompiledCues.linked.problem
        case .blockWeights: BlockModels.problem(in: linked)
        case .languages:
            switch LanguageProfiles.linked {
            case .success: nil
            case .failure(let problem): problem
            }
        case .blockNetwork:
            switch BlockNetwork.linked {
            case .success: nil
            case .failure(let problem): problem
            }
        case .aliases: EntityAliases.problem(in: linked)
        }
    }

    /// One line for each linked image that cannot be used, with the mend, for those who build the program.
    package static var linkedProblems: [String] {
        allCases.compactMap { kind in
            kind.linkedProblem.map { problem in
                let mend =
                    problem == .otherLexicon || kind == .entityModel
                    ? "'swift run -c release Workbench train entities'"
                    : kind == .blockNetwork
                        ? "'swift run -c release Workbench train clean'"
                        : "'swift run Workbench tables images'"
                return "\(problem.message(kind)) Run \(mend), and build again."
            }
        }
    }

    /// The diagnostic of an image of rules or languages that was not used.
    ///
    /// An image that is older than its rules has none, as only developers ever have one.
    static func diagnostic(_ kind: ImageKind, _ problem: ImageProblem?) -> Diagnostic? {
        guard let problem, problem != .outdated else { return nil }
        let effect =
            kind == .languages ? "Languages are not told." : "The rules are compiled at each start."
        return Diagnostic(.note, "\(problem.message(kind)) \(effect)")
    }
}
