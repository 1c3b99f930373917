/// The reason for a removal. Raw values are the names that records use.
///
/// To add a reason, add a case at the end, as index files keep positions, and its row below.
public enum RemovalReason: String, Hashable, Sendable, CaseIterable {
    case donation, newsletter, subscription, cookie, share, related, advertisement, credit, copyright
    case comment, navigation, app, contact, video, duplicate, other

    /// The row of the reason.
    package var row: Row {
        switch self {
        case .donation: Row("donation", BoilerplateRule.donation, asksReader: true, headsLists: true)
        case .newsletter:
            Row("newsletter", BoilerplateRule.newsletter, asksReader: true, headsLists: true)
        case .subscription:
            Row("subscription", BoilerplateRule.subscription, asksReader: true, headsLists: true)
        case .cookie: Row("cookie", BoilerplateRule.cookie)
        case .share: Row("share", BoilerplateRule.share, headsLists: true)
        case .related: Row("related", BoilerplateRule.related, headsLists: true)
        case .advertisement: Row("advertisement", BoilerplateRule.advertisement)
        case .credit: Row("credit", BoilerplateRule.credit)
        case .copyright: Row("copyright", BoilerplateRule.copyright, headsLists: true)
        case .comment: Row("comment", BoilerplateRule.comment, headsLists: true)
        case .navigation: Row("navigation", BoilerplateRule.navigation)
        case .app: Row("app", BoilerplateRule.app, asksReader: true)
        case .contact: Row("contact", BoilerplateRule.contact)
        case .video: Row("video", BoilerplateRule.video)
        case .duplicate: Row("duplicate", [])
        case .other: Row("other", [])
        }
    }

    /// The properties of a reason.
    package struct Row: Sendable {
        /// The words for the reader about a removed passage.
        package let words: String
        /// The rules that speak for the reason; empty if only the place in the page does.
        package let rules: [BoilerplateRule]
        /// Whether such a passage asks the reader for something: to give, to sign up, to subscribe, to get an app.
        let asksReader: Bool
        /// Whether such a line can stand over a list of clutter; the other reasons' labels stand alone in a story.
        let headsLists: Bool

        fileprivate init(
            _ words: String, _ rules: [BoilerplateRule], asksReader: Bool = false, headsLists: Bool = false
        ) {
            self.words = words
            self.rules = rules
            self.asksReader = asksReader
            self.headsLists = headsLists
        }
    }
}
