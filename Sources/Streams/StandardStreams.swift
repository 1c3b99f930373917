import Glibc

/// What every process begins with: three open streams, and signals where a write fails.
package enum StandardStreams {
    /// Makes sure that what goes wrong with a stream is an error of reading or writing, which can be told, and nothing worse.
    package static func prepare() {
        occupyClosed()
        // Of a closed pipe and of a file that may grow no more the write tells by itself.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Takes the numbers of streams that are closed, lest a file that is opened later gets one and the messages with it.
    ///
    /// They are opened the wrong way round, so that reading and writing still fail.
    private static func occupyClosed() {
        for (stream, mode) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
        ] where fcntl(stream, F_GETFD) == -1 {
            // The lowest number that is free, which is this one.
            _ = open("/dev/null", mode)
        }
    }
}
