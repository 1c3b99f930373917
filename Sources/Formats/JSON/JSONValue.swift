/// A JSON value as a tree, for metadata whose shape is not known before.
enum JSONValue {
    /// In the order of the source; a key may come twice.
    case object([(key: String, value: JSONValue)])
    case array([JSONValue])
    case string(String)
    /// A number, `true`, `false` or `null`, as written.
    case literal(String)

    /// The last value under a key; `nil` if there is none or this is not an object.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// The characters of a string; `nil` for other values.
    var string: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }

    /// The elements of an array; any other value alone, as JSON-LD allows.
    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [self] }
        return elements
    }
}
