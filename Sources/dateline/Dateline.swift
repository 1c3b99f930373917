import ArgumentParser

@main
struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline", abstract: "Read stored news articles in the terminal.", version: "0.1.0")
}
