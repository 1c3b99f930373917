import Formats
import Testing

@Suite struct PublishedDateTests {
    @Test(arguments: [
        ("2022-09-06", "2022-09-06"), ("2023-04-28T11:30:00+0000", "2023-04-28T11:30"),
        ("Tue, 06 Sep 2022 09:30:00 GMT", "2022-09-06T09:30"),
        ("Tue, 06 Sep 2022 09:30:00 -0400", "2022-09-06T09:30"),
        ("Sept. 6, 2022", "2022-09-06"), ("September 6th, 2022 at 9:30 p.m. ET", "2022-09-06T21:30"),
        ("6 September 2022", "2022-09-06"), ("12:05am, Friday 3 May 2024", "2024-05-03T00:05"),
    ])
    func `dates as pages write them are read`(text: String, expected: String) {
        #expect(PublishedDate.read(text)?.description == expected)
    }

    @Test(arguments: [
        "", "06/09/2022", "September 2022", "yesterday", "31 June 2022",
        "6 September 2022 to 7 October 2022",
        "Updated 3 hours ago", "September 6, 2022, page 12",
    ])
    func `what is not surely one date is nil`(text: String) {
        #expect(PublishedDate.read(text) == nil)
    }
}
