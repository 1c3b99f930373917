/// Where a tagger's model and lexicon are: linked into the program, or given as bytes by whoever trains them.
enum TaggerData: Sendable {
    case linked
    case bytes(model: [UInt8], lexicon: [UInt8])

    /// Calls `body` with the bytes of the model and of the lexicon.
    func withBytes<T>(_ body: (_ model: UnsafeRawBufferPointer, _ lexicon: UnsafeRawBufferPointer) -> T)
        -> T
    {
        switch self {
        case .linked:
            body(ImageKind.entityModel.linked, ImageKind.lexicon.linked)
        case .bytes(let model, let lexicon):
            model.withUnsafeBytes { model in lexicon.withUnsafeBytes { lexicon in body(model, lexicon) } }
        }
    }
}
