import Glibc

/// Keeps other processes away until it is released.
///
/// The system releases it when the process ends, in whatever way.
struct FileLock {
    enum Failure: Error {
        /// The file cannot be made or opened; the error number of the system.
        case notOpened(CInt)
        /// Another process held it all the time.
        case taken
    }

    private let descriptor: CInt

    /// Milliseconds between two tries.
    private static let interval: UInt32 = 10

    /// - Parameters:
    ///   - patience: seconds to wait for another process.
    ///   - goesOn: asked while it waits.
    init(path: String, patience: Double, goesOn: () -> Bool = { true }) throws(Failure) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
        guard descriptor >= 0 else { throw .notOpened(errno) }
        // A monotonic clock: the time of day may jump.
        let deadline = ContinuousClock.now + .seconds(patience)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EINTR || ContinuousClock.now < deadline, goesOn() else {
                close(descriptor)
                throw .taken
            }
            usleep(Self.interval * 1000)
        }
    }

    func release() { close(descriptor) }
}
