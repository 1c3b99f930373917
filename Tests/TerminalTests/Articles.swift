/// Articles for the tests, in our own words about public events.
enum Articles {
    static let peru = """
        Title: Peru swears in a new president
        Published: 2022-12-07
        Source: Test Wire

        Peru swears in a new president

        LIMA — Dina Boluarte became president of Peru on Wednesday, the first woman in that office.

        Congress had voted hours before to remove Pedro Castillo. Lawmakers in Lima feared that he would \
        rule by decree.

        Sign up for our free newsletter and get the best stories in your inbox every morning.

        “I ask for time,” Boluarte told the deputies. The new president will govern until July 2026, she said.

        """

    static let nato = """
        Title: Finland joins NATO
        Published: 2023-04-04
        Source: Test Wire

        Finland joins NATO

        BRUSSELS — Finland became the 31st member of NATO on Tuesday. The flag went up in Brussels in the \
        afternoon.

        """

    /// A story of so many paragraphs, each with its number.
    static func long(paragraphs: Int) -> String {
        let body = (1...paragraphs).map { number in
            "Paragraph \(number) tells of the river, which rose by \(number) centimetres during the night, and of "
                + "the people in the valley who carried what they could to the hills."
        }
        return "Title: The river rises\nPublished: 2023-03-10\n\nThe river rises\n\n"
            + body.joined(separator: "\n\n") + "\n"
    }
}
