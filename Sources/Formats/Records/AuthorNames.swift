/// Parts a byline into the names of its authors.
enum AuthorNames {
    /// Words that follow a name after a comma and belong to it.
    private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md", "phd"]

    /// The names in `Ana Quispe, Luis Rojas and Mei Lin`, in their order.
    static func list(in byline: String) -> [String] {
        let words = byline.split(whereSeparator: \.isWhitespace)
        return words.split { $0 == "and" || $0 == "&" }.flatMap { words in
            var names: [String] = []
            for part in words.joined(separator: " ").split(separator: ",") {
                let name = part.drop { $0 == " " }
                if suffixes.contains(name.lowercased()), let last = names.popLast() {
                    names.append("\(last), \(name)")
                } else if !name.isEmpty {
                    names.append(String(name))
                }
            }
            return names
        }
    }
}
