import ArgumentParser
import Display
import ReaderUI
import Streams

extension Dateline {
    /// `dateline config`: the complete configuration with its defaults.
    struct ConfigCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "config",
            abstract: "Write the complete configuration, with its defaults and what each line is for.",
            discussion: """
                Keep what you change in $XDG_CONFIG_HOME/dateline/config.toml, which is \
                ~/.config/dateline/config.toml as a rule. With --check, nothing is written but what is wrong there.
                """)

        @OptionGroup var option: ConfigurationOption

        @Flag(help: "Only say what is wrong with your configuration.")
        var check = false

        func run() throws {
            var problems = ProblemReport()
            let found = option.settings().problems
            for problem in found { problems.report(problem.shortened) }
            if !check {
                var output = OutputStream.standardOutput()
                for line in DefaultConfiguration.lines { output.write(line: ScreenText(line)) }
                output.flush()
            }
            if check { try problems.finish() }
        }
    }
}
