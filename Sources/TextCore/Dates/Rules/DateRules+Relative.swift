extension DateRules {
    /// What is reckoned from the publication, or from the time that the text speaks of.
    static let relative = #"""
        deictic.today: (earlier | later | early | late)? today&!ALL-CAPITALS {offset=0} => deictic
          + The court ruled [today|2022-09-06].
        deictic.yesterday: (earlier {modifier=START} | later {modifier=END} | early {modifier=START} | late {modifier=END})? yesterday {offset=-1} => deictic
          + It ended [late yesterday|2022-09-05].
        deictic.tomorrow: (early {modifier=START} | late {modifier=END})? tomorrow {offset=1} => deictic
          + It opens [tomorrow|2022-09-07].
        deictic.day-before-yesterday: the day before yesterday {offset=-2} => deictic
          + They met [the day before yesterday|2022-09-04].
        deictic.day-after-tomorrow: the day after tomorrow {offset=2} => deictic
          + They meet [the day after tomorrow|2022-09-08].
        unit.skipped: the? (UNIT&!PART | WEEKDAY) (after next {months=2} | before last {months=-2}) => skipped-unit
          + They meet [the week after next|2022-W38], [the month after next|2022-11] and [the Friday after next|2022-09-16].
          + It shut [the year before last|2020], not [the weekend before last|2022-W34-WE].
        deictic.weeks-from: (a {one=1} | NUMBER) (unit:week | unit:weeks) (from | on) (WEEKDAY&!AMBIGUOUS | today {offset=0} | tomorrow {offset=1} | yesterday {offset=-1}) => skipped-unit
          + They meet [a week from Thursday|2022-09-15] and [two weeks from tomorrow|2022-09-21].
        deictic.weekday-week: WEEKDAY&!AMBIGUOUS week {one=1} !WORD !- => skipped-unit
          + They meet [Thursday week|2022-09-15].
        deictic.same-day: (earlier | later)? (the same | that same | that very | the very same | that) day => same-day
          + On [4 July 1976|1976-07-04] they met. [Later that day|1976-07-04] they left.

        unit.past-one: (for | over | in | during | within | throughout) < the last {one=1} UNIT&!PART > !of => duration
          + It has grown in [the last year|DURATION P1Y].
        unit.last: ($EDGE | $SHIFT in? | one (day | morning | afternoon | evening | night))? the? (last {relation=last} | this past {relation=last}) UNIT&!PART => unit
          + Prices fell [last week|2022-W35], [last year|2021] and [late last month|2022-08].
        unit.this: ($EDGE | $SHIFT | $SHIFT in)? (this {relation=this} | the current {relation=this} | the present {relation=this}) (fiscal | calendar)? UNIT&!PART !ago => unit
          + Prices rose [earlier this year|2022] and [this week|2022-W36].
        unit.next: ($EDGE | $SHIFT)? (next {relation=next} | this coming {relation=next}) UNIT&!PART => unit
          + They vote [next month|2022-10] or [early next year|2023].
        unit.following: ($EDGE | $SHIFT | early | late)? (the (following | ensuing | next | succeeding) {relation=following}) UNIT&!PART => unit
          + In [1999|1999] it opened. [The following year|2000] it shut.
        unit.previous: ($EDGE | $SHIFT)? the (previous | preceding | prior) {relation=previous} (fiscal)? UNIT&!PART => unit
          + In [1999|1999] it opened. [The previous year|1998] it was only a plan.
        unit.that: ($EDGE | $SHIFT)? (that same | the same | that) {relation=that} UNIT&!PART => unit
          + In [1999|1999] it opened. [Later that year|1999] it shut.
        unit.latest: the (latest {relation=latest} | just - ended {relation=latest} | most recent {relation=latest}) (fiscal)? UNIT&!PART => unit
        unit.latest-period: the (latest | comparable | corresponding) period (last year {offset=-1} | a year (ago | earlier) {offset=-1})? {relation=latest} {reference=1} => unit
        unit.same-period: (the | this) (same | comparable | corresponding) (period | time | quarter | month | week) (last year {offset=-1} | (a year | the year) (ago | earlier | before) {offset=-1}) => same-period
          + Sales fell in [the first quarter of 2022|2022-Q1] from [the same period last year|2021-Q1].
          + Sales fell in [July|2022-07] from [the same month a year earlier|2021-07].
        unit.this-time: this time (last year {offset=-1}) => same-period
          + It was colder [this time last year|2021].
        unit.coming: the coming {relation=next} UNIT&!PART => unit
        unit.quarter-year-ago: the? quarter a year (ago | earlier) => year-ago-quarter
        unit.whole: (the | a)? (full | whole | entire) (fiscal)? (year {unit=0}) {relation=this} {exact=16} => this-unit
        unit.weekend: ($EDGE)? the (weekend) {relation=coming} => nearest-weekend
          + Thousands marched over [the weekend|2022-W35-WE].
        unit.weekend-this: ($EDGE)? this weekend => coming-weekend
          + They play [this weekend|2022-W36-WE].
        unit.quarter: the quarter {relation=latest} !of !final !finals => the-quarter
        unit.year-end: (the)? (year - end | year end | year 's end | calendar year - end) => year-end
          + It will be sold by [year-end|2022].
        unit.end-of: (the)? (end of {modifier=END} | close of {modifier=END} | beginning of {modifier=START} | start of {modifier=START} | middle of {modifier=MID} | latter half of {modifier=END} | rest of | remainder of | course of | first half of {modifier=START} | second half of {modifier=END}) \
          (the {relation=this} | this {relation=this} | last {relation=last} | next {relation=next} | that {relation=that} | the following {relation=following} | the current {relation=this}) (fiscal)? UNIT&!PART !before !after => unit
          + It will end by [the end of the year|2022].
        unit.edge-of-the: (early | late | earlier | later | mid) in the {relation=this} UNIT&!PART => unit
          + It fell [late in the day|2022-09-06].
        unit.year-ended: < the (fiscal | financial)? unit:year {one=1} > (ended | ending | to) => duration
          + In [the year|DURATION P1Y] ended [June 30|2022-06-30] it grew.
        unit.of-the: (of | for | in | during | throughout | on | over | from | by | ending | ended | end | finished | and) \
          < the {relation=that} (fiscal)? (unit:year | unit:month | unit:week | unit:day) > !of !when !that !he !she !it !they !we !to !ended !ending !in !- !after !before !WORD&CAPITAL !will !is !was => this-unit
        unit.week-of: the? week (of | beginning | starting | commencing | ending) (WEEKDAY ,?)? (MONTH $DAY-NUMBER | the? $DAY-NUMBER of? MONTH) $YEAR-TAIL? => week-of
          + The hearing will be in [the week of March 6|2023-W10].
          + The hearing will be in [the week beginning 13 March|2023-W11] or [the week of 3 April 2023|2023-W14].

        ago.comparison: (from | than | with | versus) < a {one=1} UNIT (ago | earlier {direction=1}) > => comparison
          + Sales rose in [July|2022-07] from [a year ago|2021-07].
          + Exports are larger than [a year earlier|2021].
        ago.share: (share ,? | cents ,? | million ,? | billion ,? | CURRENCY (NUMBER | DECIMAL) ,?) < a year (ago | earlier) > => year-ago-quarter
          + It lost $3 million, against $2 million [a year ago|2021-Q2].
          + It earned 40 cents a share, against 30 cents [a year earlier|2021-Q2].
        ago.count: ($APPROX | over {modifier=MORE_THAN})? $COUNT-OR-ONE $MORE? $ANY-UNIT ((and a half) {half=1})? (or (so | more) {modifier=APPROX})? ago => ago
          + It shut [two years ago|2020], [about six weeks ago|2022-W30] and [10 days ago|2022-08-27].
          + It was built [several years ago|PAST_REF].
        ago.compound: $APPROX? (NUMBER | (a | an | one) {one=1}) $ANY-UNIT ,? and? (number2:NUMBER | a | an) (second:UNITS | second:UNIT) (ago | from now {direction=2}) => compound-ago
          + It shut [two years and three months ago|2020-06], [a month and 20 days ago|2022-07-17] or [a year and four months ago|2021-05].
        ago.to-the-day: (a {one=1} | an {one=1} | NUMBER) $ANY-UNIT (ago (today {offset=0} | yesterday {offset=-1} | tomorrow {offset=1}) \
          | from (today {offset=0} | tomorrow {offset=1}) {direction=2}) => ago-to-the-day
          + He left [a week ago today|2022-08-30]; they wed [two years ago yesterday|2020-09-05] and move [three months from today|2022-12-06].
        ago.weekday: (a {one=1} | NUMBER) (unit:week | unit:weeks) ago (last | on)? WEEKDAY&!AMBIGUOUS => ago-to-the-day
          + He left [a week ago Saturday|2022-08-27].
        ago.or-two: a UNIT or two ago {vague=0} => ago
        ago.bare: (just | only)? < UNITS ago > {vague=0} => ago
          + It was shut [months ago|PAST_REF].
        ago.half: (half (a | an) UNIT | (a | the)? half - UNIT) ago {fraction=0} => ago
          + It was built [half a century ago|1972].
        ago.today: $COUNT-OR-ONE $ANY-UNIT (from (now | today)) {direction=2} => ago
          + It opens [three weeks from now|2022-W39].
        ago.earlier: ($APPROX)? $COUNT-OR-ONE $MORE? $ANY-UNIT earlier {direction=1} !than => shifted
          + In [1999|1999] it opened. [Three years earlier|1996] it was a plan.
        ago.later: ($APPROX)? $COUNT-OR-ONE $MORE? $ANY-UNIT later {direction=2} !than => shifted
          + On [4 July 1976|1976-07-04] they met. [Two days later|1976-07-06] they left.
          + They met on [Monday|2022-09-05] and, on [Tuesday|2022-09-06], [a day later|2022-09-06], parted.
        ago.unit-before: the {one=1} UNIT&!PART (before {direction=1} | after {direction=2}) !the !a !his !her !their !it !he !she !they !WORD&CAPITAL !GERUND => shifted
          + In [2014|2014] it fell, from forty [the year before|2013].
        ago.day-before: the {one=1} (day | night) (before {direction=1} | after {direction=2}) !the !yesterday !tomorrow !a !his !her !their !GERUND => shifted-day
          + On [4 July 1976|1976-07-04] they met. [The day before|1976-07-03] they wrote.
        """#
}
