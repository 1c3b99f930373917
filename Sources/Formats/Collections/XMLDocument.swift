import CLibXML2
import TextCore

/// A parsed XML file. The tree lives as long as this value; nodes must not outlive it.
///
/// Nothing outside the file is read, and the file's declarations are not used: see ``XMLEntities``.
struct XMLDocument: ~Copyable {
    private let document: xmlDocPtr
    /// The line where the file first breaks the rules of XML; `nil` for a well-formed file.
    let damagedLine: Int?

    /// `nil` if the text has no element.
    init?(_ text: ArticleText) {
        LibXML.start()
        guard let context = xmlNewParserCtxt() else { return nil }
        defer { xmlFreeParserCtxt(context) }
        let options =
            CInt(XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
            | CInt(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue)
        let parsed = XMLEntities.resolved(text.utf8).withUnsafeBytes {
            xmlCtxtReadMemory(
                context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(clamping: $0.count), nil,
                "UTF-8", options)
        }
        guard let parsed else { return nil }
        guard xmlDocGetRootElement(parsed) != nil else {
            xmlFreeDoc(parsed)
            return nil
        }
        document = parsed
        damagedLine =
            context.pointee.wellFormed == 1 ? nil : max(1, Int(context.pointee.lastError.line))
    }

    deinit { xmlFreeDoc(document) }

    var root: XMLNode? { xmlDocGetRootElement(document).map(XMLNode.init) }
}

/// An element of a parsed XML file.
struct XMLNode {
    private let pointer: xmlNodePtr

    init(_ pointer: xmlNodePtr) { self.pointer = pointer }

    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

    /// The name without its namespace's prefix; with it if the file does not declare the namespace.
    var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }

    /// The address of the name's namespace; `nil` where it has none, or the file does not declare it.
    var namespace: String? {
        guard let namespace = pointer.pointee.ns, let address = namespace.pointee.href else { return nil }
        return String(cString: address)
    }

    /// The elements and texts directly inside.
    var children: [XMLNode] {
        var children: [XMLNode] = []
        var next = pointer.pointee.children
        while let node = next {
            children.append(XMLNode(node))
            next = node.pointee.next
        }
        return children
    }

    func attribute(_ name: String) -> String? {
        guard let attribute = xmlHasProp(pointer, name) else { return nil }
        return attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
    }

    /// All characters inside the element, white space at the ends left out.
    var text: String {
        var bytes: [UInt8] = []
        var node = pointer.pointee.children
        while let current = node {
            switch current.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = current.pointee.content {
                    bytes.append(
                        contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
                }
            default: break
            }
            node = following(current)
        }
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    /// The next node inside this one, in document order.
    private func following(_ node: xmlNodePtr) -> xmlNodePtr? {
        if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
        var node = node
        while node != pointer {
            if let next = node.pointee.next { return next }
            guard let parent = node.pointee.parent else { return nil }
            node = parent
        }
        return nil
    }

    /// The content of the element as markup.
    var markupInside: String {
        guard let buffer = xmlBufferCreate() else { return "" }
        defer { xmlBufferFree(buffer) }
        var next = pointer.pointee.children
        while let node = next {
            xmlNodeDump(buffer, pointer.pointee.doc, node, 0, 0)
            next = node.pointee.next
        }
        return xmlBufferContent(buffer).map { String(cString: $0) } ?? ""
    }
}
