import Foundation
import TextCore

/// The folder of the images that are linked into the program, and of their sources.
struct DataFolder {
    let url: URL

    /// The folder in a checkout, seen from its root.
    static let standard = "Sources/CTextData"

    init(_ path: String) { url = URL(filePath: path) }

    func file(of kind: ImageKind) -> URL { url.appending(path: kind.fileName) }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    /// Writes an image and updates the stamp.
    func write(_ image: [UInt8], _ kind: ImageKind) throws {
        try Data(image).write(to: file(of: kind))
        try writeStamp()
        print("\(kind.fileName): \(image.count) bytes")
    }

    /// Writes `Stamp.h`, which makes the compiler notice a changed image, as `.incbin` alone does not.
    func writeStamp() throws {
        let sums = ImageKind.allCases.map { kind in
            let bytes = (try? Data(contentsOf: file(of: kind))) ?? Data()
            return String(bytes.withUnsafeBytes { DataImage.identity(of: $0) }, radix: 16)
        }
        let line = "#define CTEXTDATA_STAMP \"\(sums.joined(separator: "-"))\"\n"
        try Data(line.utf8).write(to: url.appending(path: "Stamp.h"))
    }
}
