extension DateRules {
    /// Days, months, quarters, seasons, years, decades, centuries as the calendar names them.
    static let calendar = #"""
        # Days
        day.iso: ISO-DATE (~? CLOCK ZONE?)? => day
          + The file is dated [2020-01-05|2020-01-05] and [2020-01|2020-01].
          + It was posted at [2020-01-05T09:30:00Z|TIME 2020-01-05T09:30], and again at [2020-01-06 10:15|TIME 2020-01-06T10:15].
          + The minutes of [2017.3.9|2017-03-09] were read.
          + It was saved on [20240305|2024-03-05].
          - Order 20240305, no. 20240305, #20240305 and 20241305 dollars.
          - Get release 2017.3.9 or Toolbox 2017.3.9 of the program.
        day.numeric: (WEEKDAY ,?)? NUMERIC-DATE => day
          + It was signed on [25/12/2020|2020-12-25], copied on [12/25/2020|2020-12-25].
          + They met on [Friday 8/4/2017|2017-08-04] and on [Saturday 8/4/2017|2017-04-08].
          - The part is number 13/13/2020, or 31/02/2019.
        day.shared-year: < (WEEKDAY ,?)? MONTH $DAY-NUMBER > ,? $TO (WEEKDAY ,?)? month2:MONTH? $DAY-2 $YEAR-TAIL => day
          + It runs from [May 28|2014-05-28] to [June 3, 2014|2014-06-03].
          + It ran from [June 28|2019-06-28] to [July 2 in 2019|2019-07-02], then from [Dec. 30|2018-12-30] to [Jan. 4, 2019|2019-01-04].
        day.shared-year-month: < MONTH $DAY-NUMBER > $TO month2:MONTH (YEAR | in YEAR) => day
          + It ran from [March 5|2018-03-05] to [April 2018|2018-04].
        day.shared-year-last: < the? $DAY-NUMBER of? MONTH > $TO the? $DAY-2 of? month2:MONTH $YEAR-TAIL => day
          + It ran from [28 May|2014-05-28] to [3 June 2014|2014-06-03], and from [30 December|2018-12-30] to [4 January 2019|2019-01-04].
          + It ran from [7 May|2019-05-07] to [9 May in 2019|2019-05-09] and from [3 June|2021-06-03] to [5 June last year|2021-06-05].
        day.month-first: ($ABOUT | $EDGE)? (WEEKDAY ,?)? MONTH $DAY-NUMBER !UNITS !COUNTED $YEAR-TAIL? => day
          + It opened on [September 4, 2022|2022-09-04].
          + It opened on [Sept. 4|2022-09-04] and closes on [Oct 9th|2022-10-09].
          + It met on [Friday, Oct. 23, 1998|1998-10-23].
          + She left [around Nov. 1|2021-11-01].
          + The [Sept. 11|2001-09-11] attacks, the [Jan. 6|2021-01-06] riot and the tsunami of [December 26|2004-12-26].
          + @2023-11-20 Israel has fought on since the [Oct. 7|2023-10-07] attack; the [Oct. 30|2023-10-30] raid failed.
          + In [May|2022-05] 20 people died.
          + The war ended on [June 6th of 1997|1997-06-06], not [June 7, ’97|1997-06-07].
          + The poll is set for [October 9 next year|2023-10-09]; the last was on [May 4 last year|2021-05-04].
        day.comma: (WEEKDAY ,?)? MONTH , DAY ,? YEAR => day
          + It runs until [Tuesday, January, 6 2026|2026-01-06].
        day.month-the: ($EDGE)? (WEEKDAY ,?)? MONTH the ORDINAL-DAY $YEAR-TAIL? $NO-NOUN => day
          + It was sold on [March the 3rd|2022-03-03].
        day.day-first: ($ABOUT | $EDGE)? (WEEKDAY ,?)? the? DAY MONTH $YEAR-TAIL? => day
          + It opened on [4 September 2022|2022-09-04] and on [Tuesday 6 September|2022-09-06].
          + She died on [7 April in 1961|1961-04-07], he on [8 May ’62|1962-05-08] and they on [2 March last year|2021-03-02].
        day.year-first: < YEAR ,? MONTH $DAY-NUMBER !UNITS !COUNTED > (!, !YEAR | , !YEAR) => day
          + It is stamped [2013 Mar 21|2013-03-21]; the law passed on [2015, April 8|2015-04-08].
        day.dashed: DAY ~ (- | /) ~ MONTH ~ (- | /) ~ (YEAR | year:TWO-DIGITS) => day
          + It is dated [21-Mar-2013|2013-03-21], [22/Mar/2013|2013-03-22] or [3-Apr-13|2013-04-03].
        day.log: DAY ~ / ~ MONTH ~ / ~ YEAR ~ : ~ CLOCK => day
          + The server stopped at [21/Mar/2013:16:02:11|TIME 2013-03-21T16:02].
        day.year-dashed: YEAR ~ (- | /) ~ MONTH ~ (- | /) ~ DAY => day
          + It is dated [2013-Mar-21|2013-03-21] or [2013/Mar/2|2013-03-02].
        day.month-dashed: MONTH ~ (- | /) ~ DAY ~ (- | /) ~ (YEAR | year:TWO-DIGITS) => day
          + It is dated [Mar-21-2013|2013-03-21].
        day.stamp: WEEKDAY ,? MONTH DAY CLOCK ZONE? YEAR => day
          + It stopped at [Thu Mar 21 16:02:11 2013|TIME 2013-03-21T16:02].
        day.ordinal-first: $EDGE? (WEEKDAY ,?)? the? ORDINAL-DAY (day of)? of? MONTH $YEAR-TAIL? => day
          + They met on [the 4th of July 1976|1976-07-04].
          + They met on [the first of March|2022-03-01] and on [the 9th of May, 2016|2016-05-09].
        day.month-last: the? ORDINAL-DAY (day of)? of? MONTH (last {relation=last} | next {relation=next}) !WORD => day
          + It was sold on [the 12th of October last|2021-10-12].
        day.relation: ($RELATION) (WEEKDAY ,?)? MONTH $DAY-NUMBER !UNITS !COUNTED => day
          + He was seen [last Oct. 23|2021-10-23].
        day.early-year: $EDGE? the? DAY MONTH year:DIGITS&!YEAR&!DAY&!HOUR&!TWO-DIGITS !WORD !% !- => early-year-day
          + He died on [30 September 420|0420-09-30].
          - On 30 September 12000.
        day.and-day: (MONTH $DAY-NUMBER ,? $TO) \
          < the? $DAY-NUMBER $YEAR-TAIL? > !UNITS !COUNTED !MONTH !AM-PM !% !clock => continued-day
          + Talks are due on [April 24|2023-04-24] and [25|2023-04-25].
          + The fair runs [May 4|2023-05-04]–[9|2023-05-09].
          + The fair runs [May 4|2014-05-04]-[9, 2014|2014-05-09].
          + It snowed on [February 8|2022-02-08]/[9|2022-02-09].
        day.day-and-month: < the? $DAY-NUMBER > (, DAY)? ,? $TO the? $DAY-2 of? MONTH $YEAR-TAIL? => leading-day
          + The fair is on [5|2019-09-05]–[6 September 2019|2019-09-06].
          + The fair ran from [3|1994-02-03] to [17 February, 1994|1994-02-17].
          + It rained on [11|2022-05-11]/[12 May|2022-05-12].
        # The day of the month alone.
        day.of-month: the ORDINAL-DAY (day)? of $MONTH-WORD => month-day
          + The fee is due on [the 12th of this month|2022-09-12] or [the 3rd of next month|2022-10-03].
        day.alone: (on | by | until | till | from | before | after | since | for | to | through | and | between | or) \
          < the ORDINAL-DAY > ($NO-NOUN !and !or !to !of !- !/ !DIGITS !'s | (and | or | to) (the? ORDINAL-DAY $NO-NOUN | !ORDINAL !the)) => month-day
          + She left on [May 9|2022-05-09]. He came on [the 12th|2022-05-12].
          + The ferry will sail on [the 12th|2022-09-12].
          - He lives on the 3rd floor of the 5th house and came 2nd.
          - He is the 12th to go and she is the 3rd, on the 3rd and 4th floors.
        day.alone-next: (the ORDINAL-DAY (and | or | to | through | DASH)) < the? ORDINAL-DAY > $NO-NOUN !- !of => month-day
          + The fair runs from [the 12th|2022-09-12] to [the 15th|2022-09-15].
        day.alone-is: ((deadline | date | day | wedding | vote | election | hearing | launch | anniversary | birthday | start) (is | was | will be)) < the ORDINAL-DAY > !WORD !- !/ !DIGITS => month-day
          + The deadline is [the 12th|2022-09-12].
        day.attack: SLASH-PAIR => slash-day
          + The [9/11|2001-09-11] attacks.
          - Open 24/7 for 1/2 price.

        # Days of the week
        set.every-next: ((every | each) (other | second)? WEEKDAY (and | or | through | to)) < WEEKDAY&!AMBIGUOUS > => set
          + Ferries leave [every Monday|SET XXXX-WXX-1] and [Thursday|SET XXXX-WXX-4].
        set.parts-next: (WEEKDAY clock:PARTS (and | or | through | to | until | DASH) | WEEKDAYS (and | or | through | to | DASH)) < WEEKDAY&!AMBIGUOUS > => set
          + No work [Friday nights|SET XXXX-WXX-5TNI] through [Sunday|SET XXXX-WXX-7].
        weekday.bracketed: ((today {offset=0} | tonight {offset=0} | this PART {offset=0} | yesterday {offset=-1} | last night {offset=-1} | tomorrow {offset=1}) OPEN) \
          < WEEKDAY > (CLOSE | ,) => bracketed-weekday
          + He will leave [today|2022-09-06] ([Tuesday|2022-09-06]); they left [yesterday|2022-09-05] ([Monday|2022-09-05]).
          + @2022-09-07 He will leave [today|2022-09-07] ([Tuesday|2022-09-06]).
        weekday.continued: (WEEKDAY (through | to | until | till | and | or | DASH)) < WEEKDAY&!AMBIGUOUS > => continued-weekday
          + It was open from [Friday|2022-09-02] to [Monday|2022-09-05], and is on [Tuesday|2022-09-06].
          + They will meet on [Tuesday|2022-09-06] and [Wednesday|2022-09-07].
        weekday.nth: the? (ORDINAL | last {exact=-1} | final {exact=-1} | penultimate {exact=-2}) WEEKDAY (of | in) \
          (MONTH $YEAR-TAIL? | $MONTH-WORD) => nth-weekday
          + The poll is on [the second Tuesday of November|2022-11-08], [the last Friday in March 2023|2023-03-31].
          + They will meet on [the first Monday of next month|2022-10-03]; they met on [the first Thursday of this month|2022-09-01].
        weekday.number: $RELATION? WEEKDAY&!AMBIGUOUS ,? the? ORDINAL-DAY $NO-NOUN !- => numbered-weekday
          + They will meet on [Thursday the 15th|2022-09-15] and met on [Monday 29th|2022-08-29].
        weekday.count-ago: (NUMBER | (a couple of) {exact=2}) WEEKDAYS (ago | from now {direction=2}) => weekday-ago
          + They left [two Mondays ago|2022-08-29] and return [two Fridays from now|2022-09-16].
        weekday.any: (on a) < WEEKDAY&!AMBIGUOUS > (!WORD !- | PREPOSITION | FUNCTION | GERUND | PAST | PRESENT | coming) => any-weekday
          + She was born on a [Friday|XXXX-WXX-5].
          + On a [Monday|XXXX-WXX-1] coming to work is hard.
        weekday.given: ((a | any) given | a typical | an average | a normal) < WEEKDAY&!AMBIGUOUS > => any-weekday
          + On any given [Sunday|XXXX-WXX-7] the square is full.
        weekday.nickname: (taco | meatless | casual | throwback | dress - down | giving&CAPITAL | wacky&CAPITAL | motivation&CAPITAL \
          | feelgood | follow&CAPITAL) (WEEKDAY | WEEKDAYS) => none
          - Giving Tuesday and Meatless Monday were made up; casual Friday was not.
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
        weekday.week-first: (last week {offset=-1} | next week {offset=1} | this week {offset=0}) WEEKDAY&!AMBIGUOUS !'s !WORD&CAPITAL => weekday-of-week
          + Lectures ended [last week Monday|2022-08-29] and start [next week Wednesday|2022-09-14].

        # Months
        month.year: ($EDGE | $ABOUT)? (the month of)? MONTH (of? ,? YEAR | in (the year)? YEAR) !COUNTED !UNITS => month
          + It ran from [May in 2014|2014-05] to [April of 2016|2016-04].
          + Prices rose in [August 1988|1988-08] and fell by [the end of May 2019|2019-05].
        month.given: ((a | any) given | a typical | an average | a normal) < MONTH > => any-month
          + In a given [December|XXXX-12] the town is empty.
        month.set-for: ((set | scheduled | planned | slated | booked | earmarked | fixed | due | expected) (for | in)) < MONTH > !CAPITAL => month
          + The trial, first set for [May|2022-05], was put off.
        month.is: ((it | that) ('s | is | was) (only | finally | already | now | still | almost | nearly | just)?) < MONTH > (!WORD !- !'s | and | but) => month
          + It’s finally [August|2022-08].
          - It is May who lost.
        month.early-year: $EDGE? MONTH of year:DIGITS&!YEAR&!DAY&!HOUR&!TWO-DIGITS !WORD !% !- => early-year-month
          + He died in [December of 384|0384-12].
        month.short-year: $EDGE? MONTH SHORT-YEAR => month
        month.year-word: $EDGE? MONTH of? ,? $YEAR-WORD => month
          + He left in [January this year|2022-01] or [June last year|2021-06].
        month.shared-year: < $EDGE? MONTH > $TO $EDGE? month2:MONTH (DAY ,?)? $YEAR-TAIL => month
          + It ran from [December|2015-12] to [March 2016|2016-03] and in [May|2014-05] and [June in 2014|2014-06].
          + It fell from [March|2011-03] to [August 2011|2011-08].
        month.as-early: as (early | soon | late) as < $EDGE? MONTH {relation=coming} > => month
          + It could open as soon as [July|2023-07].
        month.bare: $EDGE? (the month of)? MONTH&!AMBIGUOUS => month
          + It rose in [January|2022-01] and [late November|2021-11].
        month.edge: $EDGE (the month of)? MONTH => month
          + It closes in [early May|2023-05].
        month.after-preposition: (in | since | until | till | by | during | through | between | around | throughout | starting | after | before | past | only | from) \
          < MONTH > => month
          + It fell in [May|2022-05], since [April|2022-04].
          - They may march in a row.
        month.range-start: < $EDGE? MONTH > (DASH | / | through) MONTH !DAY !ORDINAL-DAY => month
          + It grew in the [April|2022-04]-[June|2022-06] period.
        month.from: (from) < MONTH > (to | until | through | till | DASH) => month
          + The shop is shut from [March|2022-03] to [May|2022-05].
        month.to: (MONTH (to | until | through | till | DASH | / | and | or)) < MONTH > !CAPITAL => month
        month.after-length: ((UNITS | unit:year | unit:quarter | half) (to | ended | ending)) < MONTH > !CAPITAL => month
          + It grew in [the six months|DURATION P6M] to [June|2022-06].
          + Sales in [the year|DURATION P1Y] to [June|2022-06] fell.
        month.of: (day | days | week | weeks | weekend | month | half | as | beginning | morning | night) of < MONTH > !CAPITAL => month
        month.of-august: of < month:august&CAPITAL > !CAPITAL => month
          + The data of [August|2022-08] were poor.
        month.day-part: ((a | one | the | that) WORD&!CAPITAL) < MONTH&!ALL-CAPITALS > (morning | afternoon | evening | night | day) => month
          + It came one bright [August|2022-08] morning.
        month.attribute: (with | for | recent | a | an | the | its | his | their | her | 's | this | that | each) < MONTH&!ALL-CAPITALS > WORD&!CAPITAL&!PAST&!PRESENT => month
          + A [June|2022-06] agreement and the [April|2022-04] talks.
        month.relation: ($EDGE | $SHIFT)? $RELATION MONTH => month
          + He was named [last May|2022-05] and leaves [next March|2023-03].

        # Quarters and halves
        $FISCAL-YEAR = ((fiscal | financial) (year)? (YEAR | YEAR-SPAN | $YEAR-WORD) | fy ~? -? (YEAR | year:TWO-DIGITS | SHORT-YEAR | YEAR-SPAN) | YEAR | SHORT-YEAR)
        $QUARTER-YEAR = (of (the year)? ,? ($FISCAL-YEAR | $YEAR-WORD) | ,? $YEAR-WORD | ,? $FISCAL-YEAR | in $FISCAL-YEAR)
        $QUARTER = (quarter | quarters | qtr | qtr.)
        quarter.ordinal: ($EDGE)? the? (YEAR | fiscal)? fiscal? -? ORDINAL $QUARTER $QUARTER-YEAR? => quarter
          + Profit rose in [the third quarter|2022-Q3], a [second-quarter|2022-Q2] record.
          + It fell in [the first quarter of 2021|2021-Q1]; its [third quarter|2022-Q3] was poor.
          + It fell in [the 2nd qtr of 2017|2017-Q2] and in [the third quarter of fiscal 2018|2018-Q3].
          + It grew in [the first|2016-Q1] and [second quarters of 2016|2016-Q2].
        quarter.shared: < the? ORDINAL > $TO the? ORDINAL $QUARTER $QUARTER-YEAR? => quarter
        quarter.attribute: ($EDGE)? fiscal? -? ORDINAL - quarter $QUARTER-YEAR? => quarter
          + The [third-quarter|2022-Q3] loss was its [second-quarter|2022-Q2] loss again.
        quarter.of-year: (this year {offset=0} | last year {offset=-1} | next year {offset=1}) 's (fiscal)? ORDINAL quarter => quarter
          + Growth in [next year's first quarter|2023-Q1] is open.
        quarter.code-shared: < QUARTER-CODE > (and | or | to | through | DASH | , | /) QUARTER-CODE $QUARTER-YEAR => quarter
          + It lost money in [Q3|2016-Q3] and [Q4 of 2016|2016-Q4].
        quarter.code: (fiscal)? QUARTER-CODE -? $QUARTER-YEAR? => quarter
          + Sales in [Q3 2019|2019-Q3], [Q1 FY18|2018-Q1], [Q2 of fiscal 2019|2019-Q2], [3Q17|2017-Q3] and [4Q 2018|2018-Q4].
        quarter.code-last: (YEAR | fy ~? -? (YEAR | year:TWO-DIGITS)) -? QUARTER-CODE => quarter
          + Sales in [FY2019 Q3|2019-Q3] and [2018-Q2|2018-Q2].
        quarter.year-ago: (the comparable | the)? (year - ago | year - earlier | year ago | year earlier) ORDINAL -? quarter => year-ago-quarter
        quarter.year-ago-bare: (the comparable | the)? (year - ago | year - earlier) (quarter | period | three months)? => year-ago-quarter
          + Profit fell from [the year-ago quarter|2021-Q2].
        quarter.of-named-year: the YEAR (quarter | period) => year-quarter
        half.of-year: ($EDGE)? the? (ORDINAL | last {exact=2} | latter {exact=2}) half of (the)? ($FISCAL-YEAR | DECADE | $YEAR-WORD | {offset=0} the year) => half
          + It slowed in [the second half of 2021|2021-H2].
        half.attribute: < ORDINAL - half > (profit | profits | loss | losses | sales | earnings | results | revenue | revenues | net | income) => half
          + It had a [first-half|2022-H1] loss.
        half.code: HALF-CODE -? $QUARTER-YEAR => half
          + It lost money in [H2 2019|2019-H2] and [1H18|2018-H1].
        half.code-last: (YEAR | fy ~? -? (YEAR | year:TWO-DIGITS)) -? HALF-CODE => half
          + It lost money in [2019 H2|2019-H2].
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
        year.fiscal-code: fy ~? -? (YEAR | year:TWO-DIGITS | SHORT-YEAR | YEAR-SPAN) => year
          + Sales in [FY19|2019] and [FY 2018|2018] fell.
        year.words: (in | since | by | from | until | till | of | before | after | during | year) \
          < number:NUMBER&!DIGITS (and number2:NUMBER&!DIGITS)? > !PLURAL !COUNTED !UNITS !MULTIPLIER $NO-NOUN => worded-year
          + She was born in [two thousand and three|2003] and he in [nineteen ninety-one|1991].
          - In two thousand and three cases, and of two thousand and three people, it failed.
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
        $DECADE-EDGE = (early -? {modifier=START} | late -? {modifier=END} | later {modifier=END} | mid -? {modifier=MID})
        decade.digits: $EDGE? the? $DECADE-EDGE? DECADE&!TWO-DIGITS&!WORD => decade
          + In [the 1990s|199] and [the early ’80s|198], not [late 1970s|197].
        decade.short: $EDGE? the $DECADE-EDGE? DECADE => decade
          + A song of [the 60s|196], [the early 70s|197] or [the noughties|200].
          - He is in his 40s, she in her mid-30s, in their late twenties, and late 20s is no age to retire.
        decade.words: $EDGE? the $DECADE-EDGE? (nineteen | nineteen -) DECADE&WORD => decade
          + They lived in [the nineteen sixties|196].
        decade.possessive: ($EDGE)? the ($DECADE-EDGE)? (decade:YEAR | decade:TWO-DIGITS) 's => decade
          + A song of [the 50's|195], [the 1970's|197] or [the late 80's|198]. [The 20’s|192] were loud.
        decade.half: the? (ORDINAL | last | latter) half of the DECADE => decade
        century.ordinal: $EDGE? the? (early {modifier=START} | late {modifier=END} | mid -? {modifier=MID})? ORDINAL -? (century | centuries) ($BEFORE-ERA | $ANNO-DOMINI | ce&ALL-CAPITALS | c.e)? => century
          + Built in [the 19th century|18], burnt in [the late seventeenth century|16].
        century.turn: the? turn of (the century | the (new)? millennium {exact=2000} | the? ORDINAL -? century) => turn-of-century
          + Trade has tripled since [the turn of the century|2000], and the house is of [the turn of the 20th century|1900].
        century.list: < the? ORDINAL > (and | to | or | DASH) (the)? ORDINAL -? (century | centuries) => century
        millennium.ordinal: the? ORDINAL millennium ($BEFORE-ERA | $ANNO-DOMINI | ce&ALL-CAPITALS | c.e)? => millennium
          + The tombs are of [the third millennium BC|-2].
        """#
}
