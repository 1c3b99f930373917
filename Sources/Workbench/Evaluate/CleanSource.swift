import Foundation
import TextCore

/// Makes the article that the cleaner gets out of a gold row.
enum CleanSource {
    /// A text row's text as plain text.
    static func article(of gold: CleanGold, besides path: String) throws -> SourceArticle {
        guard let text = gold.text else {
            throw CocoaError(
                .fileReadUnsupportedScheme, userInfo: [NSLocalizedDescriptionKey: "\(gold.id): no text"])
        }
        return SourceArticle(text: ArticleText(text))
    }
}
