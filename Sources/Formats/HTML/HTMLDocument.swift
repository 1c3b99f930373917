import CLibXML2

/// libxml2's global state.
enum LibXML {
    /// Prepares the library once, so that threads may parse at the same time.
    static func start() { _ = prepared }

    private static let prepared: Bool = {
        xmlInitParser()
        return true
    }()
}

/// A parsed page. The tree lives as long as this value; nodes must not outlive it.
struct HTMLDocument: ~Copyable {
    private let document: htmlDocPtr

    /// Reads broken markup as best it can, without a network, external entities or a limit on depth.
    ///
    /// - Parameter markup: well-formed UTF-8. The result is `nil` if it has no element.
    init?(_ markup: [UInt8]) {
        LibXML.start()
        let options =
            CInt(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
            | CInt(HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue) | CInt(XML_PARSE_HUGE.rawValue)
        let parsed = markup.withUnsafeBytes {
            htmlReadMemory(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(clamping: $0.count), nil, "UTF-8",
                options)
        }
        guard let parsed else { return nil }
        guard xmlDocGetRootElement(parsed) != nil else {
            xmlFreeDoc(parsed)
            return nil
        }
        document = parsed
    }

    deinit { xmlFreeDoc(document) }

    /// Visits every node in document order, without recursion.
    ///
    /// - Parameter body: called when the walk enters a node, and returns whether to visit its children; called again when
    ///   the walk leaves the node, where the result does not matter.
    func visit(_ body: (HTMLVisit) -> Bool) {
        guard let root = xmlDocGetRootElement(document) else { return }
        var node = root
        while true {
            if body(.enter(HTMLNode(node))), let child = node.pointee.children,
                node.pointee.type == XML_ELEMENT_NODE
            {
                node = child
                continue
            }
            _ = body(.leave(HTMLNode(node)))
            while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
                node = parent
                _ = body(.leave(HTMLNode(node)))
            }
            guard node != root, let next = node.pointee.next else { return }
            node = next
        }
    }
}

/// A step of the walk through a page.
enum HTMLVisit {
    case enter(HTMLNode)
    case leave(HTMLNode)
}

/// A node of a parsed page.
struct HTMLNode {
    private let pointer: xmlNodePtr

    init(_ pointer: xmlNodePtr) { self.pointer = pointer }

    func isSame(as other: HTMLNode) -> Bool { pointer == other.pointer }

    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

    var isText: Bool {
        pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE
            || pointer.pointee.type == XML_ENTITY_REF_NODE
    }

    /// The name of an element in one integer, for look-ups.
    var key: HTMLName { HTMLName(pointer.pointee.name) }

    /// The name of an element, lower-case; a namespace prefix stays in it.
    var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }

    /// The value of an attribute; empty for one without a value, `nil` for a missing one.
    func attribute(_ name: String) -> String? {
        guard let attribute = xmlHasProp(pointer, name) else { return nil }
        return attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
    }

    /// The first element directly inside.
    var firstElement: HTMLNode? {
        var node = pointer.pointee.children
        while let current = node, current.pointee.type != XML_ELEMENT_NODE { node = current.pointee.next }
        return node.map(HTMLNode.init)
    }

    var hasAttributes: Bool { pointer.pointee.properties != nil }

    /// Calls `body` for each attribute with its name and the bytes of its value.
    func visitAttributes(_ body: (HTMLName, UnsafeBufferPointer<UInt8>) -> Void) {
        var attribute = pointer.pointee.properties
        while let current = attribute {
            let content = current.pointee.children?.pointee.content
            body(
                HTMLName(current.pointee.name),
                UnsafeBufferPointer(start: content, count: content.map { Int(xmlStrlen($0)) } ?? 0))
            attribute = current.pointee.next
        }
    }

    /// The characters of a text node.
    func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let content = pointer.pointee.content else { return }
        body(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
    }

    /// The characters inside a small element, scripts included; `nil` for a larger one.
    ///
    /// Complexity: O(1): a page of elements that all ask costs no more than its size.
    var shortText: String? {
        var text: [UInt8] = []
        var node = pointer.pointee.children
        var steps = 0
        while let current = node {
            steps += 1
            if HTMLNode(current).isText {
                HTMLNode(current).withText { text.append(contentsOf: $0.prefix(Self.mostBytes + 1)) }
            } else if HTMLNode(current).key == Self.lineBreak {
                text.append(0x20)
            }
            guard steps <= Self.mostNodes, text.count <= Self.mostBytes else { return nil }
            node = current.pointee.type == XML_ELEMENT_NODE ? current.pointee.children : nil
            var last = current
            while node == nil {
                if let next = last.pointee.next {
                    node = next
                } else if let parent = last.pointee.parent, parent != pointer {
                    last = parent
                } else {
                    break
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The texts of the elements inside a small element, and of the stretches of text beside them; empty for an element
    /// that holds text alone.
    var shortParts: [String] {
        var parts: [String] = []
        var waiting = pointer.pointee.children.map { [$0] } ?? []
        var hasElement = false
        while let node = waiting.popLast(), parts.count < Self.mostParts {
            if let next = node.pointee.next { waiting.append(next) }
            if HTMLNode(node).isText {
                HTMLNode(node).withText {
                    parts.append(String(decoding: $0.prefix(Self.mostBytes), as: UTF8.self))
                }
            } else if HTMLNode(node).isElement {
                hasElement = true
                if let text = HTMLNode(node).shortText { parts.append(text) }
                if let child = node.pointee.children { waiting.append(child) }
            }
        }
        return hasElement ? parts : []
    }

    private static let mostParts = 16
    private static let lineBreak = HTMLName("br")
    private static let mostNodes = 200
    private static let mostBytes = 2000

    /// All characters inside the element, scripts included.
    var textContent: String {
        guard let content = xmlNodeGetContent(pointer) else { return "" }
        defer { clibxml2_free(content) }
        return String(cString: content)
    }
}
