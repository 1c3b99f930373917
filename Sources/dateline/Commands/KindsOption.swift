import ArgumentParser
import Formats
import TextCore

/// Reads the kinds that a user gives to a command.
enum KindsOption {
    /// The kinds of a list such as `PER,ORG,money`.
    ///
    /// - Throws: a `ValidationError` that names what is no kind, and the kinds that there are.
    static func kinds(_ list: String) throws -> Set<MarkKind> {
        do { return try AnnotationFilter.kinds(in: list) } catch { throw ValidationError("\(error)") }
    }
}
