extension ReaderState {
    /// Does what the next key is likely to need, to be called while no key waits; nothing on the screen changes.
    ///
    /// Between the key that opens a search and its first letter there is time to fold what is searched.
    public mutating func prepare() {
        switch prompt?.purpose {
        case .search: story?.prepareSearch()
        case .filter: list.prepareFilter()
        case .helpFilter, .pipe, .tags, .indexFilter, .archive, nil: break
        }
    }
}
