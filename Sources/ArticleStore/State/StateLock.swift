import Glibc

/// Keeps other processes from opening the same database until it is released.
///
/// The system releases it when the process ends, however it does.
struct StateLock {
    private let descriptor: CInt

    /// - Parameter patience: seconds to wait for another process.
    init(path: String, database: String, patience: Double) throws(StateProblem) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case ENOSPC, EDQUOT:
                throw StateProblem(
                    kind: .diskFull, path: path, finding: "the disk is full", mend: "free some space")
            default:
                throw StateProblem(
                    kind: .notPermitted, path: path, finding: String(cString: strerror(errno)),
                    mend: "allow writing there with chmod u+w")
            }
        }
        let deadline = ContinuousClock.now + .seconds(patience)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EINTR || ContinuousClock.now < deadline else {
                close(descriptor)
                throw StateProblem(
                    kind: .locked, path: database, finding: "in use by another program",
                    mend: "close that program")
            }
            usleep(10_000)
        }
    }

    func release() { close(descriptor) }
}
