import TextCore

/// The names in records of values that have no names in the core.
enum RecordNames {
    private static let evidence: [(name: String, evidence: MentionEvidence)] = [
        ("lexicon", .lexicon), ("context", .context), ("form", .form), ("document", .document),
    ]
    private static let bases: [(name: String, basis: DateBasis)] = [
        ("explicit", .explicit), ("resolved", .resolved), ("assumed", .assumed), ("unknown", .unknown),
    ]

    static func names(of evidence: MentionEvidence) -> [String] {
        self.evidence.filter { evidence.contains($0.evidence) }.map(\.name)
    }

    /// The evidence of a name; empty for a name of a later version.
    static func evidence(named name: String) -> MentionEvidence {
        evidence.first { $0.name == name }?.evidence ?? []
    }

    static func name(of basis: DateBasis) -> String { bases.first { $0.basis == basis }?.name ?? "" }

    static func basis(named name: String) -> DateBasis? { bases.first { $0.name == name }?.basis }
}
