import Archive
import Articles
import Streams

/// What the user has done with articles, as commands look at it.
enum StateAccess {
    /// The user's database. What hinders its use is reported; where there is none, none is made.
    static func open(_ problems: inout ProblemReport) -> StateStore? {
        do throws(Problem) {
            guard let folder = DataFolder.path, StateStore.exists(inFolder: folder) else { return nil }
            return try StateStore.open(inFolder: folder).store
        } catch {
            problems.report(error.shortened)
            return nil
        }
    }

    /// Does something with the user's database; `nil` where there is none, or after a problem, which is reported.
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
