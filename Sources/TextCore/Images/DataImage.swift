/// Trained weights or compiled rules as bytes, behind a header that identifies them.
///
/// All images have the same header, its numbers little-endian:
///
/// ```text
/// 0   "DLIM"
/// 4   kind, four letters (``ImageKind``)
/// 8   version of the payload's layout (UInt32), 4 bytes of zeros
/// 16  layout: the fingerprint of what code and payload must agree on, such as labels or features (UInt64)
/// 24  sources: the fingerprint of what the image was made from (UInt64)
/// 32  length of the payload in bytes (UInt64)
/// 40  checksum of the bytes 0..<40 and of the payload (UInt64)
/// 48  16 bytes of zeros
/// 64  payload
/// ```
///
/// The image is a view: the bytes must outlive it.
package struct DataImage {
    static let magic: [UInt8] = Array("DLIM".utf8)
    package static let headerSize = 64

    package let payload: UnsafeRawBufferPointer
    /// The fingerprint of what code and payload must agree on.
    package let layout: UInt64
    /// The fingerprint of what the image was made from.
    package let sources: UInt64

    /// Checks the header, the length and the checksum.
    ///
    /// Complexity: O(*n*) in the bytes, about 0.2 ms a MB.
    ///
    /// - Parameter layout: The only one that the caller can read; `nil` where it can read any.
    /// - Throws: ``ImageProblem`` for bytes that are no sound image of this kind, version and layout.
    package init(
        _ bytes: UnsafeRawBufferPointer, _ kind: ImageKind, layout: UInt64? = nil
    ) throws(ImageProblem) {
        guard bytes.count >= Self.headerSize, bytes.prefix(4).elementsEqual(Self.magic),
            bytes[4..<8].elementsEqual(kind.rawValue.utf8)
        else { throw .notAnImage }
        func number(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        guard number(8) == UInt64(kind.version) else { throw .otherVersion }
        guard number(32) == UInt64(bytes.count - Self.headerSize) else { throw .cutShort }
        let payload = Self.payload(of: bytes)
        guard number(40) == Self.checksum(header: bytes[..<40], payload: payload) else { throw .damaged }
        self.payload = payload
        self.layout = number(16)
        sources = number(24)
        if let layout, layout != self.layout { throw .otherLayout }
    }

    /// The payload of an image that was checked before.
    static func payload(of bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[headerSize...])
    }

    /// Writes an image.
    package static func write(_ kind: ImageKind, layout: UInt64, sources: UInt64, payload: [UInt8])
        -> [UInt8]
    {
        var image = magic + Array(kind.rawValue.utf8)
        image.appendLittleEndian(UInt64(kind.version))
        image.appendLittleEndian(layout)
        image.appendLittleEndian(sources)
        image.appendLittleEndian(UInt64(payload.count))
        let checksum = image.withUnsafeBytes { header in
            payload.withUnsafeBytes { Self.checksum(header: header[...], payload: $0) }
        }
        image.appendLittleEndian(checksum)
        image += [UInt8](repeating: 0, count: headerSize - image.count)
        return image + payload
    }

    /// The checksum in an image's header, which identifies its contents.
    package static func identity(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard bytes.count >= headerSize else { return 0 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 40, as: UInt64.self))
    }

    private static func checksum(
        header: Slice<UnsafeRawBufferPointer>, payload: UnsafeRawBufferPointer
    ) -> UInt64 {
        DataChecksum.of(UnsafeRawBufferPointer(rebasing: header)) &* FNV1a.prime ^ DataChecksum.of(payload)
    }
}
