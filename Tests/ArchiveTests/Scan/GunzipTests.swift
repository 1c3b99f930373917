import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles
@testable import Formats

/// Packed files.
@Suite struct GunzipTests {
    /// `printf '<h1>Rain</h1><p>Rain fell on Lima.</p>' | gzip -n9`, byte for byte.
    private static let page: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0xC9, 0x30, 0xB4, 0x0B, 0x4A,
        0xCC, 0xCC, 0xB3, 0xD1, 0x07, 0x32, 0x6C, 0x0A, 0xC0, 0x6C, 0x85, 0xB4, 0xD4, 0x9C, 0x1C, 0x85,
        0xFC, 0x3C, 0x05, 0x9F, 0xCC, 0xDC, 0x44, 0x3D, 0x1B, 0xFD, 0x02, 0x3B, 0x00, 0x3C, 0x2D, 0xB2,
        0x50, 0x26, 0x00, 0x00, 0x00,
    ]

    /// 64 KiB of zeros, packed by gzip.
    private static let zeros: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1, 0x01, 0x01, 0x00, 0x00,
        0x00, 0x80, 0x90, 0xFE, 0xAF, 0xEE, 0x08, 0x0A, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x6A, 0xEB, 0x8E, 0x97, 0xD7, 0x00, 0x00, 0x01, 0x00,
    ]

    /// 25 MiB in 32 KiB.
    private static let bomb = [UInt8]((0..<400).map { _ in zeros }.joined())

    @Test func `a packed page is listed and opened like any other`() throws {
        let folder = TemporaryFolder()
        let path = folder.write(Self.page, to: "rain.html.gz")
        var entries: [ArticleEntry] = []
        ArticleLibrary(paths: [folder.path]).visit {
            entries += $0
            return true
        }
        #expect(entries.map(\.title) == ["Rain"])
        #expect(try ArticleLibrary.article(at: path).text.description.contains("Rain fell on Lima."))
    }

    @Test func `members one after the other are one file`() throws {
        let output = try Gunzip.unpack(Self.page + Self.page, isCut: false, limit: 1000)
        #expect(output.isWhole)
        #expect(output.bytes.count == 2 * 38)
    }

    @Test func `no more is unpacked than was asked for`() throws {
        for limit in [0, 1, 37] {
            let output = try Gunzip.unpack(Self.page, isCut: false, limit: limit)
            #expect(output.bytes.count == limit)
            #expect(!output.isWhole)
        }
        let bomb = try Gunzip.unpack(Self.bomb, isCut: false, limit: 1 << 20)
        #expect(bomb.bytes.count == 1 << 20)
        #expect(!bomb.isWhole)
    }

    @Test func `a bomb is an article that is too large`() {
        let folder = TemporaryFolder()
        let path = folder.write(Self.bomb, to: "bomb.html.gz")
        let problem = #expect(throws: Problem.self) { try ArticleLibrary.article(at: path) }
        #expect(problem?.kind == .tooLarge)
        #expect(
            problem?.description
                == "\(path): unpacked it is larger than 20 MB, the limit for a web page; split the file")
    }

    @Test func `a packed file says how large it is, so that a list names the bomb`() {
        let folder = TemporaryFolder(["good.txt": "Good news"])
        // One member of 25 MiB has to be a real one; here the end alone says so.
        let path = folder.write(
            Self.page.dropLast(4) + [0x00, 0x00, 0x90, 0x01], to: "bomb.html.gz")
        var entries: [ArticleEntry] = []
        ArticleLibrary(paths: [folder.path]).visit {
            entries += $0
            return true
        }
        #expect(entries.map(\.title) == ["bomb.html.gz", "Good news"])
        #expect(entries[0].problem?.hasPrefix("\(path): ") == true && entries[1].problem == nil)
        #expect(Gunzip.statedSize(end: [0x00, 0x00, 0x90, 0x01]) == 25 << 20)
        #expect(Gunzip.statedSize(end: []) == 0)
    }

    @Test func `the beginning of a file is enough where it is known to be cut`() throws {
        let output = try Gunzip.unpack(Array(Self.page.prefix(30)), isCut: true, limit: 1000)
        #expect(!output.isWhole)
    }

    @Test(arguments: [0, 1, 9, 10, 20, 30, 50])
    func `a file that is cut off is damaged, and named with the mend`(length: Int) {
        let folder = TemporaryFolder()
        let path = folder.write(Array(Self.page.prefix(length)), to: "rain.html.gz")
        let problem = #expect(throws: Problem.self) { try ArticleLibrary.article(at: path) }
        #expect(
            problem?.description
                == "\(path): not a gzip file, or a damaged one; fetch it again, or take .gz from its name "
                + "if it is not packed")
    }

    @Test func `bytes that are changed on the way are damage, not an article`() {
        for position in 10..<Self.page.count {
            var damaged = Self.page
            damaged[position] ^= 0x55
            #expect(throws: Gunzip.Damage.self) {
                try Gunzip.unpack(damaged, isCut: false, limit: 1000)
            }
        }
    }
}
