import ArgumentParser
import Formats
import TextCore

/// Reads the value of `--published`.
enum PublishedOption {
    static func date(_ text: String) throws -> PublicationDate {
        guard let date = PublishedDate.read(text) else {
            throw ValidationError("'\(text)' is no date; write it as 2022-09-06 or 2022-09-06T09:30")
        }
        return date
    }
}
