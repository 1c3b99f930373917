import Testing

@testable import TextCore

/// Lines that are there to say a date, and lines that only speak of one.
@Suite struct DateLineTests {
    private func line(_ text: String) -> DateLine? { DateLine(Array(text.utf8)) }

    @Test(arguments: [
        ("Published: 7 June 2021", "2021-06-07"), ("Posted on June 7, 2021 at 10:12", "2021-06-07T10:12"),
        ("PUBLISHED: 00:01, Mon, Jun 7, 2021 | UPDATED: 09:15, Tue, Jun 8, 2021", "2021-06-07T00:01"),
        ("By Rosa Diaz - River Agency - Monday, June 7, 2021", "2021-06-07"),
        ("by Rosa | June 7, 2021", "2021-06-07"),
        ("By Luis Rojas - 6/17/21 11:04 PM EST", "2021-06-17T23:04"),
        ("17.6.2021 14:05", "2021-06-17T14:05"), ("Mon 7 Jun 2021 12.42 CEST", "2021-06-07T12:42"),
        ("11:04 PM PDT, Mon June 7, 2021", "2021-06-07T23:04"), ("2021, 7 June", "2021-06-07"),
        ("Posted: Jun 7, 2021 / 10:35 PM PDT", "2021-06-07T22:35"),
        ("June 7th, 2021 · 4 min read", "2021-06-07"),
        ("First published 2021-06-07T22:35:00-07:00", "2021-06-07T22:35"), ("7-Jun-21", "2021-06-07"),
        ("Rosa Diaz, Health Correspondent, 7 June 2021", "2021-06-07"), ("20210607", "2021-06-07"),
        ("06 Jun '21", "2021-06-06"), ("Mon., June 7, 20215 min. read", "2021-06-07"),
        ("Rosa DiazJune 7, 2021", "2021-06-07"), ("Posted by Rosa Diaz on June 7, 2021", "2021-06-07"),
        ("12:05am, Monday 7 June 2021", "2021-06-07T00:05"),
        ("By Rosa Diaz June 7, 2021 June 8, 2021 training", "2021-06-07"),
        ("Mon, 07 Jun 2021 16:45:00 MSK", "2021-06-07T16:45"),
        ("Veröffentlicht am 7. Juni 2021 um 14:05 Uhr", "2021-06-07T14:05"),
        ("Publié le 1er août 2021 à 06h30", "2021-08-01T06:30"), ("lundi 7 juin 2021", "2021-06-07"),
        ("Publicado el 7 de junio de 2021", "2021-06-07"), ("Rosa Diaz, 7. März 2021", "2021-03-07"),
        ("Pubblicato il 7 dicembre 2021", "2021-12-07"), ("04-ago-2021 5:11:10", "2021-08-04T05:11"),
        ("Опубликовано 7 июня 2021", "2021-06-07"), ("7 stycznia 2021", "2021-01-07"),
        ("2021年6月7日", "2021-06-07"), ("2021년 6월 7일", "2021-06-07"),
        ("Mon., June 7, 2021clock5 min. read", "2021-06-07"),
        ("June 7, 2021 byRosa diaz Post a Comment", "2021-06-07"),
        ("June 7, 2021 · Rosa Diaz on behalf of the Ferry board", "2021-06-07"),
        ("07/06/2021 14:05 CEST", "2021-06-07T14:05"),
    ])
    func `the day of publication is read with its time`(text: String, expected: String) {
        #expect(line(text)?.isDateLine == true)
        #expect(line(text)?.published?.published.description == expected)
    }

    @Test func `what was updated is told from what was published`() {
        let both = line("First published on 7 June 2021, last updated: June 9, 2021 8:00 a.m.")
        #expect(both?.published?.day == CivilDate(year: 2021, month: 6, day: 7))
        #expect(both?.updated?.published.description == "2021-06-09T08:00")
        let alone = line("Last updated: 9 June 2021")
        #expect(alone?.published == nil)
        #expect(alone?.updated?.day == CivilDate(year: 2021, month: 6, day: 9))
    }

