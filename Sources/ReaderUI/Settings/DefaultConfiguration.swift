/// The complete configuration with its defaults, as a valid configuration file.
public enum DefaultConfiguration {
    /// The lines, without line ends.
    public static var lines: [String] {
        var lines = [
            "# The configuration of dateline, complete, with its defaults. Copy what you want to change to",
            "# $XDG_CONFIG_HOME/dateline/config.toml, which is ~/.config/dateline/config.toml as a rule.",
            "",
        ]
        let defaults = Settings()
        lines += Setting.all.map { line("\($0.name) = \($0.value(defaults))", $0.comment) }
        lines += [
            "",
            "# Styles that replace those of the theme: attributes (bold, dim, italic, underline, reverse), a",
        ]
        lines += [
            "# colour, and \"on\" a ground. A colour is #rrggbb, one of black, red, green, yellow, blue, magenta,"
        ]
        lines += [
            "# cyan, white, the same with \"bright-\" before it, or default. These are those of the dark theme."
        ]
        lines += ["[\(SettingSection.colors)]"]
        let theme = Theme.dark(with: .direct)
        lines += Role.allCases.map {
            line("# \($0.name) = \(SettingValue.text(theme[$0].words))", $0.meaning)
        }
        lines += [
            "",
            "# Keys: each command has a list of them, which may be empty. Keys are written as the help screen",
        ]
        lines += [
            "# shows them; several in a row are pressed one after another, like \"zd\". ^C always quits."
        ]
        lines += keys
        return lines
    }

    private static func line(_ setting: String, _ comment: String) -> String {
        setting + String(repeating: " ", count: max(1, 36 - setting.count)) + "# " + comment
    }

    /// The table of keys: commands with the same keys everywhere, then those whose keys differ by place.
    private static var keys: [String] {
        var everywhere = ["[\(SettingSection.keys)]"]
        var inPlace: [CommandContext: [String]] = [:]
        for command in Command.allCases {
            let bindings = CommandTable.bindings.filter { $0.command == command }
            guard let first = bindings.first else { continue }
            if bindings.allSatisfy({ $0.keys == first.keys }) {
                everywhere.append(line(first))
            } else {
                for binding in bindings {
                    for context in binding.contexts { inPlace[context, default: []].append(line(binding)) }
                }
            }
        }
        return everywhere
            + CommandContext.allCases.flatMap { context in
                inPlace[context].map { ["", "[\(SettingSection.keys).\(context.section)]"] + $0 } ?? []
            }
    }

    private static func line(_ binding: CommandBinding) -> String {
        let keys = SettingValue.texts(binding.keys.map(\.description))
        return line("\(binding.command.name) = \(keys)", binding.summary)
    }
}
