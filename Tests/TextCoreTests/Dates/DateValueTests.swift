import Testing
import TextCore

@Suite struct DateValueTests {
    @Test(arguments: [
        ("2022-09-06", "Tue 6 Sep 2022"), ("2022-09-06T09:30", "Tue 6 Sep 2022, 09:30"),
        ("2022-09-06TNI", "Tue 6 Sep 2022, night"), ("2022-W36", "week of Mon 5 Sep 2022"),
        ("2022-W36-WE", "weekend of Sat 10 Sep 2022"), ("2022-Q1", "first quarter of 2022"),
        ("2022-H2", "second half of 2022"), ("2022-SU", "summer of 2022"), ("2022-WI", "winter of 2022"),
        ("2022-10", "October 2022"), ("2022", "2022"), ("199", "the 1990s"), ("18", "19th century"),
        ("-0508", "508 BC"), ("-06", "7th century BC"), ("1939/1945", "1939 to 1945"),
        ("XXXX-09-07", "unknown year, 7 September"), ("XXXX-WXX-2", "Tuesday of an unknown week"),
        ("XXXX", "unknown year"), ("XXXX-XX-XX", "unknown day"), ("XXXX-QX", "unknown quarter"),
        ("P3D", "3 days"), ("P1W", "1 week"), ("PXY", "some years"), ("PT1H30M", "1 hour and 30 minutes"),
        ("P2DE", "2 decades"), ("P1CE", "1 century"), ("P2.5Y", "2.5 years"), ("PAST_REF", "in the past"),
    ])
    func `a value is said in words`(value: String, words: String) {
        #expect(DateValue(value)?.words == words)
    }

    @Test(arguments: [
        ("2022-09-06", "2022-09-06", "2022-09-06"), ("2022-W36", "2022-09-05", "2022-09-11"),
        ("2022-W36-WE", "2022-09-10", "2022-09-11"), ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2022-02", "2022-02-01", "2022-02-28"), ("2022-Q4", "2022-10-01", "2022-12-31"),
        ("2022-H1", "2022-01-01", "2022-06-30"), ("2023-WI", "2023-12-01", "2024-02-29"),
        ("2022", "2022-01-01", "2022-12-31"), ("199", "1990-01-01", "1999-12-31"),
        ("18", "1800-01-01", "1899-12-31"), ("1939/1945", "1939-01-01", "1945-12-31"),
        ("2022-09-06TMO", "2022-09-06", "2022-09-06"),
    ])
    func `a value that the calendar has is an interval of days`(value: String, first: String, last: String)
    {
        #expect(DateValue(value)?.interval?.lowerBound.description == first)
        #expect(DateValue(value)?.interval?.upperBound.description == last)
    }

    @Test(arguments: ["XXXX-09-07", "P3D", "PAST_REF", "-0508", "XXXX-WXX-2", "2023-02-29", "2022-Q7"])
    func `what has no place in the calendar has no interval`(value: String) {
        #expect(DateValue(value)?.interval == nil)
    }

    @Test(arguments: [
        "", "P", "2022-13-01", "20220906", "hello", "2022-09-06T9", "2022-", "PT", "P3", "--09", "X-",
    ])
    func `what is no value is nil`(value: String) {
        #expect(DateValue(value) == nil)
    }

    @Test(arguments: [
        ("P1W", DateModifier?.none, "every week"), ("P2D", nil, "every 2 days"),
        ("XXXX-WXX-2", nil, "every Tuesday"), ("XXXX-WXX-5TNI", nil, "every Friday night"),
        ("XXXX-07", nil, "every July"),
    ])
    func `a set is said as what comes again`(value: String, modifier: DateModifier?, words: String) {
        let expression = DateExpression(
            range: TextRange(utf8: 0..<1), type: .set, value: value, modifier: modifier)
        #expect(expression.words == words)
    }

    @Test(arguments: [
        (DateType.date, "2019", DateModifier.start, "early 2019"),
        (.date, "2019-11", .mid, "mid-November 2019"),
        (.date, "199", .end, "the late 1990s"), (.date, "18", .mid, "mid-19th century"),
        (.date, "2022-W36", .end, "late in the week of Mon 5 Sep 2022"),
        (.date, "2022-Q1", .start, "early in the first quarter of 2022"),
        (.date, "2022-09-06", .end, "late Tue 6 Sep 2022"),
        (.time, "2022-09-06TMO", .start, "Tue 6 Sep 2022, early morning"),
        (.date, "XXXX", .end, "late in an unknown year"),
        (.date, "XXXX-11-01", .approximate, "unknown year, about 1 November"),
        (.date, "1960", .before, "before 1960"), (.duration, "P2Y", .moreThan, "more than 2 years"),
        (.duration, "P3M", .equalOrLess, "at most 3 months"),
        (.time, "XXXX-XX-XX", .before, "before an unknown day"),
    ])
    func `a modifier stands where English puts it`(
        type: DateType, value: String, modifier: DateModifier, words: String
    ) {
        let expression = DateExpression(
            range: TextRange(utf8: 0..<1), type: type, value: value, modifier: modifier)
        #expect(expression.words == words)
    }

    /// The expressions of all examples of the rules, with and without a day of publication.
    private static let expressions: [DateExpression] = DateRule.all.flatMap(\.examples).flatMap { example in
        DateExample(example).expressions
            + DateExample(
                "@none " + (example.first == "@" ? example.drop { $0 != " " }.dropFirst() : example[...])
            )
            .expressions
    }

    @Test func `every value that the tagger writes is understood and said in words`() {
        for expression in Self.expressions {
            #expect(DateValue(expression.value) != nil, "\(expression.value)")
            let words = expression.words
            #expect(!words.isEmpty && !words.contains("X"), "\(expression.value) is said as \(words)")
        }
    }

    @Test func `what is not known is said to be unknown`() {
        for expression in Self.expressions where expression.basis == .unknown {
            #expect(
                expression.words.contains("unknown"), "\(expression.value) is said as \(expression.words)")
        }
    }
}
