import Archive
import Articles
import Streams

/// What the user has done with articles, as commands look at it.
enum StateAccess {
    /// Opens the user's database if it exists, and reports a problem with it; never makes one.
    static func open(_ problems: inout ProblemReport) -> StateStore? {
        do throws(Problem) {
            guard let folder = DataFolder.path, StateStore.exists(inFolder: folder) else { return nil }
            return try StateStore.open(inFolder: folder).store
        } catch {
            problems.report(error.shortened)
            return nil
        }
    }

    /// Passes the user's database to `body`; returns `nil` without a database, and after a problem, which it reports.
    static func withStore<Value>(
        _ problems: inout ProblemReport, _ body: (StateStore) throws(Problem) -> Value
    ) -> Value? {
        guard let store = open(&problems) else { return nil }
        do throws(Problem) {
            let value = try body(store)
            try store.close()
            return value
        } catch {
            problems.report(error.shortened)
            return nil
        }
    }
}
