/// The trained weights of the cleaner: for plain text, and for the text of pages as their markup shows it.
package struct BlockModels: Sendable {
    package let text: BlockModel
    package let page: BlockModel

    package init(text: BlockModel, page: BlockModel) {
        self.text = text
        self.page = page
    }

    /// The models that are linked into the program.
    package static let linked = Result { () throws(ImageProblem) in
        try BlockModels(image: ImageKind.blockWeights.linked)
    }

    /// Reads an image; where its features are not those of this program, weights go to the features of their names.
    ///
    /// - Throws: ``ImageProblem`` for an image that is not sound.
    package init(image: UnsafeRawBufferPointer) throws(ImageProblem) {
        let image = try DataImage(image, .blockWeights)
        var reader = ImageReader(image.payload)
        let tables = (reader.list(of: UInt8.self), reader.list(of: UInt8.self))
        let weights = (reader.floats(), reader.floats())
        guard reader.isAtEnd else { throw .cutShort }
        guard image.layout == Feature.layout, weights.0.count == Feature.weightCount,
            weights.1.count == Feature.weightCount
        else {
            var unknown: [String] = []
            text = BlockModel(table: String(decoding: tables.0, as: UTF8.self), unknown: &unknown)
            page = BlockModel(table: String(decoding: tables.1, as: UTF8.self), unknown: &unknown)
            return
        }
        text = BlockModel(weights: weights.0)
        page = BlockModel(weights: weights.1)
    }

    /// Why an image cannot be used as it is: it is not sound, or its weights have to be found by name, which takes longer.
    static func problem(in image: UnsafeRawBufferPointer) -> ImageProblem? {
        do throws(ImageProblem) {
            return try DataImage(image, .blockWeights).layout == Feature.layout ? nil : .outdated
        } catch {
            return error
        }
    }

    /// Makes an image of the tables that `Workbench train clean` wrote.
    ///
    /// It holds the tables (UTF-8), whose lines name their features, and then, so that a program need not read
    /// them, the weights of the text model and of the page model (Float32) in the order of ``Feature``; each list
    /// has its count (UInt32) first.
    ///
    /// - Parameter unknown: Takes the lines that name no feature of this program.
    package static func image(textTable: String, pageTable: String, unknown: inout [String]) -> [UInt8] {
        let tables = [textTable, pageTable]
        var sources = Fingerprint()
        sources.add(tables)
        var payload: [UInt8] = []
        for table in tables { payload.appendList(Array(table.utf8)) }
        for table in tables {
            payload.appendList(BlockModel(table: table, unknown: &unknown).weights.map(\.bitPattern))
        }
        return DataImage.write(
            .blockWeights, layout: Feature.layout, sources: sources.value, payload: payload)
    }
}
