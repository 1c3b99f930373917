/// How a process ended.
enum ExitStatus: Hashable, Sendable {
    case code(Int)
    case signal(Int)
}
