import GRDB
import TextCore

/// The tokenizer of the full-text index: the words of ``SearchWords``, in articles and in queries.
///
/// A class, as SQLite keeps it.
final class ArchiveTokenizer: FTS5CustomTokenizer {
    static let name = "dateline"

    init(db: Database, arguments: [String]) throws {}

    /// Source: SQLite, "FTS5 Extension", 7.1 (custom tokenizers) and 7.1.1 (synonyms).
    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
        nText: CInt, tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return Self.done }
        let bytes = Array(UnsafeRawBufferPointer(start: pText, count: Int(nText)))
        let text = ArticleText(repairing: bytes).utf8
        var status = Self.done
        SearchWords.visit(
            text.span, 0..<text.count, as: tokenization.contains(.query) ? .query : .document
        ) { word in
            status = word.text.withUnsafeBytes { token in
                tokenCallback(
                    context, word.isSynonym ? Self.colocated : 0,
                    token.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(token.count),
                    CInt(word.range.lowerBound), CInt(word.range.upperBound))
            }
            return status == Self.done
        }
        return status
    }

    private static let done: CInt = 0
    /// `FTS5_TOKEN_COLOCATED`.
    private static let colocated: CInt = 1
}
