/// Whether a page hides an element.
enum HTMLVisibility {
    /// Class words by which pages hide text that only screen readers speak.
    private static let hiddenClasses: Set<String> = [
        "visually-hidden", "visuallyhidden", "visuallyHidden", "u-visually-hidden", "sr-only",
        "screen-reader-text", "screen-reader-only", "screenreader-only", "a11y-hidden",
        "is-visually-hidden",
    ]

    /// Their last letters, which spare most class words the look-up.
    private static let endings = Array("nyt".utf8)

    private enum Attribute {
        case hidden, style, classes, open
    }

    private static let attributes = HTMLNameTable<Attribute?>(
        [
            HTMLName("hidden"): .hidden, HTMLName("style"): .style, HTMLName("class"): .classes,
            HTMLName("open"): .open,
        ], other: nil)

    static func isHidden(_ element: HTMLNode, _ role: HTMLElementRole) -> Bool {
        guard element.hasAttributes else { return role.special == .dialog }
        var isHidden = false
        var isOpen = false
        element.visitAttributes { name, value in
            switch attributes[name] {
            case .hidden: isHidden = true
            case .style: isHidden = isHidden || hides(value)
            case .classes: isHidden = isHidden || isForScreenReaders(value)
            case .open: isOpen = true
            case nil: break
            }
        }
        return isHidden || role.special == .dialog && !isOpen
    }

    private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        guard style.contains(UInt8(ascii: ":")) else { return false }
        let rules = style.lazy.filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let text = Array(rules)
        return text.firstRange(of: "display:none") != nil || text.firstRange(of: "visibility:hidden") != nil
    }

    private static func isForScreenReaders(_ classes: UnsafeBufferPointer<UInt8>) -> Bool {
        classes.split { $0 <= 0x20 }.contains { word in
            (7...20).contains(word.count) && word.last.map { endings.contains($0) } == true
                && hiddenClasses.contains(String(decoding: word, as: UTF8.self))
        }
    }
}
