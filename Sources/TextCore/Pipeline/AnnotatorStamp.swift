import CTextData

extension ArticleAnnotator {
    /// A number that is another one when the same article may be annotated otherwise, for whoever keeps annotations.
    ///
    /// It covers the model, the lexicon, all rules and weights. Code is not seen: who changes what the stages make
    /// of the same data raises ``codeVersion``.
    public static let stamp: UInt64 = {
        let linked = [
            UnsafeRawBufferPointer(
                start: ctextdata_entity_model(), count: min(64, ctextdata_entity_model_size())),
            UnsafeRawBufferPointer(
                start: ctextdata_entity_lexicon(), count: min(64, ctextdata_entity_lexicon_size())),
            // The model and the lexicon begin with a checksum of all that follows; the date rules do not.
            UnsafeRawBufferPointer(start: ctextdata_date_rules(), count: ctextdata_date_rules_size()),
        ]
        var sums = linked.map(DataChecksum.of) + [codeVersion]
        for table in cleaningTables {
            var table = table
            sums.append(table.withUTF8 { DataChecksum.of(UnsafeRawBufferPointer($0)) })
        }
        return sums.withUnsafeBytes(DataChecksum.of)
    }()

    /// Raised by whoever changes what the stages say of an article without changing a table.
    private static let codeVersion: UInt64 = 3

    /// All that the cleaner's verdicts rest on.
    private static var cleaningTables: [String] {
        let rules = BoilerplateRule.all.map { "\($0.id) \($0.strength) \($0.form) \($0.patterns)" }
        let metadata = MetadataRule.all.map { "\($0.id) \($0.patterns)" }
        return [
            BlockWeights.text, BlockWeights.page, rules.joined(separator: "\n"),
            metadata.joined(separator: "\n"),
        ]
    }
}
