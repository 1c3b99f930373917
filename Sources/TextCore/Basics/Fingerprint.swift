/// Tells lists of texts apart: a number that changes with any of them, and with their order.
package struct Fingerprint {
    package private(set) var value: UInt64 = 0

    package init() {}

    package mutating func add(_ text: String) {
        var text = text
        add(text.withUTF8 { DataChecksum.of(UnsafeRawBufferPointer($0)) })
    }

    package mutating func add(_ number: UInt64) { value = FNV1a.step(value, number) }

    package mutating func add(_ texts: [String]) {
        add(UInt64(texts.count))
        for text in texts { add(text) }
    }
}
