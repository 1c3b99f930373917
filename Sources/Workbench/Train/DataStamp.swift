import Foundation
import TextCore

/// The header that makes the linked-in data part of what the compiler watches: `.incbin` alone does not.
enum DataStamp {
    /// Writes `Stamp.h` beside a data file, if its folder is the one that is linked in.
    static func update(beside file: URL) throws {
        let folder = file.deletingLastPathComponent()
        guard FileManager.default.fileExists(atPath: folder.appending(path: "CTextData.c").path) else {
            return
        }
        let sums = try ["entity-model.bin", "entity-lexicon.bin"].map { name in
            String(
                try Data(contentsOf: folder.appending(path: name)).withUnsafeBytes { DataChecksum.of($0) },
                radix: 16)
        }
        let line = "#define CTEXTDATA_STAMP \"\(sums.joined(separator: "-"))\"\n"
        try Data(line.utf8).write(to: folder.appending(path: "Stamp.h"))
    }
}
