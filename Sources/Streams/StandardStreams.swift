import Glibc

/// Prepares the three standard streams of the process.
package enum StandardStreams {
    /// Makes every fault of a stream an error of reading or writing, rather than a signal or a misdirected write.
    package static func prepare() {
        occupyClosed()
        // Of a closed pipe and of a file that may grow no more the write tells by itself.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Takes the numbers of closed streams, lest a file that is opened later gets one, and the messages with it.
    ///
    /// They are opened in the wrong direction, so that reading and writing still fail.
    private static func occupyClosed() {
        for (stream, mode) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
        ] where fcntl(stream, F_GETFD) == -1 {
            // The lowest number that is free, which is this one.
            _ = open("/dev/null", mode)
        }
    }
}
