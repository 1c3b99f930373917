/// What a cue speaks for, as the block model knows it.
///
/// A list of its own, which changes only together with a training: a ``RemovalReason`` that is not in it is
/// evidence for ``other``, and no weight moves.
enum CueReason: Int, CaseIterable, Sendable {
    case donation, newsletter, subscription, cookie, share, related, advertisement, credit, copyright
    case comment, navigation, app, contact, video, duplicate, other

    static let count = allCases.count

    init(_ reason: RemovalReason) {
        self = Self.named[reason.rawValue] ?? .other
    }

    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    /// Of each rule, by its place in ``BoilerplateRule/all``.
    static let ofRules: [CueReason] = BoilerplateRule.all.map { CueReason($0.reason) }
}
