extension Entity {
    /// What names it across articles; see ``EntityKey``.
    public var key: String { EntityKey.of(name, type: type) }

    /// Names that mean the same whatever the text, for those who know it by another: `UK` for `United Kingdom`.
    public var otherNames: [String] {
        EntityKey.names(of: name, type: type)?.filter { $0 != name } ?? []
    }
}
