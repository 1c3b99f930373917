/// The reason that a cue is evidence for, as the block model knows it.
///
/// A list of its own, which changes only together with a training: a ``RemovalReason`` that is not in it is
/// evidence for ``other``, and no weight moves.
enum CueReason: String, CaseIterable, Sendable {
    case donation, newsletter, subscription, cookie, share, related, advertisement, credit, copyright
    case comment, navigation, app, contact, video, duplicate, other

    static let count = allCases.count

    init(_ reason: RemovalReason) { self = CueReason(rawValue: reason.rawValue) ?? .other }

    /// Of each rule, by its place in ``BoilerplateRule/all``: the place of its reason in `allCases`.
    static let ofRules: [Int] = BoilerplateRule.all.map { rule in
        let reason = CueReason(rule.reason)
        return allCases.firstIndex(of: reason) ?? allCases.count - 1
    }
}
