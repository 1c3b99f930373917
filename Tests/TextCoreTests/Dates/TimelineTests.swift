import Testing
import TextCore

@Suite struct TimelineTests {
    /// The timeline of a text that was published on 2022-09-06, as `words: sentence` in order.
    private static func timeline(_ string: String, published: String? = "2022-09-06") -> Timeline {
        let text = ArticleText(string)
        let source = SourceArticle(
            text: text,
            metadata: ArticleMetadata(published: published.flatMap { PublicationDate(iso8601: $0) }))
        let segmentation = Segmenter().segment(text, blocks: [text.range])
        return Timeline(
            dates: DateTagger().expressions(
                in: text, segmentation: segmentation, published: source.metadata.published),
            sentences: segmentation.sentences)
    }

    private static func values(_ string: String, published: String? = "2022-09-06") -> [String] {
        timeline(string, published: published).entries.map(\.date.value)
    }

    @Test func `sentences stand in calendar order, whatever their order in the text`() {
        let text = "Peru voted on Sunday. It was free in 1821. It votes again next year."
        let timeline = Self.timeline(text)
        #expect(timeline.entries.map(\.date.value) == ["1821", "2022-09-04", "2023"])
        #expect(
            timeline.entries.map { ArticleText(text).string(in: $0.sentence) } == [
                "It was free in 1821.", "Peru voted on Sunday.", "It votes again next year.",
            ])
        #expect(timeline.entries[1].interval?.lowerBound.description == "2022-09-04")
        #expect(timeline.open.isEmpty)
    }

    @Test func `a sentence with several times stands once for each`() {
        let timeline = Self.timeline("The fair ran from 4 May 2014 to 9 May 2014.")
        #expect(timeline.entries.map(\.date.value) == ["2014-05-04", "2014-05-09"])
        #expect(timeline.entries[0].sentence == timeline.entries[1].sentence)
    }

    @Test func `one time said twice in a sentence is one entry`() {
        let timeline = Self.timeline("On Monday, 5 September 2022, or 2022-09-05, it shut.")
        #expect(timeline.entries.map(\.dates.count) == [2])
    }

    @Test func `dates without a year come last, in the order of the text, and say what is missing`() {
        let timeline = Self.timeline(
            "It shut on Sept. 9. It opened on Sept. 4. It was built in 1999. On Tuesday it rained.",
            published: nil)
        #expect(timeline.placed.map(\.date.value) == ["1999"])
        #expect(timeline.open.map(\.date.value) == ["XXXX-09-09", "XXXX-09-04", "XXXX-WXX-2"])
        #expect(timeline.open.map(\.gap) == [.year, .year, .week])
    }

    @Test func `durations, sets and vague times have no place`() {
        #expect(
            Self.values("It recently took three weeks, is shut every Monday, and may open in the future.")
                .isEmpty)
    }

    @Test func `a longer time stands before the shorter ones that begin with it`() {
        let text = """
            It began at 9 a.m. on 1 January 2019. It began on 1 January 2019. It began in January 2019. \
            It began in 2019. It began in the 1990s.
            """
        #expect(Self.values(text) == ["199", "2019", "2019-01", "2019-01-01", "2019-01-01T09:00"])
    }

    @Test func `early, mid and late part a year in thirds`() {
        let text =
            "Late 2019 was wet. May 2019 was dry. Mid-2019 was hot. June 2019 was cold. Early 2019 was mild."
        #expect(
            Self.timeline(text).entries.map(\.date.words) == [
                "early 2019", "May 2019", "mid-2019", "June 2019", "late 2019",
            ])
    }

    @Test func `a day goes from morning to night`() {
        let text =
            "It fell on Monday night. It rose at 4 p.m. on Monday. It rose on Monday morning. It rested on Monday."
        #expect(
            Self.values(text) == [
                "2022-09-05", "2022-09-05TMO", "2022-09-05T16:00", "2022-09-05TNI",
            ])
    }

    @Test func `years before the common era come first, the oldest at the head`() {
        let text = "It was sacked in 394 AD. It was built in 508 BC. It was begun in the 7th century BC."
        let timeline = Self.timeline(text)
        #expect(timeline.entries.map(\.date.value) == ["-06", "-0508", "0394"])
        #expect(timeline.entries.map { $0.interval == nil } == [true, true, false])
    }

    @Test func `a choice is told`() {
        #expect(Self.timeline("It was signed on 04/05/2020.").entries.map(\.isAssumed) == [true])
        #expect(Self.timeline("It was signed on 4 May 2020.").entries.map(\.isAssumed) == [false])
    }

    @Test func `a text without dates has an empty timeline`() {
        #expect(Self.timeline("Nothing is known.").entries.isEmpty)
        #expect(Timeline(dates: [], sentences: []).entries.isEmpty)
    }

    @Test func `a sentence of very many dates takes no more than linear time`() {
        let text = (1...4000).map { "in \(1000 + $0 % 900)" }.joined(separator: ", ")
        let timeline = Self.timeline("It happened \(text).")
        #expect(timeline.entries.reduce(0) { $0 + $1.dates.count } == 4000)
    }

    // MARK: Events

    @Test func `a sentence is one event, at the time that it says most exactly`() {
        let events = Self.timeline("In 1999 and on Tuesday they voted. It opened in May 2014, on 9 May.")
            .events
        #expect(events.map(\.date.value) == ["2014-05-09", "2022-09-06"])
        #expect(events.map { $0.others.map(\.value) } == [["2014-05"], ["1999"]])
    }

    @Test func `of equal times the first gives the place`() {
        let events = Self.timeline("The fair ran from 4 May 2014 to 9 May 2014.").events
        #expect(events.map(\.date.value) == ["2014-05-04"])
        #expect(events.first?.others.map(\.value) == ["2014-05-09"])
    }

    @Test func `what has no place in the calendar is no event`() {
        #expect(Self.timeline("It shut on Sept. 4 for three days.", published: nil).events.isEmpty)
    }
}
