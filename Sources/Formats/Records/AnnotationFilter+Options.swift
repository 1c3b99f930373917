import TextCore

extension AnnotationFilter {
    /// Why an option's value cannot be used: the finding and the mend.
    public struct WrongOption: Error, CustomStringConvertible {
        public let description: String
    }

    /// The kinds of a list such as `PER,ORG,money`.
    public static func kinds(in list: String) throws(WrongOption) -> Set<MarkKind> {
        let names = list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        var kinds: Set<MarkKind> = []
        for name in names.isEmpty ? [list] : names {
            guard let kind = MarkKind(ofMention: name.uppercased()) else {
                let all = MarkKind.mentions.map(\.rawValue).joined(separator: ", ")
                throw WrongOption(
                    description: "“\(name)” is no kind of entity; give some of \(all), like PER,ORG")
            }
            kinds.insert(kind)
        }
        return kinds
    }

    /// The number of jobs in a text: at least 1.
    public static func jobs(_ text: String) throws(WrongOption) -> Int {
        guard let jobs = Int(text), (1...jobLimit).contains(jobs) else {
            throw WrongOption(description: "'\(text)' is no number of jobs; give one from 1 to \(jobLimit)")
        }
        return jobs
    }

    private static let jobLimit = 1024

    /// The date of publication in a text such as `2022-09-06`.
    public static func date(_ text: String) throws(WrongOption) -> PublicationDate {
        guard let date = PublicationDate(parsing: text) else {
            throw WrongOption(
                description: "'\(text)' is no date; write it as 2022-09-06 or 2022-09-06T09:30")
        }
        return date
    }
}
