import Formats
import Glibc
import Streams

/// `dateline annotate` as a program of its own, which needs neither a database nor a terminal: for clusters.
@main struct DatelineAnnotate {
    private static let help = """
        Clean and annotate JSON Lines from standard input.

        Usage: dateline-annotate [--no-clean] [--kinds <kinds>] [--published <date>] [--jobs <n>]
                                [--keep-fields] [--fail-on-error]

          --no-clean          Take each text as it is: nothing is removed.
          --kinds <kinds>     What "entities" holds, such as PER,ORG,money.
          --published <date>  When the articles were published, where a record does not say it: 2022-09-06.
          --jobs <n>          How many records to annotate at once (default: the processors that this process may use).
          --keep-fields       Pass other fields of a record through to its answer, after the answer's own.
          --fail-on-error     Exit with status 1 where a line could not be annotated.
          --help              Show this help.

        It is the same as 'dateline annotate', whose help says more of the records.
        """

    static func main() {
        StandardStreams.prepare()
        do {
            exit(try run(Array(CommandLine.arguments.dropFirst())))
        } catch {
            ProblemReport().warn("\(error)")
            exit(2)
        }
    }

    /// Runs the filter; returns the exit status.
    private static func run(_ arguments: [String]) throws -> CInt {
        var filter = AnnotationFilter()
        var failsOnError = false
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            switch parts.first {
            case "--no-clean": filter.cleans = false
            case "--fail-on-error": failsOnError = true
            case "--keep-fields": filter.keepsFields = true
            case "--jobs": filter.jobs = try AnnotationFilter.jobs(value(of: "--jobs", parts, &rest))
            case "--kinds":
                filter.kinds = try AnnotationFilter.kinds(in: value(of: "--kinds", parts, &rest))
            case "--published":
                filter.published = try AnnotationFilter.date(value(of: "--published", parts, &rest))
            case "--help", "-h":
                var output = OutputStream.standardOutput()
                output.write(lines: help)
                output.flush()
                return 0
            default: throw Inability(description: "unknown argument '\(argument)'; see --help")
            }
        }
        let isSound = try LineFilter.run(longest: AnnotationRequest.lineLimit) {
            next, write, warn throws(Inability) in
            try filter.run(next: next, write: write, warn: warn)
        }
        return failsOnError && !isSound ? 1 : 0
    }

    /// What stands after an option, or after `=` in it.
    private static func value(
        of option: String, _ parts: [String], _ rest: inout ArraySlice<String>
    ) throws(Inability) -> String {
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
            throw Inability(description: "\(option) needs a value; see --help")
        }
        return value
    }
}
