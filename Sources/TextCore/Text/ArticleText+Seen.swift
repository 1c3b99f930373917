extension ArticleText {
    /// The text of a range as a reader sees it: without soft hyphens and other scalars of no width.
    func seenString(in range: TextRange) -> String {
        let string = string(in: range)
        guard string.unicodeScalars.contains(where: { ScalarClass.isUnseen($0.value) }) else {
            return string
        }
        var seen = String.UnicodeScalarView()
        seen.append(contentsOf: string.unicodeScalars.lazy.filter { !ScalarClass.isUnseen($0.value) })
        return String(seen)
    }
}
