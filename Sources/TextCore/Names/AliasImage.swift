/// The compiled table of names that mean the same; the layout of the payload of its image, all numbers little-endian.
///
/// ```text
/// 0   number of names (UInt32), 4 bytes of zeros
/// 8   names × key UInt64, ascending: EntityAliases.key of the family and the words
///     names × UInt32: where the name's row begins among the rows
///     rows: the position of the type among all (UInt8), then each name with a NUL after it, and a NUL
/// ```
package enum AliasImage {
    static let headerSize = 8
    static let layout: UInt64 = 1

    /// The file that the table is compiled from, a row a line: type, the name that is shown, others with bars between.
    package static let sourceFile = "aliases.tsv"

    /// Compiles the text of ``sourceFile``. Of two rows with the same name the first has it.
    package static func compile(_ text: String) -> [UInt8] {
        var rows: [UInt8] = []
        var places: [UInt64: UInt32] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 3, let type = MarkKind(rawValue: fields[0]),
                let position = MarkKind.allCases.firstIndex(of: type)
            else { preconditionFailure("A row of aliases has a type and two fields: \(line)") }
            let place = UInt32(rows.count)
            rows.append(UInt8(position))
            for name in [fields[1]] + fields[2].split(separator: "|").map(String.init) {
                rows += Array(name.utf8) + [0]
                let key = EntityAliases.key(of: name, type: type)
                if places[key] == nil { places[key] = place }
            }
            rows.append(0)
        }
        var payload: [UInt8] = []
        payload.appendLittleEndian(UInt32(places.count))
        payload.appendLittleEndian(UInt32(0))
        let keys = places.keys.sorted()
        for key in keys { payload.appendLittleEndian(key) }
        for key in keys { payload.appendLittleEndian(places[key] ?? 0) }
        var sources = Fingerprint()
        sources.add([text])
        return DataImage.write(
            .aliases, layout: layout, sources: sources.value, payload: payload + rows)
    }
}
