/// Why an image cannot be used.
package enum ImageProblem: Error, Equatable {
    case notAnImage, otherVersion, cutShort, damaged
    /// Its labels, features or rules are not those of this program.
    case otherLayout
    /// It was made from earlier lists or rules than those of this program.
    case outdated
    /// It was made for another lexicon.
    case otherLexicon

    /// Describes the problem in one sentence.
    package func message(_ kind: ImageKind) -> String {
        switch self {
        case .notAnImage: "The \(kind.title) is not one."
        case .otherVersion: "The \(kind.title) is of another version."
        case .cutShort: "The \(kind.title) is cut short."
        case .damaged: "The \(kind.title) is damaged."
        case .otherLayout: "The \(kind.title) was made for other features or rules."
        case .outdated: "The \(kind.title) is older than the rules of the program."
        case .otherLexicon: "The \(kind.title) was trained with another lexicon."
        }
    }
}
