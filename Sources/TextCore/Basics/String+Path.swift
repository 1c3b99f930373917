extension String {
    /// The last component of a path, without a slash at its end; the path itself where it has none.
    package var lastPathComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
