/// One wording of a byline, a time, a caption, a contributor's note or a correction.
///
/// Patterns are written as in ``BoilerplateRule``. A match is asked further questions of form and place
/// by ``MetadataRecognizer`` before the block is taken for metadata.
package struct MetadataRule: Sendable {
    /// Kind and wording, for example `byline.by`.
    package let id: String
    package let kind: MetadataKind
    package let patterns: [String]
    package let matches: [String]
    package let spares: [String]
    package let source: String

    init(
        _ id: String, _ kind: MetadataKind, _ patterns: [String], matches: [String], spares: [String],
        source: String = "common page furniture"
    ) {
        self.id = id
        self.kind = kind
        self.patterns = patterns
        self.matches = matches
        self.spares = spares
        self.source = source
    }

    package static let all: [MetadataRule] = [
        MetadataRule(
            "byline.by", .byline,
            [
                "^ (by|written by|words by|story by|report by|reported by|author|authors|text by|from our correspondent)",
                "^ by (the|our) … (desk|staff|newsroom|team|agencies) $",
            ],
            matches: ["By Ana Quispe in Lima", "Written by the science desk", "By our newsroom team"],
            spares: ["Stand by for rain.", "The report was written in May."]),
        MetadataRule(
            "byline.role", .byline,
            [
                "(staff writer|staff reporter|associated press|news reporter|political editor|political correspondent|science editor|special to the|foreign correspondent) $",
                "^ (…|) (correspondent|reporter|editor) $",
                "^ (associated press|reuters|afp|ap|press association|agence france presse|xinhua|staff and agencies|agencies) $",
            ],
            matches: ["Ana Quispe, Staff Writer", "Associated Press"],
            spares: ["The editor of the paper resigned.", "Reuters reported the sale."]),
        MetadataRule(
            "time.stamp", .time,
            [
                "^ (published|updated|posted|last updated|last modified|modified|created|first published|originally published) (on|at|) (#|@calendar|today|yesterday)",
                "^ # (min|mins|minute|minutes|hour|hours|hrs|day|days|week|weeks|month|months) ago",
                "^ # (min|mins|minute|minutes) (read|listen|to read)",
                "(updated|published|posted) # (min|mins|minutes|hours|hour|days|day) ago",
            ],
            matches: ["Published 6 September 2022", "2 hours ago", "4 min read"],
            spares: ["The study was published in May.", "Six hours later, the rain stopped."]),
        MetadataRule(
            "caption.credit", .caption,
            [
                "(photo|photograph|photographs|photos|image|images|picture|pictures|pic|credit|illustration|graphic|composite|video)",
                "(via getty images|ap photo|afp photo|file photo|handout)",
            ],
            matches: [
                "A bridge at dawn. Photograph: Ana Quispe/Reuters",
                "The mayor in June. (AP Photo/Ana Quispe)",
            ],
            spares: ["A bridge at dawn.", "The mayor spoke for an hour."]),
        MetadataRule(
            "note.contributed", .note,
            [
                "contributed to this (report|story|article|piece|post|dispatch) (from … |in …|) $",
                "contributed (reporting|additional reporting|to the reporting|research) (from … |in …|to this story|) $",
                "^ (reporting|additional reporting|editing|writing|compiled|translated|edited|with reporting|with files) (by|from)",
                "^ (with|and) (post wires|wires|agencies|wire services|additional reporting|reporting by|files from)",
                "(additional|with) reporting (by|from)", "^ (source|sources) … $",
                "^ (materials|material|story|content) (…|) (provided|supplied) by",
            ],
            matches: [
                "Ana Quispe contributed to this report.", "Reporting by Ana Quispe; editing by the desk",
            ],
            spares: [
                "The storm contributed to the delay.", "Reporting of cases is slow.",
                "The tents were provided by the army.",
                "Some 200 scientists contributed to this report, which took three years to write.",
            ]),
        MetadataRule(
            "note.credits", .note,
            [
                "^ (text|words|editing|reporting|writing|production|translation|camera|photos|pictures|images|graphics|photography|research|design)"
            ],
            matches: ["Text: the science desk", "Editing: Ana Quispe"],
            spares: ["The text is due in May.", "A research vessel left port."]),
        MetadataRule(
            "note.author", .note,
            [
                "is (a|an|the|our) (…|) (reporter|correspondent|editor|columnist|writer|journalist|author|contributor|professor|fellow|director|critic|producer)",
                "(covers|writes about|reports on|writes for|reports for|joined|teaches|lives in) ",
                "^ about the (author|authors|writer|writers)",
            ],
            matches: ["Ana Quispe is a reporter covering mining.", "Ana Quispe covers the Andes."],
            spares: ["Snow fell on the pass.", "The committee will write a report."]),
        MetadataRule(
            "correction.notice", .correction,
            [
                "^ (correction|corrections|clarification|correction and clarification|editor's note|editors note|editor note|update|amended|corrected)",
                "(this|an earlier version of this|a previous version of this|earlier versions of this|the original version of this) (article|story|post|report|piece|headline) (…|) (amended|updated|corrected|clarified|misstated|incorrectly|misidentified|misspelled|mistakenly)",
                "(an|a|the) (earlier|previous|original) version of this (article|story|post|report|piece)",
            ],
            matches: [
                "This article was amended on 6 September 2022.",
                "Correction: an earlier version named the wrong river.",
            ],
            spares: [
                "A correction in share prices is due.", "The earlier version of the bill failed.",
                "As this story was being written, the posts began to vanish.",
                "A preview of the report was shared with members, who said it had been changed.",
            ]),
    ]
}
