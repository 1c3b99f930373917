/// Why a command cannot go on: what was found, and the mend.
struct Inability: Error, CustomStringConvertible {
    let description: String
}
