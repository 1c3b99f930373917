extension DateRules {
    /// Days, months, quarters, seasons, years, decades, centuries as the calendar names them.
    static let calendar = #"""
        # Days
        day.iso: ISO-DATE (~ CLOCK)? => day
          + The file is dated [2020-01-05|2020-01-05] and [2020-01|2020-01].
          + It was posted at [2020-01-05T09:30:00Z|TIME 2020-01-05T09:30].
        day.numeric: NUMERIC-DATE => day
          + It was signed on [25/12/2020|2020-12-25], copied on [12/25/2020|2020-12-25].
          - The part is number 13/13/2020, or 31/02/2019.
        day.shared-year: < MONTH $DAY-NUMBER > (to | through | until | and | or | DASH) MONTH? $DAY-NUMBER ,? YEAR => day
          + It runs from [May 28|2014-05-28] to [June 3, 2014|2014-06-03].
        day.shared-year-last: < DAY MONTH > (to | until | and | or | DASH) DAY MONTH ,? YEAR => day
          + It ran from [28 May|2014-05-28] to [3 June 2014|2014-06-03].
        day.month-first: ($ABOUT | $EDGE)? (WEEKDAY ,?)? MONTH $DAY-NUMBER !UNITS !COUNTED (,? year:YEAR&!NUMBERED)? => day
          + It opened on [September 4, 2022|2022-09-04].
          + It opened on [Sept. 4|2022-09-04] and closes on [Oct 9th|2022-10-09].
          + It met on [Friday, Oct. 23, 1998|1998-10-23].
          + She left [around Nov. 1|2021-11-01].
          + In [May|2022-05] 20 people died.
        day.day-first: ($ABOUT | $EDGE)? (WEEKDAY ,?)? the? DAY MONTH (,? YEAR)? => day
          + It opened on [4 September 2022|2022-09-04] and on [Tuesday 6 September|2022-09-06].
        day.dashed: DAY ~ - ~ MONTH ~ - ~ YEAR => day
          + It is dated [21-Mar-2013|2013-03-21].
        day.ordinal-first: $EDGE? (WEEKDAY ,?)? the? ORDINAL-DAY (day of)? of? MONTH (,? of? YEAR)? => day
          + They met on [the 4th of July 1976|1976-07-04].
          + They met on [the first of March|2022-03-01].
        day.month-last: the? ORDINAL-DAY (day of)? of? MONTH (last {relation=last} | next {relation=next}) !WORD => day
          + It was sold on [the 12th of October last|2021-10-12].
        day.relation: ($RELATION) (WEEKDAY ,?)? MONTH $DAY-NUMBER !UNITS !COUNTED => day
          + He was seen [last Oct. 23|2021-10-23].
        day.and-day: (MONTH $DAY-NUMBER ,? (and | or | to | through | until | DASH)) \
          < the? $DAY-NUMBER (,? YEAR)? > !UNITS !COUNTED !MONTH !AM-PM !% !clock => continued-day
          + Talks are due on [April 24|2023-04-24] and [25|2023-04-25].
          + The fair runs [May 4|2023-05-04]–[9|2023-05-09].
          + The fair runs [May 4|2014-05-04]-[9, 2014|2014-05-09].
        day.day-and-month: < $DAY-NUMBER > (and | or | to | through | DASH) $DAY-NUMBER of? MONTH => leading-day
          + The fair is on [5|2019-09-05]–[6 September 2019|2019-09-06].
        day.attack: SLASH-PAIR => slash-day
          + The [9/11|2001-09-11] attacks.
          - Open 24/7 for 1/2 price.

        # Days of the week
        weekday.continued: (WEEKDAY (through | to | until | till | and | or | DASH)) < WEEKDAY&!AMBIGUOUS > => continued-weekday
          + It is open from [Friday|2022-09-02] to [Monday|2022-09-05], as it was on [Tuesday|2022-09-06].
          + They will meet on [Tuesday|2022-09-06] and [Wednesday|2022-09-07].
        weekday.count-ago: (NUMBER | (a couple of) {exact=2}) WEEKDAYS (ago | from now {direction=2}) => weekday-ago
          + They left [two Mondays ago|2022-08-29] and return [two Fridays from now|2022-09-16].
        weekday.as-early: as (early | soon) as < ($SHIFT)? WEEKDAY&!AMBIGUOUS {relation=coming} > => weekday
          + She could return as early as [Friday|2022-09-09].
        weekday.full: (earlier | later | early {modifier=START} | late {modifier=END} | sometime)? WEEKDAY&!AMBIGUOUS => weekday
          + Peru voted on [Sunday|2022-09-04].
          + The court ruled [Tuesday|2022-09-06].
          + The panel will meet on [Friday|2022-09-09].
        weekday.relation: ($EDGE | $SHIFT)? $RELATION WEEKDAY => weekday
          + They left [last Monday|2022-09-05] and return [next Monday|2022-09-12].
        weekday.of-last-week: WEEKDAY&!AMBIGUOUS of? (last week {offset=-1} | next week {offset=1} | this week {offset=0}) => weekday-of-week
          + They left [Monday last week|2022-08-29].

        # Months
        month.year: ($EDGE | $ABOUT)? (the month of)? MONTH of? ,? YEAR !COUNTED => month
          + Prices rose in [August 1988|1988-08] and fell by [the end of May 2019|2019-05].
        month.short-year: $EDGE? MONTH SHORT-YEAR => month
        month.year-word: $EDGE? MONTH of? ,? $YEAR-WORD => month
          + He left in [January this year|2022-01] or [June last year|2021-06].
        month.shared-year: < $EDGE? MONTH > (to | through | until | and | or | DASH) MONTH ,? YEAR => month
          + It fell from [March|2011-03] to [August 2011|2011-08].
        month.as-early: as (early | soon) as < MONTH&!AMBIGUOUS {relation=coming} > => month
          + It could open as soon as [July|2023-07].
        month.bare: $EDGE? (the month of)? MONTH&!AMBIGUOUS => month
          + It rose in [January|2022-01] and [late November|2021-11].
        month.edge: $EDGE (the month of)? MONTH => month
          + It closes in [early May|2023-05].
        month.after-preposition: (in | since | until | till | by | during | through | between | around | throughout | starting) \
          < MONTH > => month
          + It fell in [May|2022-05], since [April|2022-04].
          - They may march in a row.
        month.range-start: < $EDGE? MONTH > (DASH | / | through) MONTH !DAY !ORDINAL-DAY => month
          + It grew in the [April|2022-04]-[June|2022-06] period.
        month.from: (from) < MONTH > (to | until | through | till | DASH) => month
          + The shop is shut from [March|2022-03] to [May|2022-05].
        month.to: (MONTH (to | until | through | till | DASH | / | and | or)) < MONTH > !CAPITAL => month
        month.after-length: (UNITS (to | ended | ending)) < MONTH > !CAPITAL => month
          + It grew in [the six months|DURATION P6M] to [June|2022-06].
        month.of: (day | days | week | weeks | weekend | month | half | as | beginning | morning | night) of < MONTH > !CAPITAL => month
        month.attribute: (a | an | the | its | his | their | her | 's | this | that | each) < MONTH&!ALL-CAPITALS > WORD&!CAPITAL&!PAST&!PRESENT => month
          + A [June|2022-06] agreement and the [April|2022-04] vote.
        month.relation: ($EDGE | $SHIFT)? $RELATION MONTH => month
          + He was named [last May|2022-05] and leaves [next March|2023-03].

        # Quarters and halves
        $QUARTER-YEAR = (of (the year)? ,? (fiscal)? (YEAR | $YEAR-WORD | SHORT-YEAR) | $YEAR-WORD | YEAR)
        quarter.ordinal: ($EDGE)? the? (YEAR | fiscal)? fiscal? -? ORDINAL quarter $QUARTER-YEAR? => quarter
          + Profit rose in [the third quarter|2022-Q3], a [second-quarter|2022-Q2] record.
          + It fell in [the first quarter of 2021|2021-Q1]; its [third quarter|2022-Q3] was poor.
        quarter.attribute: ($EDGE)? fiscal? -? ORDINAL - quarter $QUARTER-YEAR? => quarter
          + The [third-quarter|2022-Q3] loss was its [second-quarter|2022-Q2] loss again.
        quarter.of-year: (this year {offset=0} | last year {offset=-1} | next year {offset=1}) 's (fiscal)? ORDINAL quarter => quarter
          + Growth in [next year's first quarter|2023-Q1] is open.
        quarter.code: QUARTER-CODE (of? ,? (YEAR | SHORT-YEAR))? => quarter
          + Sales in [Q3 2019|2019-Q3].
        quarter.code-last: YEAR -? QUARTER-CODE => quarter
        quarter.year-ago: (the comparable | the)? (year - ago | year - earlier | year ago | year earlier) ORDINAL -? quarter => year-ago-quarter
        quarter.year-ago-bare: (the comparable | the)? (year - ago | year - earlier) (quarter | period | three months)? => year-ago-quarter
          + Profit fell from [the year-ago quarter|2021-Q2].
        quarter.of-named-year: the YEAR (quarter | period) => year-quarter
        half.of-year: ($EDGE)? the? (ORDINAL | last {exact=2} | latter {exact=2}) half of (the)? (YEAR | DECADE | $YEAR-WORD | {offset=0} the year) => half
          + It slowed in [the second half of 2021|2021-H2].
        half.attribute: < ORDINAL - half > (profit | profits | loss | losses | sales | earnings | results | revenue | revenues | net | income) => half
          + It had a [first-half|2022-H1] loss.
        half.code: HALF-CODE of? YEAR => half
        half.of-century: the ORDINAL half of (the)? < the? ORDINAL century > => century

        # Seasons
        season.year: $EDGE? the? SEASON of? ,? (YEAR | YEAR-SPAN | SHORT-YEAR) !COUNTED => season
          + They met in [the summer of 1964|1964-SU] and [spring 2021|2021-SP].
        season.relation: ($EDGE | $SHIFT)? $RELATION SEASON&!PAST => season
          + It opens [next spring|2023-SP]; it shut [last fall|2021-FA].
        season.year-word: $EDGE? SEASON of? $YEAR-WORD => season
        season.the: (in | during | over | by | since | throughout | through | until | of | for | into) < ($EDGE? the | the $EDGE) SEASON > !of !in !from => season
          + Talks ended in [the summer|2022-SU].
          - Hopes rise in the fall of prices.
        season.edge: (in | since | by | until) < (early {modifier=START} | late {modifier=END} | mid -? {modifier=MID}) SEASON > => season
        season.bare: (SEASON&!CAPITAL&!AMBIGUOUS) !- => season
          + It is warm in [autumn|2022-FA].
        season.bare-cue: (in | during | by | since | until | this) < SEASON&!CAPITAL > !of !in => season
        season.subject: < SEASON&CAPITAL > (and | or | is | can | has) => season

        # Years
        year.after-cue: (in | since | by | from | until | till | during | before | after | for | to | of | through | around | circa | c. | late | early | between | and | or | fiscal | \
          OPEN | / | as | than | late | throughout | to | versus | vs. | on | with | back | year | ad&ALL-CAPITALS | - | but | again | summer | into | CAPITAL | 's | "  ) \
          < ($EDGE | $ABOUT)? (the year | the? calendar year)? YEAR > $YEAR-END => cued-year
          + It began in [1999|1999], was shut by [the end of 1812|1812] and is to reopen in [mid-2031|2031].
        year.word: ($EDGE | $ABOUT)? the year (NUMBER&!VAGUE) => year
          + Rome ruled York in [the year 71|0071].
        year.fiscal: ($EDGE)? (the)? (fiscal | financial) -? (year)? YEAR => year
          + Sales in [fiscal-year 2013|2013] and [financial year 2014|2014] fell.
          + Sales in [fiscal 1989|1989] fell.
        year.fiscal-code: fy -? YEAR => year
        year.circa: < (circa | c.) {modifier=APPROX} NUMBER&DIGITS > (- | , | CLOSE) => circa-year
          + The poet (born [c. 347|0347]) was a scholar.
        year.recent: ($EDGE)? YEAR => recent-year
          + The [2018|2018] vote was close.
          - They sold 1999 tonnes to 2000 people.
        year.short: $EDGE? SHORT-YEAR => year
          + The class of [’98|1998].
        year.range-end: (YEAR DASH) < TWO-DIGITS > !UNITS !COUNTED !% => continued-year
        year.span: YEAR-SPAN => year
          + He won in the [2020-21|2020] season.
        year.era: $ABOUT? (NUMBER | YEAR) ($BEFORE-ERA | $ANNO-DOMINI | ce&ALL-CAPITALS | c.e) => era-year
          + It was built in [508 BC|-0508] and burnt in [394 AD|0394].
          + It was built in [508 B.C.|-0508], burnt in [394 A.D.|0394] and found in [1066 a.d.|1066], or [900 CE|0900].
          - The firm sold all three ad units, 12 ad slots and 30 ads.
          - The 40 bc and 12 ce were typing errors.
          - AGENCY SELLS 12 AD UNITS
        year.era-first: $ANNO-DOMINI NUMBER => era-year
          + It was begun in [AD 842|0842] and ended in [A.D. 900|0900].
          - The ad 30 people saw was pulled.

        # Decades, centuries
        decade.digits: $EDGE? the? (early {modifier=START} | late {modifier=END} | later {modifier=END} | mid -? {modifier=MID} | mid {modifier=MID} -)? DECADE => decade
          + In [the 1990s|199] and [the early ’80s|198], not [late 1970s|197].
          - He is in his 40s.
        decade.possessive: the ($EDGE)? YEAR 's !WORD => decade
        decade.half: the? (ORDINAL | last | latter) half of the DECADE => decade
        century.ordinal: $EDGE? the? (early {modifier=START} | late {modifier=END} | mid -? {modifier=MID})? ORDINAL -? (century | centuries) ($BEFORE-ERA | $ANNO-DOMINI | ce&ALL-CAPITALS | c.e)? => century
          + Built in [the 19th century|18], burnt in [the late seventeenth century|16].
        century.list: < the? ORDINAL > (and | to | or | DASH) (the)? ORDINAL -? (century | centuries) => century
        millennium.ordinal: the? ORDINAL millennium ($BEFORE-ERA | $ANNO-DOMINI | ce&ALL-CAPITALS | c.e)? => millennium
          + The tombs are of [the third millennium BC|-2].
        """#
}
