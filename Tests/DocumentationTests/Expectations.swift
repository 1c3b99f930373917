import Testing

/// Holds a value to what the comment behind an expression claims: the comment begins with the value as Swift writes it,
/// and may go on with words.
func expect(
    _ value: @autoclosure () throws -> Any, is claim: String, in example: String,
    sourceLocation: SourceLocation = #_sourceLocation
) rethrows {
    let value = try value()
    let written = writings(of: value)
    #expect(
        written.contains { begins(claim, with: $0) },
        "\(example) claims \(claim), but the value is \(written.first ?? "")",
        sourceLocation: sourceLocation)
}

/// Holds what an example prints to what the comment behind it claims.
func expect(
    _ value: @autoclosure () throws -> Any, prints claim: String, in example: String,
    sourceLocation: SourceLocation = #_sourceLocation
) rethrows {
    let printed = String(describing: try value())
    #expect(printed == claim, "\(example)", sourceLocation: sourceLocation)
}

/// Whether a claim is a value, perhaps with words after it.
private func begins(_ claim: String, with value: String) -> Bool {
    guard claim.hasPrefix(value) else { return false }
    return claim.dropFirst(value.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
}

/// The ways in which a comment may write a value.
private func writings(of value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
        return mirror.children.first.map { writings(of: $0.value) } ?? ["nil"]
    }
    var all = [String(reflecting: value), String(describing: value)]
    if mirror.displayStyle == .enum || mirror.displayStyle == .struct { all.append(".\(value)") }
    if mirror.displayStyle == .collection {
        let elements = mirror.children.map { String(describing: $0.value) }
        all.append(elements.joined(separator: ", "))
    }
    if let bytes = value as? [UInt8] { all.append(String(decoding: bytes, as: UTF8.self)) }
    return all.filter { !$0.isEmpty }
}
