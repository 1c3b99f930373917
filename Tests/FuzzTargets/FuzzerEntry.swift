import Glibc

/// The target that ``LLVMFuzzerInitialize`` chose.
private let chosen: FuzzTarget? = {
    guard let name = getenv("FUZZ_TARGET").map({ String(cString: $0) }) else { return nil }
    return FuzzTarget.all.first { $0.name == name }
}()

/// What libFuzzer calls for each input; `FUZZ_TARGET` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func runOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let chosen else {
        let names = FuzzTarget.all.map(\.name).joined(separator: " ")
        complain("FUZZ_TARGET must be one of: \(names)")
        exit(2)
    }
    let violations = chosen.violations(Array(UnsafeBufferPointer(start: bytes, count: count)))
    guard violations.isEmpty else {
        complain(violations.joined(separator: "\n"))
        abort()
    }
    return 0
}

private func complain(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}
