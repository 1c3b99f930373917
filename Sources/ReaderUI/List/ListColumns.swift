/// How the columns of the list share the width of a screen.
struct ListColumns: Hashable {
    struct Place: Hashable {
        let column: ListFormat.Column
        /// Columns of the screen.
        let range: Range<Int>
    }

    /// From left to right, without the tags, which follow the title in its room.
    let places: [Place]

    /// Room that the title has at least, before a column gives way.
    private static let titleWidth = 28

    init(_ format: ListFormat, width: Int) {
        var fields = format.fields.filter { $0.column != .tags }
        // The last column of the screen stays free.
        func total() -> Int {
            fields.reduce(1) { $0 + Self.width(of: $1, on: width) }
                + fields.dropLast().reduce(0) { $0 + Self.gap(after: $1) }
        }
        while width - total() < Self.titleWidth,
            let least = fields.min(by: { $0.column.importance < $1.column.importance }),
            least.column != .title, least.column != .marks
        {
            fields.removeAll { $0 == least }
        }
        let titleWidth = max(0, width - total())
        var places: [Place] = []
        var column = 0
        for field in fields {
            let end = column + (field.column == .title ? titleWidth : Self.width(of: field, on: width))
            places.append(Place(column: field.column, range: column..<max(column, min(end, width))))
            column = end + Self.gap(after: field)
        }
        self.places = places
    }

    private static func width(of field: ListFormat.Field, on width: Int) -> Int {
        if field.column == .title { return 0 }
        return field.width ?? field.column.width ?? min(24, width / 6)
    }

    /// Columns of the screen between a field and the next.
    private static func gap(after field: ListFormat.Field) -> Int {
        switch field.column {
        case .marks: 1
        case .title: 1
        default: 2
        }
    }
}
