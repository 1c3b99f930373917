/// The rules of clutter and of metadata together, as ``CueMatcher`` numbers them.
package enum ClutterRules {
    /// The patterns of ``BoilerplateRule/all``, then those of ``MetadataRule/all``.
    static var patterns: [[String]] {
        BoilerplateRule.all.map(\.patterns) + MetadataRule.all.map(\.patterns)
    }

    /// Changes with every rule and every word of a lexical class.
    package static let fingerprint: UInt64 = {
        var fingerprint = Fingerprint()
        for rule in BoilerplateRule.all {
            fingerprint.add(rule.id)
            fingerprint.add(UInt64(rule.strength.logOdds.bitPattern))
            fingerprint.add(rule.form == .labelledTitle ? 1 : 0)
            fingerprint.add(rule.patterns)
        }
        for rule in MetadataRule.all {
            fingerprint.add(rule.id)
            fingerprint.add(rule.patterns)
        }
        for (wordClass, words) in LexicalClass.words {
            fingerprint.add(UInt64(wordClass.rawValue))
            fingerprint.add(words)
        }
        return fingerprint.value
    }()
}
