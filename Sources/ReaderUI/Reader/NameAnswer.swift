import Articles

/// The answer to a question for the page of a name.
public enum NameAnswer: Hashable, Sendable {
    /// The page. The note says that some articles are not indexed yet.
    case page(NamePage, note: String?)
    /// The reason why the page cannot be made, with the mend.
    case problem(String)
}
