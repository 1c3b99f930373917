/// A colour of text or ground.
public enum Color: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// One of the terminal's sixteen, which its user may have chosen: 0…7, and their bright forms 8…15.
    case indexed(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)

    /// An RGB colour as it is usually written, `0xRRGGBB`.
    public init(hex: UInt32) {
        self = .rgb(
            red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8),
            blue: UInt8(truncatingIfNeeded: hex))
    }
}

/// How many colours a terminal can show.
public enum ColorDepth: Int, Comparable, Sendable {
    case none
    case eight
    case sixteen
    case palette256
    case direct

    public static func < (lhs: ColorDepth, rhs: ColorDepth) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// A colour as a terminal of a given depth takes it.
public enum TerminalColor: Hashable, Sendable {
    case standard
    /// An index of the palette.
    case palette(UInt8)
    /// `0xRRGGBB`.
    case direct(UInt32)
}

extension Color {
    /// The nearest colour that a terminal of this depth has.
    ///
    /// The sixteen colours of the terminal are its user's, so an RGB colour is matched against the
    /// fixed cube and grey ramp of the 256 colours, and with fewer against the usual sixteen.
    public func reduced(to depth: ColorDepth) -> TerminalColor {
        switch (self, depth) {
        case (.standard, _), (_, .none): return .standard
        case (.indexed(let index), .eight): return .palette(index & 7)
        // A terminal of direct colours has numbers for the first eight alone.
        case (.indexed(let index), .direct) where index & 15 >= 8:
            return .direct(Palette.sixteen[Int(index & 15)])
        case (.indexed(let index), _): return .palette(index & 15)
        case (.rgb(let red, let green, let blue), .direct):
            return .direct(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
        case (.rgb(let red, let green, let blue), .palette256):
            return .palette(Palette.nearest256(red, green, blue))
        case (.rgb(let red, let green, let blue), .sixteen):
            return .palette(Palette.nearest16(red, green, blue))
        case (.rgb(let red, let green, let blue), .eight):
            return .palette(Palette.nearest16(red, green, blue) & 7)
        }
    }
}

/// The colours of xterm's palette.
private enum Palette {
    private static let cubeLevels: [Int] = [0, 95, 135, 175, 215, 255]
    static let sixteen: [UInt32] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]

    static func nearest256(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
        let target = (Int(red), Int(green), Int(blue))
        let steps = (nearestLevel(target.0), nearestLevel(target.1), nearestLevel(target.2))
        let cube = (cubeLevels[steps.0], cubeLevels[steps.1], cubeLevels[steps.2])
        let grayStep = min(23, max(0, ((target.0 + target.1 + target.2) / 3 - 3) / 10))
        let gray = 8 + 10 * grayStep
        if distance(target, (gray, gray, gray)) < distance(target, cube) { return UInt8(232 + grayStep) }
        return UInt8(16 + 36 * steps.0 + 6 * steps.1 + steps.2)
    }

    static func nearest16(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
        let target = (Int(red), Int(green), Int(blue))
        var best = (index: 0, distance: Int.max)
        for (index, hex) in sixteen.enumerated() {
            let color = (Int(hex >> 16), Int(hex >> 8 & 0xFF), Int(hex & 0xFF))
            let distance = distance(target, color)
            if distance < best.distance { best = (index, distance) }
        }
        return UInt8(best.index)
    }

    private static func nearestLevel(_ value: Int) -> Int {
        value < 48 ? 0 : value < 115 ? 1 : min(5, (value - 35) / 40)
    }

    private static func distance(_ a: (Int, Int, Int), _ b: (Int, Int, Int)) -> Int {
        let (red, green, blue) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
        return red * red + green * green + blue * blue
    }
}
