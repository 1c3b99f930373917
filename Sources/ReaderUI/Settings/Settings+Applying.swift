import Articles
import Display

/// The tables of the configuration.
enum SettingSection {
    static let keys = "keys"
    static let colors = "colors"
    static let all = [keys, colors]
}

extension Settings {
    /// Applies a value of the configuration; returns the problem if the value is wrong, and changes nothing then.
    ///
    /// - Parameter path: the names from the outermost table to the key.
    public mutating func apply(_ value: SettingValue, at path: [String]) -> Problem? {
        switch (path.first, path.count) {
        case (SettingSection.keys, 2): applyKeys(value, path, name: path[1], place: nil)
        case (SettingSection.keys, 3): applyKeys(value, path, name: path[2], place: path[1])
        case (SettingSection.colors, 2): applyStyle(value, path, name: path[1])
        case (let name?, 1): applySetting(value, path, name: name)
        default: unknown(path, in: Setting.all.map(\.name) + SettingSection.all)
        }
    }

    private mutating func applySetting(
        _ value: SettingValue, _ path: [String], name: String
    ) -> Problem? {
        guard let setting = Setting.all.first(where: { $0.name == name }) else {
            return SettingSection.all.contains(name)
                ? wrong(value, path, takes: "a table [\(name)]")
                : unknown(path, in: Setting.all.map(\.name) + SettingSection.all)
        }
        do throws(Problem) {
            return try setting.assign(&self, value) ? nil : wrong(value, path, takes: setting.takes)
        } catch {
            return error
        }
    }

    private mutating func applyStyle(
        _ value: SettingValue, _ path: [String], name: String
    ) -> Problem? {
        guard let role = Role(name: name) else { return unknown(path, in: Role.allCases.map(\.name)) }
        guard case .text(let words) = value else { return wrong(value, path, takes: "a text") }
        switch Style.reading(words) {
        case .success(let style): styles[role] = style
        case .failure(let unknown):
            return Problem(
                "\(name) has “\(unknown.word)” in it, which is no colour or attribute",
                mend: Self.suggestion(for: unknown.word, among: Style.words)
                    ?? "write it like \"bold cyan\" or \"#1a1a1a on #ffd75f\"")
        }
        return nil
    }

    private mutating func applyKeys(
        _ value: SettingValue, _ path: [String], name: String, place: String?
    ) -> Problem? {
        let context = CommandContext.allCases.first { $0.section == place }
        if let place, context == nil {
            return Problem(
                "“\(place)” is no place where keys are pressed",
                mend: Self.suggestion(for: place, among: CommandContext.allCases.map(\.section))
                    ?? "use one of " + CommandContext.allCases.map(\.section).joined(separator: ", "))
        }
        guard let command = Command(name: name) else {
            return Problem(
                "“\(name)” is no command",
                mend: Self.suggestion(for: name, among: Command.allCases.map(\.name))
                    ?? "'dateline config' lists them")
        }
        let names: [String]
        switch value {
        case .text(let text): names = [text]
        case .texts(let texts): names = texts
        default: return wrong(value, path, takes: "a list of keys like [\"j\", \"Down\"]")
        }
        var sequences: [KeySequence] = []
        for keys in names {
            guard let sequence = KeySequence(named: keys) else {
                return Problem(
                    "“\(keys)” of \(name) is no key",
                    mend: "write keys as help shows them, one to \(KeySequence.limit) in a row: "
                        + "\"j\", \"^N\", \"Alt-x\", \"PgDn\", \"zd\"")
            }
            sequences.append(sequence)
        }
        if let context {
            keys.inPlace[context, default: [:]][command] = sequences
        } else {
            keys.everywhere[command] = sequences
        }
        return nil
    }

    // MARK: Words of messages

    private func wrong(_ value: SettingValue, _ path: [String], takes: String) -> Problem {
        Problem(
            "\(path.joined(separator: ".")) is \(Self.words(value))",
            mend: "it takes \(takes)")
    }

    /// The value where it is short, else what kind of value it is.
    private static func words(_ value: SettingValue) -> String {
        if case .other = value { return value.kind }
        let words = value.description
        return words.count <= 24 ? words : value.kind
    }

    private func unknown(_ path: [String], in names: [String]) -> Problem {
        let name = path.last ?? ""
        return Problem(
            "nothing is called “\(name)” here",
            mend: Self.suggestion(for: name, among: names) ?? "'dateline config' lists what there is")
    }

    private static func suggestion(for word: String, among words: [String]) -> String? {
        NearestName.of(word, among: words).map { "did you mean \($0)?" }
    }
}
