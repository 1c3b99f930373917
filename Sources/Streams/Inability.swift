/// Why a command cannot go on: the finding and the mend.
package struct Inability: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}
