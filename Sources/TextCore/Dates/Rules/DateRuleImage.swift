/// The payload of the image of the compiled date rules, so that a program can start without compiling them.
///
/// ```text
/// lexicon: the entries, the bytes of their spellings
/// rules; tests; instructions; starts; candidates; words of a row of followers, the rows
/// ```
///
/// Each list begins with its count (UInt32). A program whose tables are not the image's sources compiles them itself.
enum DateRuleImage {
    /// The kinds of instruction, as the image numbers them.
    enum Operation: UInt8 {
        case accept, glued, exclude, take, split, jump, set
    }

    /// The fingerprint of what the image has numbers for; a test compares the whole image.
    static let layout: UInt64 = {
        var fingerprint = Fingerprint()
        fingerprint.add(DateMeaning.allCases.map(\.rawValue))
        fingerprint.add(UInt64(DateSlot.allCases.count))
        fingerprint.add(UInt64(DateLexicon.Shape.allCases.count))
        fingerprint.add(UInt64(DateWordClass.named.count))
        return fingerprint.value
    }()
}

extension CompiledDateRules {
    /// The image of these rules.
    ///
    /// - Parameter sources: The fingerprint of the tables that they were compiled from.
    package func image(sources: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        writeLexicon(to: &bytes)
        bytes.appendLittleEndian(UInt32(rules.count))
        for rule in rules {
            bytes.append(UInt8(DateMeaning.allCases.firstIndex(of: rule.meaning) ?? 0))
            for place in [rule.body, rule.before ?? -1, rule.after ?? -1] {
                bytes.appendLittleEndian(Int32(place))
            }
        }
        writeCode(to: &bytes)
        bytes.appendList(starts.map { UInt16($0) })
        bytes.appendLittleEndian(UInt32(candidates.count))
        for candidate in candidates {
            bytes.appendLittleEndian(UInt16(candidate.rule))
            bytes.appendLittleEndian(Int16(candidate.followers))
        }
        bytes.appendLittleEndian(UInt32(followerWords))
        bytes.appendList(followers)
        return DataImage.write(.dateRules, layout: DateRuleImage.layout, sources: sources, payload: bytes)
    }

    private func writeLexicon(to bytes: inout [UInt8]) {
        bytes.appendLittleEndian(UInt32(lexicon.entries.count))
        for entry in lexicon.entries {
            bytes.appendLittleEndian(entry.classes.rawValue)
            bytes.appendLittleEndian(entry.capitalClasses.rawValue)
            bytes.appendLittleEndian(entry.number)
            bytes.append(entry.unit.rawValue)
            bytes.append(entry.takesFullStop ? 1 : 0)
            bytes.append(UInt8(entry.spelling.count))
        }
        bytes.appendList(lexicon.spellings)
    }

    private func writeCode(to bytes: inout [UInt8]) {
        var numbers: [DateProgram.Test: UInt16] = [:]
        var tests: [UInt8] = []
        var instructions: [UInt8] = []
        func number(_ test: DateProgram.Test) -> UInt16 {
            if let known = numbers[test] { return known }
            let number = UInt16(numbers.count)
            numbers[test] = number
            tests.appendLittleEndian(test.required.rawValue)
            tests.appendLittleEndian(test.forbidden.rawValue)
            tests.appendLittleEndian(test.symbol)
            return number
        }
        for instruction in code {
            typealias Operation = DateRuleImage.Operation
            let (operation, slot, one, other): (Operation, UInt8, UInt16, UInt16) =
                switch instruction {
                case .accept: (.accept, 0, 0, 0)
                case .glued: (.glued, 0, 0, 0)
                case .exclude(let test): (.exclude, 0, number(test), 0)
                case .take(let test, let slot): (.take, slot?.rawValue ?? .max, number(test), 0)
                case .split(let one, let other): (.split, 0, UInt16(one), UInt16(other))
                case .jump(let target): (.jump, 0, UInt16(target), 0)
                case .set(let slot, let value): (.set, slot.rawValue, UInt16(bitPattern: Int16(value)), 0)
                }
            instructions += [operation.rawValue, slot]
            instructions.appendLittleEndian(one)
            instructions.appendLittleEndian(other)
        }
        bytes.appendLittleEndian(UInt32(numbers.count))
        bytes += tests
        bytes.appendLittleEndian(UInt32(code.count))
        bytes += instructions
    }
}
