extension Entity {
    /// Names that mean the same whatever the text, for those who know it by another: `UK` for `United Kingdom`.
    ///
    /// Complexity: O(*n*) in the names that are known to mean the same.
    public var otherNames: [String] {
        EntityAliases.rows.first { $0.contains(name) }?.filter { $0 != name } ?? []
    }
}
