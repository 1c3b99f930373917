import Testing
import TextCore

@Suite struct PublicationDateTests {
    @Test(arguments: [
        ("Tue, 06 Sep 2022 09:30:00 GMT", "2022-09-06T09:30"),
        ("06 Sep 22 21:05 +0200", "2022-09-06T21:05"),
        ("6 September 2022", "2022-09-06"), ("September 6, 2022", "2022-09-06"),
        ("Tuesday, September 6th, 2022", "2022-09-06"),
        ("Sept. 6, 2022 at 9:30 p.m. EST", "2022-09-06T21:30"),
        ("2022-09-06T09:30:12Z", "2022-09-06T09:30"), (" 1 Jan 70 00:00:00 UT", "1970-01-01T00:00"),
    ])
    func `what sources write is read`(text: String, expected: String) {
        #expect(PublicationDate(parsing: text)?.description == expected)
    }

    @Test(arguments: [
        "06/09/2022", "September 2022", "6 September", "31 February 2022", "Monday, 6 September 2022",
        "6 September 2022 25:00", "Maybe 6, 2022", "6 Se 2022", "yesterday", "September 6, 22", "",
        "6 September 2022 and more", String(repeating: "6 September 2022 ", count: 100),
    ])
    func `what is not one day is absent, never guessed`(text: String) {
        #expect(PublicationDate(parsing: text) == nil)
    }
}
