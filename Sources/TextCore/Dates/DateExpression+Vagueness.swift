extension DateExpression {
    /// Whether it has no place in any calendar: a duration, a set, "now", "recently".
    ///
    /// A day without a known year and a weekday without a known week are not vague.
    package var isVague: Bool {
        guard type == .date || type == .time, let meaning else { return true }
        switch meaning.kind {
        case .past, .present, .future, .duration: return true
        default: return false
        }
    }
}
