import TextCore

/// A place in a story that stays valid after a new layout, and after closing and reopening.
struct TrailPlace: Hashable, Sendable {
    /// The first text on the screen.
    let top: TextOffset
    /// As in ``StoryPlace/rowsAbove``.
    let rowsAbove: Int
    /// What was chosen.
    let focus: TextRange?
}

extension TrailPlace {
    init(_ place: StoryPlace) {
        self.init(top: place.top, rowsAbove: place.rowsAbove, focus: place.focus?.range)
    }
}

/// The jumps and marks of one story, for the life of the reader.
struct StoryTrail: Sendable {
    var jumps = JumpList()
    private(set) var marks: [Character: TrailPlace] = [:]

    /// The name of the mark at the start of the last jump.
    static let lastJump: Character = "'"

    /// Adds the start of a jump.
    mutating func add(_ place: TrailPlace) {
        jumps.add(place)
        marks[Self.lastJump] = place
    }

    mutating func mark(_ name: Character, at place: TrailPlace) { marks[name] = place }
}

/// The history of jumps: back and forward, as in a browser.
///
///     jumps.add(start)                  // and the user jumps to the end
///     jumps.back(from: end)             // start
///     jumps.forward()                   // end
struct JumpList: Sendable {
    private var places: [TrailPlace] = []
    /// The user's place among them; `places.count` if the user is elsewhere.
    private var position = 0

    /// Places that are remembered.
    static let limit = 100

    /// Adds the start of a jump and forgets the places ahead.
    mutating func add(_ place: TrailPlace) {
        places.removeSubrange(position...)
        if places.last != place { places.append(place) }
        if places.count > Self.limit { places.removeFirst(places.count - Self.limit) }
        position = places.count
    }

    /// The place before; `nil` at the first.
    mutating func back(from here: TrailPlace) -> TrailPlace? {
        guard let target = places[..<position].lastIndex(where: { $0 != here }) else { return nil }
        if position == places.count { places.append(here) }
        position = target
        return places[target]
    }

    /// The place after; `nil` at the last.
    mutating func forward() -> TrailPlace? {
        guard position + 1 < places.count else { return nil }
        position += 1
        return places[position]
    }
}
