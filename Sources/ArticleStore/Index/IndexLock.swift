import Glibc

/// Keeps other processes from writing the same index until it is released.
///
/// The system releases it when the process ends, however it does.
struct IndexLock {
    private let descriptor: CInt

    /// - Parameters:
    ///   - patience: seconds to wait for another process.
    ///   - goesOn: asked while it waits.
    init(
        inFolder folder: String, patience: Double, goesOn: () -> Bool = { true }
    ) throws(IndexProblem) {
        let path = "\(folder)/index.lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case ENOSPC, EDQUOT:
                throw IndexProblem(
                    kind: .diskFull, path: path, finding: "the disk is full", mend: "free some space")
            default:
                throw IndexProblem(
                    kind: .notPermitted, path: path, finding: String(cString: strerror(errno)),
                    mend: "allow writing there with chmod u+w, or set XDG_CACHE_HOME")
            }
        }
        // A monotonic clock: the time of day may jump.
        let deadline = ContinuousClock.now + .seconds(patience)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EINTR || ContinuousClock.now < deadline, goesOn() else {
                close(descriptor)
                throw .locked("\(folder)/\(ArticleIndex.fileName)")
            }
            usleep(20_000)
        }
    }

    func release() { close(descriptor) }
}
