import ArticleStore
import Dispatch
import Synchronization
import TextCore

/// Works through the articles of files and folders on all cores.
struct LibraryScan {
    /// Files and folders, as the user named them; none stands for the user's library.
    let paths: [String]

    /// Does the same work with each article, and takes the results in the order of the articles.
    ///
    /// - Returns: what could not be used, in that order too.
    func run<Result: Sendable>(
        _ work: @Sendable (ArticleID, SourceArticle) -> Result, take: (Result) -> Void
    ) -> [String] {
        var problems: [String] = []
        let survey = ArticleLibrary(paths: LibraryLocation.paths(given: paths)).visit { batch in
            for outcome in outcomes(of: batch, work) {
                switch outcome {
                case .done(let result): take(result)
                case .failed(let problem): problems.append(problem)
                }
            }
            return true
        }
        return problems + survey.problems.map(\.description)
    }

    private enum Outcome<Result: Sendable>: Sendable {
        case done(Result)
        case failed(String)
    }

    private func outcomes<Result: Sendable>(
        of batch: [ArticleEntry], _ work: @Sendable (ArticleID, SourceArticle) -> Result
    ) -> [Outcome<Result>] {
        let outcomes = Mutex([Outcome<Result>?](repeating: nil, count: batch.count))
        DispatchQueue.concurrentPerform(iterations: batch.count) { i in
            let outcome = outcome(of: batch[i], work)
            outcomes.withLock { $0[i] = outcome }
        }
        return outcomes.withLock { $0.compactMap(\.self) }
    }

    private func outcome<Result: Sendable>(
        of entry: ArticleEntry, _ work: (ArticleID, SourceArticle) -> Result
    ) -> Outcome<Result> {
        if let problem = entry.problem { return .failed(problem) }
        do throws(ArticleProblem) {
            return .done(work(entry.id, try ArticleLibrary.article(entry.id)))
        } catch {
            return .failed(error.description)
        }
    }
}
