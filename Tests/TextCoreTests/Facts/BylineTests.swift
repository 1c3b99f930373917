import Testing

@testable import TextCore

@Suite struct BylineTests {
    @Test(arguments: [
        ("By Rosa Diaz", ["Rosa Diaz"]),
        ("By Rosa Diaz and Luis de la Cruz in Lima", ["Rosa Diaz", "Luis de la Cruz"]),
        ("Written by Rosa Diaz, Luis Rojas & Mei Lin", ["Rosa Diaz", "Luis Rojas", "Mei Lin"]),
        ("BY ROSA DIAZ", ["ROSA DIAZ"]), ("By Rosa Diaz, Staff Writer | June 7, 2021", ["Rosa Diaz"]),
        ("Words by Rosa Diaz, Jr.", ["Rosa Diaz, Jr."]),
        ("By Rosa Diaz Updated June 7, 2021", ["Rosa Diaz"]),
        ("Author: Rosa Diaz", ["Rosa Diaz"]), ("ByRosa Diaz", ["Rosa Diaz"]),
        ("by Rosa DiazNovember 7, 2021", ["Rosa Diaz"]), ("By Rosa DiazFollow", ["Rosa Diaz"]),
        ("By Rosa Diaz@rosa", ["Rosa Diaz"]), ("By Rosa DeSilva", ["Rosa DeSilva"]),
        ("By Rosa Diaz, Director of Bridges, Altona Works", ["Rosa Diaz"]),
        ("By Rosa Diaz, Master Gardener & Garden Educator", ["Rosa Diaz"]),
        ("By Rosa Diaz Executive Digital Editor", ["Rosa Diaz"]),
        ("By Rosa Diaz, Representative to the Rowing Board", ["Rosa Diaz"]),
        ("By the river desk", ["the river desk"]),
    ])
    func `a byline names its authors`(text: String, names: [String]) {
        #expect(Byline.names(in: text) == names)
    }

    @Test(arguments: [
        "By dawn they stood in line.", "Rosa Diaz", "Words fail the mayor", "Author of two books", "", "By",
        "by the river", "By 2030 all of it is gone", String(repeating: "By Rosa Diaz ", count: 100),
    ])
    func `a line that opens otherwise is none`(text: String) {
        #expect(Byline.names(in: text) == [])
    }

    @Test(arguments: [
        ("Rosa Diaz | Senior Writer | July 2, 2021", ["Rosa Diaz"]),
        ("July 2, 2021 · Rosa Diaz on behalf of the river board", ["Rosa Diaz"]),
        ("Rosa Diaz, Maria Rojas", ["Rosa Diaz", "Maria Rojas"]), ("Old Fish Market | July 2, 2021", []),
        ("Rivers", []), ("Rosa Diaz's view of the lake", []),
    ])
    func `beside a date the name of a person is a byline`(text: String, names: [String]) {
        #expect(Byline.names(besideDate: text) == names)
    }

    @Test func `a second name may stand in brackets, and I am no author`() {
        #expect(Byline.names(in: "By Rosa (Rojas) Diaz") == ["Rosa (Rojas) Diaz"])
        #expect(Byline.names(in: "Written by I") == [])
    }

    @Test func `a date may stand before By`() {
        #expect(Byline.names(afterDate: "03/01/2021 by Rosa Diaz, Staff Writer") == ["Rosa Diaz"])
        #expect(Byline.names(afterDate: "Boats built by Rosa Diaz") == [])
    }

    @Test func `an account is no author`() {
        for name in ["admin", "Site Admin", "Staff", "Marketing", "Events and Press Coordinator"] {
            #expect(Byline.isAccount(name), "\(name)")
        }
        for name in ["Rosa Diaz", "Rosa", "the river desk"] { #expect(!Byline.isAccount(name), "\(name)") }
    }

    @Test(arguments: [
        ("Rosa Diaz", ["Rosa Diaz"]), ("By Rosa Diaz", ["Rosa Diaz"]), ("https://example.org/rosa", []),
        ("Rosa Diaz, Luis Rojas", ["Rosa Diaz", "Luis Rojas"]), ("Sat, 20 Dec, 2025 - 06:36", []),
    ])
    func `what is known to be a byline needs no By`(text: String, names: [String]) {
        #expect(Byline.names(stated: text) == names)
    }
}
