import Testing
import TextCore

@Suite struct PublicationDateTests {
    @Test(arguments: [
        ("Tue, 06 Sep 2022 09:30:00 GMT", "2022-09-06T09:30"),
        ("06 Sep 22 21:05 +0200", "2022-09-06T21:05"),
        ("6 September 2022", "2022-09-06"), ("September 6, 2022", "2022-09-06"),
        ("Tuesday, September 6th, 2022", "2022-09-06"),
        ("Sept. 6, 2022 at 9:30 p.m. EST", "2022-09-06T21:30"),
        ("12:05am, Friday 3 May 2024", "2024-05-03T00:05"), ("Published on 6 September 2022", "2022-09-06"),
        ("Thu, 03 Sep 15 00:01:01 +0200", "2015-09-03T00:01"),
        ("Mon, 06 Sep 2021 16:45:00 PKT", "2021-09-06T16:45"),
        ("2023-04-28T11:30:00+0000", "2023-04-28T11:30"), ("26/9/2022", "2022-09-26"),
        ("2022-09-06 03:01:00.000000", "2022-09-06T03:01"),
        ("2022-09-06T09:30:12Z", "2022-09-06T09:30"), (" 1 Jan 70 00:00:00 UT", "1970-01-01T00:00"),
    ])
    func `what sources write is read`(text: String, expected: String) {
        #expect(PublicationDate(parsing: text)?.description == expected)
    }

    @Test(arguments: [
        "06/09/2022", "September 2022", "6 September", "31 February 2022", "Monday, 6 September 2022",
        "6 September 2022 25:00", "Maybe 6, 2022", "6 Se 2022", "yesterday", "September 6, 22", "",
        "6 September 2022 to 7 October 2022", "Updated 3 hours ago", "September 6, 2022, page 12", "soon",
        "6 September 2022 and more", String(repeating: "6 September 2022 ", count: 100),
    ])
    func `what is not one day is absent, never guessed`(text: String) {
        #expect(PublicationDate(parsing: text) == nil)
    }
}