    @Test(arguments: [
        "The council met on 7 June 2021 and closed the bridge.",
        "A study published June 7, 2021, says that rivers rise faster than was thought.",
        "Snow fell on Altona on 7 June 2021.", "Snow fell on 7 June 2021",
        "She was born on 7 June 1950 in a village by the river.",
    ])
    func `a sentence that speaks of a day is no date line`(text: String) {
        #expect(line(text)?.isDateLine == false)
    }

    @Test(arguments: [
        "June 2021", "7 June", "31 June 2021", "Tuesday, June 7, 2021", "Version 1.2.3", "Call 555-1234",
        "Score: 21-15-21", "", "Read 5 comments",
    ])
    func `what is no day of a calendar is none`(text: String) {
        #expect(line(text)?.published == nil)
    }

    @Test(
        arguments: [
            ("7 June 2021 09:30 GMT", "GMT"), ("2021-06-07T09:30:00Z", "UTC"),
            ("2021-06-07 09:30+0200", "UTC+2"),
            ("2021-06-07T09:30:00-03:30", "UTC-3:30"), ("June 7, 2021 9:30 p.m. EST", "EST"),
            ("7 June 2021 09:30", nil), ("7 June 2021", nil),
        ] as [(String, String?)])
    func `a time keeps the zone in which it is said`(text: String, zone: String?) {
        #expect(line(text)?.published?.published.zone == zone)
    }

    @Test func `the order of day and month is that of the zone, or not known`() {
        #expect(line("02/11/2021 02:00pm GMT")?.published?.otherReading != nil)
        #expect(line("02/11/2021 02:00pm BST")?.published?.day == CivilDate(year: 2021, month: 11, day: 2))
        #expect(line("02/11/2021 02:00pm EST")?.published?.day == CivilDate(year: 2021, month: 2, day: 11))
        let day = line("02/11/2021")?.published?.withDayFirst()
        #expect(day?.day == CivilDate(year: 2021, month: 11, day: 2))
        #expect(day?.otherReading == nil)
    }

    @Test func `dates end where the text goes on, and what stands beside them is known`() {
        let glued = "Published June 7, 2021Last updated 8 June 2021This ferry is late and nobody"
        #expect(
            line(glued).map { String(glued.utf8.dropFirst($0.labelledEnd)) }
                == "This ferry is late and nobody")
        #expect(line("June 7, 2021 Rain fell on the lake")?.labelledEnd == 0)
        let named = Array("June 7, 2021Rosa Diaz | Ferries".utf8)
        #expect(
            DateLine(named)?.others.map { String(decoding: named[$0], as: UTF8.self) } == [
                "Rosa Diaz | Ferries"
            ])
    }

    @Test(arguments: [
        ("Rain fell in Lima on 4 May 2023.", false),
        ("May 4, 2023 – Rain fell on the hills and on the lake", false),
        ("Was it signed on 4 May 2023?", false),
        ("Published on 4 May 2023.", true), ("Posted 4 May 2023 at 5 p.m.", true),
    ])
    func `a short sentence with a day in it is no date line`(text: String, isDateLine: Bool) {
        #expect(line(text)?.isDateLine == isDateLine)
    }

    @Test func `a day in digits that can be two days keeps both`() {
        #expect(line("04/05/2021")?.published?.otherReading == CivilDate(year: 2021, month: 5, day: 4))
        #expect(line("25/05/2021")?.published?.otherReading == nil)
        #expect(line("4/5/2021 9:00 a.m.")?.published?.otherReading == nil)
        #expect(line("04.05.2021")?.published?.day == CivilDate(year: 2021, month: 5, day: 4))
    }

    @Test func `a time of Greenwich is known as one`() {
        #expect(line("2021-06-07T06:35:00Z")?.published?.isUniversal == true)
        #expect(line("2021-06-07T06:35:00+00:00")?.published?.isUniversal == true)
        #expect(line("2021-06-07T06:35:00+02:00")?.published?.isUniversal == false)
        #expect(line("7 June 2021")?.published?.isUniversal == false)
    }
}
