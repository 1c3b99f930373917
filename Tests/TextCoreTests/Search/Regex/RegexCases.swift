import Testing

/// A regular expression and a text in which the expected matches are marked: `[match|]`. Blocks are parted by `¶`.
struct RegexCase: Sendable, CustomTestStringConvertible {
    let fact: String
    let pattern: String
    let marked: String
    /// How many matches that are not empty `rg --smart-case --only-matching` (ripgrep 13.0.0) prints where each
    /// block is one line, with a line break inside it as a space; `nil` where folding makes the difference.
    let ripgrep: Int?

    init(_ fact: String, _ pattern: String, in marked: String, rg ripgrep: Int? = nil) {
        self.fact = fact
        self.pattern = pattern
        self.marked = marked
        self.ripgrep = ripgrep
    }

    var testDescription: String { fact }
}

let regexCases: [RegexCase] = [
    // Letters and alternatives.
    .init("a plain word", #"peru"#, in: "[Peru|] and [peru|]", rg: 2),
    .init("a capital makes the pattern exact", #"Us"#, in: "us US [Us|]", rg: 1),
    .init("an escape is no capital", #"\Wus"#, in: "the[ US|] and[ us|]", rg: 2),
    .init("a flag makes a capital any", #"(?i)WHO"#, in: "[who|] [WHO|] [Who|]", rg: 3),
    .init("a flag makes small letters exact", #"(?-i)who"#, in: "[who|] WHO Who", rg: 1),
    .init("either word", #"lima|quito"#, in: "[Lima|], [Quito|], Bogota", rg: 2),
    .init("the first alternative wins", #"in|into"#, in: "[in|]to [in|]", rg: 2),
    .init("a longer first alternative wins", #"into|in"#, in: "[into|] [in|]", rg: 2),
    .init(
        "an alternative that leads nowhere is left", #"(in|into) peru"#, in: "[into Peru|] in Lima", rg: 1),
    .init("an empty alternative", #"co(2|)"#, in: "[CO2|] [CO|]", rg: 2),
    .init("groups in groups", #"((un)?(re)?lock)ed"#, in: "[unlocked|] [relocked|] [locked|]", rg: 3),
    .init("a named group is a group", #"(?P<who>ana|eva) ru"#, in: "[Ana Ru|]iz, [Eva Ru|]iz", rg: 2),
    .init("a group that does not capture", #"(?:ha)+"#, in: "[haha|] [ha|]", rg: 2),

    // Repetition.
    .init("a star takes as much as it can", #"a.*z"#, in: "[a to z, then z|] again", rg: 1),
    .init("a lazy star takes as little as it can", #"a.*?z"#, in: "[a to z|], then z [again z|]", rg: 2),
    .init("a plus needs one", #"go+l"#, in: "[gol|] [gool|] gl", rg: 2),
    .init("an optional letter", #"colou?r"#, in: "[color|] [colour|]", rg: 2),
    .init("a lazy optional letter", #"ab??"#, in: "[a|]b [a|]", rg: 2),
    .init("a count", #"\b\d{4}\b"#, in: "[2023|] 123 12345 [1999|]", rg: 2),
    .init("at least so many", #"\d{3,}"#, in: "12 [123|] [12345|]", rg: 2),
    .init("from so many to so many", #"\b\d{2,3}\b"#, in: "1 [12|] [123|] 1234", rg: 2),
    .init("a lazy count", #"\d{2,4}?"#, in: "[12|][34|]5", rg: 2),
    .init("no more than so many", #"\bx{0,2}y"#, in: "[y|] [xy|] [xxy|] xxxy", rg: 3),
    .init("nothing is nothing", #"ab{0}c"#, in: "[ac|] abc", rg: 1),
    .init("a repeated group", #"(\d+,)+\d+"#, in: "[1,234,567|] 12", rg: 1),
    .init("a star of stars", #"(a*)*b"#, in: "[aaab|] [b|]", rg: 2),
    .init("a star of what may be empty", #"(a|b?)*c"#, in: "[abbac|] [c|]", rg: 2),
    .init("a plus of a star", #"(?:a*)+x"#, in: "[aax|] [x|]", rg: 2),

    // Empty matches.
    .init("empty matches are not shown", #"x*"#, in: "a[xx|]b[x|]", rg: 2),
    .init("an empty pattern part finds nothing", #"(|)"#, in: "text", rg: 0),
    .init("a boundary alone finds nothing", #"\b"#, in: "some words", rg: 0),
    .init("an empty first alternative finds nothing", #"|a"#, in: "a", rg: 0),
    .init("after a match an empty one is skipped", #"a|"#, in: "b[a|]b[a|][a|]", rg: 3),
    .init("the end alone finds nothing", #"$"#, in: "the end", rg: 0),

    // Classes.
    .init("a class", #"gr[ae]y"#, in: "[gray|] [grey|] groy", rg: 2),
    .init("a range", #"[a-c]+"#, in: "[abc|] d [c|]", rg: 2),
    .init("a range of capitals is exact", #"\b[A-Z]{2,}\b"#, in: "[NATO|] and the [UN|], Nato", rg: 2),
    .init("a negated class", #"[^a-z ]+"#, in: "route [66|] is [2,448|] miles[.|]", rg: 3),
    .init("a bracket at the start of a class", #"[]x]"#, in: "a[\\]|][x|]", rg: 2),
    .init("a hyphen at the end of a class", #"[\d-]+"#, in: "call [555-1234|] now", rg: 1),
    .init("a class in a class", #"[\w.]+@[\w.]+"#, in: "write to [desk@example.org|] now", rg: 1),
    .init("a named class", #"[[:digit:]]+%"#, in: "[51%|] of 49", rg: 1),
    .init("digits", #"\d+"#, in: "[35|],[000|] dead", rg: 2),
    .init("no digits", #"\D+"#, in: "[ab|]12[cd|]", rg: 2),
    .init("words", #"\w+"#, in: "[Dina|] [Boluarte|] [took|] [office|]", rg: 4),
    .init("no words", #"\W+"#, in: "yes[, |]no[: |]maybe", rg: 2),
    .init("words with accents", #"\w+"#, in: "[São|] [Tomé|], [Łódź|]", rg: 3),
    .init("words of another script", #"\w+"#, in: "[Москва|] [東京都|]", rg: 2),
    .init("letters", #"\pL+"#, in: "[G|]7, [COP|]28", rg: 2),
    .init("letters in braces", #"\p{L}+\d"#, in: "[G7|] and [COP2|]8", rg: 2),
    .init("capitals", #"\p{Lu}\p{Ll}+"#, in: "[Ana|] met [Eva|] in NATO", rg: 2),
    .init("signs of currency", #"\p{Sc}\d+"#, in: "[$5|], [€20|], 30"),
    .init("no letters", #"\P{L}+"#, in: "a[1, |]b", rg: 1),
    .init("any character", #"p.ru"#, in: "[Peru|] [p ru|]", rg: 2),
    .init("any character beyond ASCII", #"a.c"#, in: "[a東c|] [a–c|]", rg: 2),

    // Places.
    .init("the start of a block", #"^the"#, in: "[The|] end of the¶[The|] start", rg: 2),
    .init("the end of a block", #"end\.?$"#, in: "the [end|]¶no [end.|]¶the end of it", rg: 2),
    .init("a whole block", #"^.*said.*$"#, in: "[Ana said no.|]¶No.¶[He said|]", rg: 2),
    .init("a word's edges", #"\bcat\b"#, in: "[cat|] concat cats [cat|]", rg: 2),
    .init("inside a word", #"\Bcat"#, in: "cat con[cat|]", rg: 1),
    .init("a word's edge beyond ASCII", #"\be\w+"#, in: "[été|] café"),
    .init("no match spans two blocks", #"end.*start"#, in: "the end¶start", rg: 0),
    .init("a class does not span two blocks", #"d[^x]s"#, in: "end¶start", rg: 0),

    // Escapes.
    .init("a dot", #"u\.s\."#, in: "the [U.S.|] and us", rg: 1),
    .init("a bracket", #"\(\w+\)"#, in: "the WHO [(UN)|]", rg: 1),
    .init("a character by number", #"\x41\u{42}"#, in: "[AB|] ab", rg: 1),
    .init("a brace that closes", #"a}"#, in: "[a}|]", rg: 1),

    // White space and wrapped lines.
    .init("a space finds a line break", #"world health"#, in: "the [World\nHealth|] body", rg: 1),
    .init("a space finds an indented line", #"new york"#, in: "[New\n    York|]"),
    .init("a class of space finds a line break", #"said\s+\w+"#, in: "[said\nBoluarte|] today", rg: 1),
    .init("a run of spaces is one", #"a  b"#, in: "[a b|] [a\n\tb|]"),
    .init("any character finds a line break", #"n.y"#, in: "[n\ny|]", rg: 1),
    .init("a no-break space is a space", #"\d+ km"#, in: "[10\u{A0}km|] [5 km|]"),
    .init("a hyphen at a line end joins the word", #"well-\w+"#, in: "[well-\nknown|] [well-known|]"),
    .init("a hanging hyphen keeps its space", #"\w+- and"#, in: "[pre- and|] post-war", rg: 1),
    .init("a hanging hyphen and a class of space", #"pre-\s+and"#, in: "[pre- and|] post-war", rg: 1),
    .init("a dash between spaces", #"rome - \w+"#, in: "[Rome – Paris|]"),
    .init("a soft hyphen is ignored", #"co\w+e"#, in: "[co\u{AD}\noperate|]"),

    // Folding.
    .init("a plain letter finds the accented one", #"per[u]\b"#, in: "[Perú|] [Peru|]"),
    .init("an accented letter in a class finds the plain one", #"caf[é]s?"#, in: "[cafe|] [cafés|]"),
    .init("a range takes in accents", #"^[a-z]+$"#, in: "[Ångström|]"),
    .init("a letter with an accent apart repeats as one", "e\u{301}+t", in: "[ééét|]"),
    .init("sharp s is two", #"stra(ß|x)e"#, in: "[Strasse|] [Straße|]"),
    .init("sharp s in a class is two", #"stra[ßx]e"#, in: "[Straße|] [Strasse|] [Straxe|] Strase"),
    .init("half of a sharp s takes it whole", #"a."#, in: "F[aß|]", rg: 1),
    .init("curly quotes are quotes", #""\w+""#, in: "[“yes”|] [\"no\"|]"),
    .init("an apostrophe is one", #"\w+n't"#, in: "[don’t|] [can't|]"),
    .init("dashes are hyphens", #"\d{4}-\d{2}"#, in: "[2019–20|] [2019-20|]"),
    .init("an ellipsis is three dots", #"\.{3}"#, in: "wait[…|] wait[...|]"),
    .init("a lowered digit is a digit", #"co\d"#, in: "[CO₂|] [CO2|]"),
    .init("Greek without case", #"σ\w+σ"#, in: "[ΣΕΙΣΜΟΣ|] [σεισμός|]", rg: 2),
    .init("full-width letters are letters", #"g[5-9]"#, in: "[Ｇ７|] [G7|]"),
    .init("Hangul stored apart is a syllable", #"^.국$"#, in: "[\u{1112}\u{1161}\u{11AB}국|]"),
    .init("a match takes the vowel sign along", #"क"#, in: "[कि|] [क|]"),
    .init("a match takes the skin tone along", #"👍"#, in: "[👍🏽|] [👍|]"),

    // Places in the text.
    .init("matches do not overlap", #"a.a"#, in: "[ana|]n[a a|] a", rg: 2),
    .init("the leftmost comes first", #"b|ab"#, in: "[ab|] [b|]", rg: 2),
    .init("the end of the text", #"\w$"#, in: "the en[d|]", rg: 1),
    .init("the whole text", #"(?:.|\n)+"#, in: "[all of it|]"),
    .init("an empty text", #".*"#, in: "", rg: 0),
    .init(
        "many names at once", #"(Ana|Eva|Ada) \p{Lu}\w+"#, in: "[Ada Lovelace|], [Eva Perón|], Ada said",
        rg: 2),
]
