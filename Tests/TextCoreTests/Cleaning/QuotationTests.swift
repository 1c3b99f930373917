import Testing

@testable import TextCore

@Suite struct QuotationTests {
    /// The words of a block, those that are quoted in square brackets.
    private func marked(_ text: String) -> String {
        let article = ArticleText(text)
        var scanner = BlockScanner(article, matcher: .shared)
        let facts = scanner.scan(article.range.utf8)
        return scanner.words[facts.words].map { word in
            let start = TextOffset(utf8: Int(word.start))
            let end = TextOffset(utf8: Int(word.start) + Int(word.length))
            let spelling = article.string(in: TextRange(start, end))
            return word.flags.contains(.quoted) ? "[\(spelling)]" : spelling
        }.joined(separator: " ")
    }

    @Test(arguments: [
        ("'The Big One', which we saw.", "[The] [Big] [One] which we saw"),
        ("‘The Big One’, which we saw.", "[The] [Big] [One] which we saw"),
        ("It is 'done'. We left.", "It is [done] We left"),
        ("They call it 'the end'; we do not.", "They call it [the] [end] we do not"),
        ("(‘Ice’) is what we saw: ‘Snow’—and more", "[Ice] is what we saw [Snow] and more"),
        (
            "The film 'Big Dogs' is ours, and so is 'Cats'.",
            "The film [Big] [Dogs] is ours and so is [Cats]"
        ),
        ("\"'Go,' he told us,\" she said.", "[Go] [he] [told] [us] she said"),
        ("“We saw the dogs' home”, he said", "[We] [saw] [the] [dogs] [home] he said"),
        // The quotation goes on in the next paragraph.
        ("He said: 'We know", "He said [We] [know]"),
    ])
    func `a single quotation mark closes before anything but a letter`(_ text: String, _ words: String) {
        #expect(marked(text) == words)
    }

    @Test(arguments: [
        ("We don't know O'Brien's dogs' home", "We don't know O'Brien's dogs home"),
        (
            "In the '90s we sang rock 'n' roll, 'em all, back in '98.",
            "In the 90s we sang rock n roll em all back in 98"
        ),
        ("We don’t know the dogs’ home of the ’90s", "We don’t know the dogs home of the 90s"),
        ("'The dogs' home isn't closed', we said", "[The] [dogs] [home] [isn't] [closed] we said"),
        ("'The rock 'n' roll of the '90s', we said", "[The] [rock] [n] [roll] [of] [the] [90s] we said"),
        ("'Singin' in the rain', we said", "[Singin] [in] [the] [rain] we said"),
    ])
    func `an apostrophe neither opens nor closes`(_ text: String, _ words: String) {
        #expect(marked(text) == words)
    }
}
