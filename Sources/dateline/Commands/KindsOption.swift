import ArgumentParser
import TextCore

/// Reads the kinds that a user gives to a command.
enum KindsOption {
    /// The kinds of a list such as `PER,ORG,money`.
    ///
    /// - Throws: a `ValidationError` that names what is no kind, and the kinds that there are.
    static func kinds(_ list: String) throws -> Set<MarkKind> {
        let names = list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        var kinds: Set<MarkKind> = []
        for name in names.isEmpty ? [list] : names {
            guard let kind = MarkKind(ofMention: name.uppercased()) else {
                let all = MarkKind.mentions.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("“\(name)” is no kind of entity; give some of \(all), like PER,ORG")
            }
            kinds.insert(kind)
        }
        return kinds
    }
}
