import ArgumentParser
import Articles
import ReaderUI

/// The option that names the configuration.
struct ConfigurationOption: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            "Read the configuration from here (default: ~/.config/dateline/config.toml).", valueName: "file"
        ))
    var file: String?

    /// The settings, and what is wrong with the file that they are from.
    func settings() -> (settings: Settings, problems: [Problem]) {
        ConfigurationFile(named: file)?.read() ?? (Settings(), [])
    }
}
