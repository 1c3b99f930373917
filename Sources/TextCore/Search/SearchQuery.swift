/// A user's query: literal words, or a regular expression.
public struct SearchQuery: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case literal
        case regularExpression
    }

    /// As typed.
    public var text: String
    public var kind: Kind

    public init(_ text: String, as kind: Kind = .literal) {
        self.text = text
        self.kind = kind
    }
}

extension SearchQuery: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(text) }
}
