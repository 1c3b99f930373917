extension CompiledDateRules {
    /// Reads the rules of an image.
    ///
    /// - Throws: ``ImageProblem`` for an image that is not sound or was made from other tables.
    package init(image: UnsafeRawBufferPointer, sources: UInt64) throws(ImageProblem) {
        let image = try DataImage(image, .dateRules, layout: DateRuleImage.layout)
        guard image.sources == sources else { throw .outdated }
        var reader = ImageReader(image.payload)
        lexicon = reader.dateLexicon()
        let meanings = DateMeaning.allCases
        rules = reader.items { reader in
            let meaning = meanings[min(Int(reader.read(UInt8.self)), meanings.count - 1)]
            let places = (reader.read(Int32.self), reader.read(Int32.self), reader.read(Int32.self))
            return Rule(
                meaning: meaning, body: Int(places.0), before: places.1 < 0 ? nil : Int(places.1),
                after: places.2 < 0 ? nil : Int(places.2))
        }
        code = reader.dateProgram()
        starts = reader.list(of: UInt16.self).map { Int32($0) }
        candidates = reader.items {
            Candidate(rule: Int32($0.read(UInt16.self)), followers: Int32($0.read(Int16.self)))
        }
        followerWords = Int(reader.read(UInt32.self))
        followers = reader.list(of: UInt64.self)
        roles = DateWordRole.table(lexicon)
        elections = ElectionDays.table(lexicon)
        knownDays = WellKnownDays.table(lexicon)
        guard reader.isAtEnd else { throw .cutShort }
    }
}

extension ImageReader {
    fileprivate mutating func dateLexicon() -> DateLexicon {
        let count = min(Int(read(UInt32.self)), DateLexicon.capacity)
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
            let length = Int(read(UInt8.self))
            entry.spelling = DateLexicon.Span(start: Int32(start), count: Int32(length))
            start += length
            entries.append(entry)
        }
        let spellings = list(of: UInt8.self)
        // Of an image whose spellings are missing nothing is used; see `isAtEnd`.
        return DateLexicon(entries: start == spellings.count ? entries : [], spellings: spellings)
    }

    fileprivate mutating func dateProgram() -> [DateProgram.Instruction] {
        let tests: [DateProgram.Test] = items {
            DateProgram.Test(
                required: DateWordClass(rawValue: $0.read(UInt64.self)),
                forbidden: DateWordClass(rawValue: $0.read(UInt64.self)), symbol: $0.read(UInt16.self))
        }
        func test(_ number: UInt16) -> DateProgram.Test {
            Int(number) < tests.count ? tests[Int(number)] : DateProgram.Test()
        }
        return items { reader in
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
