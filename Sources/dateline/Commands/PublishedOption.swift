import ArgumentParser
import Formats
import TextCore

/// Reads the value of `--published`.
enum PublishedOption {
    static func date(_ text: String) throws -> PublicationDate {
        do { return try AnnotationFilter.date(text) } catch { throw ValidationError("\(error)") }
    }
}
