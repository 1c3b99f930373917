import CTextData

extension CompiledDateRules {
    /// The rules that are linked into the program, or `nil` where they were made from other tables.
    init?(linked fingerprint: UInt64) {
        self.init(
            image: UnsafeRawBufferPointer(
                start: ctextdata_date_rules(), count: ctextdata_date_rules_size()),
            fingerprint: fingerprint)
    }

    /// The rules of an image, or `nil` where it is none or was made from other tables.
    package init?(image: UnsafeRawBufferPointer, fingerprint: UInt64) {
        var reader = DateRuleImageReader(image)
        guard reader.read(UInt32.self) == DateRuleImage.magic, reader.read(UInt64.self) == fingerprint
        else { return nil }
        lexicon = reader.lexicon()
        let meanings = DateMeaning.allCases
        rules = reader.list { reader in
            let meaning = meanings[min(Int(reader.read(UInt8.self)), meanings.count - 1)]
            let places = (reader.read(Int32.self), reader.read(Int32.self), reader.read(Int32.self))
            return Rule(
                meaning: meaning, body: Int(places.0), before: places.1 < 0 ? nil : Int(places.1),
                after: places.2 < 0 ? nil : Int(places.2))
        }
        code = reader.code()
        starts = reader.list { Int32($0.read(UInt16.self)) }
        candidates = reader.list {
            Candidate(rule: Int32($0.read(UInt16.self)), followers: Int32($0.read(Int16.self)))
        }
        followerWords = Int(reader.read(UInt32.self))
        followers = reader.words(followerWords)
        guard reader.isAtEnd else { return nil }
    }
}

/// Reads numbers from an image; beyond its end all are 0, and ``isAtEnd`` stays false.
private struct DateRuleImageReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Whether all was read, and nothing beyond.
    var isAtEnd: Bool { position == bytes.count }

    mutating func read<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number {
        let size = MemoryLayout<Number>.size
        guard position + size <= bytes.count else {
            position = bytes.count + 1
            return 0
        }
        defer { position += size }
        return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
    }

    /// As many items as the next number says, each at least a byte.
    mutating func list<Item>(_ item: (inout DateRuleImageReader) -> Item) -> [Item] {
        let count = min(Int(read(UInt32.self)), bytes.count)
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count where position <= bytes.count { items.append(item(&self)) }
        return items
    }

    /// Rows of so many words.
    mutating func words(_ width: Int) -> [UInt64] {
        let count = min(Int(read(UInt32.self)) * width, bytes.count)
        var words: [UInt64] = []
        words.reserveCapacity(count)
        for _ in 0..<count { words.append(read(UInt64.self)) }
        return words
    }

    mutating func lexicon() -> DateLexicon {
        let count = min(Int(read(UInt32.self)), 2047)
        let size = min(Int(read(UInt32.self)), bytes.count)
        var entries: [DateLexicon.Entry] = []
        entries.reserveCapacity(count)
        var start = 0
        for number in 0..<count {
            var entry = DateLexicon.Entry(symbol: UInt16(DateLexicon.Shape.allCases.count + number))
            entry.classes = DateWordClass(rawValue: read(UInt64.self))
            entry.capitalClasses = DateWordClass(rawValue: read(UInt64.self))
            entry.number = read(Int32.self)
            entry.unit = DateUnit(rawValue: read(UInt8.self)) ?? .none
            entry.takesFullStop = read(UInt8.self) != 0
            let length = min(Int(read(UInt8.self)), size - start)
            entry.spelling = DateLexicon.Span(start: Int32(start), count: Int32(length))
            start += length
            entries.append(entry)
        }
        var spellings: [UInt8] = []
        spellings.reserveCapacity(size)
        for _ in 0..<size { spellings.append(read(UInt8.self)) }
        return DateLexicon(entries: entries, spellings: spellings)
    }

    mutating func code() -> [DateProgram.Instruction] {
        let tests: [DateProgram.Test] = list {
            DateProgram.Test(
                required: DateWordClass(rawValue: $0.read(UInt64.self)),
                forbidden: DateWordClass(rawValue: $0.read(UInt64.self)), symbol: $0.read(UInt16.self))
        }
        func test(_ number: UInt16) -> DateProgram.Test {
            Int(number) < tests.count ? tests[Int(number)] : DateProgram.Test()
        }
        return list { reader in
            let operation = DateRuleImage.Operation(rawValue: reader.read(UInt8.self)) ?? .accept
            let slot = DateSlot(rawValue: reader.read(UInt8.self))
            let (one, other) = (reader.read(UInt16.self), reader.read(UInt16.self))
            switch operation {
            case .accept: return .accept
            case .glued: return .glued
            case .exclude: return .exclude(test(one))
            case .take: return .take(test(one), slot)
            case .split: return .split(Int(one), Int(other))
            case .jump: return .jump(Int(one))
            case .set: return slot.map { .set($0, Int32(Int16(bitPattern: one))) } ?? .accept
            }
        }
    }
}
