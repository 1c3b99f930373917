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

    /// Parts of class words by which pages name a panel that opens when its heading is pressed: its text is the page's,
    /// shut or not.
    private static let panels = ["accordion", "collaps", "expandable", "faq"].map { Array($0.utf8) }
    /// A menu that is shut is no panel.
    private static let menus = ["nav", "menu"].map { Array($0.utf8) }
    /// The value by which an element stays hidden until a search finds something in it.
    private static let untilFound = Array("until-found".utf8)

    static func isHidden(_ element: HTMLNode, _ role: HTMLElementRole) -> Bool {
        guard element.hasAttributes else { return role.special == .dialog }
        var isShut = false
        var isForScreenReaders = false
        var isOpen = false
        element.visitAttributes { name, value in
            switch attributes[name] {
            case .hidden: isShut = isShut || !value.elementsEqual(untilFound)
            case .style: isShut = isShut || hides(value)
            case .classes: isForScreenReaders = self.isForScreenReaders(value)
            case .open: isOpen = true
            case nil: break
            }
        }
        return isShut && !isPanel(element) || isForScreenReaders || role.special == .dialog && !isOpen
    }

    private static func isPanel(_ element: HTMLNode) -> Bool {
        var isPanel = false
        element.visitAttributes { name, value in
            guard case .classes = attributes[name] else { return }
            let words = value.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            isPanel =
                panels.contains { words.firstRange(of: $0) != nil }
                && !menus.contains { words.firstRange(of: $0) != nil }
        }
        return isPanel
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
