import Articles
import TextCore

/// The names that may stand before a colon in a search of the archive.
enum QueryField: String, CaseIterable {
    case entity, type, source, author, lang, before, after, on

    /// The condition that a value stands for.
    ///
    /// - Throws: a value that means nothing, with the mend.
    func condition(_ value: String) throws(Problem) -> ArchiveQuery.Condition {
        switch self {
        case .entity: return .entity(try words(value, example: "Merkel", isWhole: true))
        case .source: return .source(try words(value, example: "Reuters"))
        case .author: return .author(try words(value, example: "Quispe"))
        case .lang:
            guard let language = Language(tag: value) else {
                throw Problem(
                    "\(shown(value)) is no language", mend: "write its code, as in lang:de")
            }
            return .language(language)
        case .type:
            guard let type = MarkKind(rawValue: value.uppercased()), MarkKind.entities.contains(type) else {
                let all = MarkKind.entities.map(\.rawValue).joined(separator: ", ")
                throw Problem("\(shown(value)) is no type", mend: "the types are \(all)")
            }
            return .type(type)
        case .before: return .before(try period(value).lowerBound)
        case .after: return .after(try period(value).lowerBound)
        case .on: return .on(try period(value))
        }
    }

    /// `entity:Merkel, type:PER, …`: the fields, for messages.
    static var all: String { allCases.map { "\($0.rawValue):" }.joined(separator: " ") }

    private func shown(_ value: String) -> String { "\(rawValue):\(ArchiveQueryReader.shown(value))" }

    /// - Parameter isWhole: whether words are looked for, not letters.
    private func words(
        _ value: String, example: String, isWhole: Bool = false
    ) throws(Problem) -> String {
        guard ArchiveQueryReader.hasWords(value) else {
            throw Problem("\(rawValue): needs a name", mend: "write it as in \(rawValue):\(example)")
        }
        guard !value.contains("*") else {
            throw Problem(
                "\(shown(value)) has a star, which only words take",
                mend: isWhole ? "write the name" : "leave it out: any part of the name is found")
        }
        return value
    }

    /// The days of a year, a month, a day or any other time that is written as in annotations.
    private func period(_ value: String) throws(Problem) -> ClosedRange<CivilDate> {
        guard let days = DateValue(value.uppercased())?.interval else {
            throw Problem("\(shown(value)) is no date", mend: "write 2023, 2023-10 or 2023-10-05")
        }
        return days
    }
}
