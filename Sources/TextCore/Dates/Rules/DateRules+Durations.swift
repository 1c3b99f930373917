extension DateRules {
    /// How long, and how often.
    static let durations = #"""
        # Hours of the day before hours of length.
        time.military: HHMM&!YEAR (hours | hrs | hrs.) => time
          + They landed at [0645 hours|TIME 2022-09-06T06:45].
        time.military-cued: (at | by | until | till | from | to | around | about | before | after | since | and) < HHMM (hours | hrs | hrs.) > !of => time
          + They left at [1830 hours|TIME 2022-09-06T18:30].
        duration.fraction: ($APPROX)? ((a | one)? quarter {minutes=1} | three -? quarters {minutes=3}) of (a | an) UNIT&!PART => duration-fraction
          + It took [three quarters of an hour|DURATION PT45M], [a quarter of a century|DURATION P25Y] or [three-quarters of a year|DURATION P9M].
        duration.quarter-unit: (a | the)? quarter {minutes=1} - (unit:century | unit:hour) => duration-fraction
          + It lasted [a quarter-century|DURATION P25Y].
        not.share: (NUMBER | CURRENCY NUMBER) -? quarters of => none
          - Two quarters of the voters agreed with three quarters of the rest.
        duration.count: ($APPROX | over {modifier=MORE_THAN} !the)? $COUNT $MORE? -? UNITS (or (so | more))? !% => duration
          + It took [two weeks|DURATION P2W], [nearly three years|DURATION P3Y], not [18 months|DURATION P18M].
          + It took [several days|DURATION PXD] and [two and a half years|DURATION P2Y6M].
        duration.range: ($APPROX)? NUMBER (-? to -? | or | DASH) number2:NUMBER $MORE? -? $ANY-UNIT !% => duration-range
          + It takes [two to three weeks|DURATION P2W], a [four- to six-week|DURATION P4W] cure.
        duration.or-two: a UNIT&!PART or two {vague=0} => duration
          + It takes [a day or two|DURATION PXD].
        set.rate: (WORD | DIGITS | NUMBER | COUNTED | UNITS | CURRENCY) < (a | an) {one=1} (unit:day | unit:week | unit:month | unit:year) > !ago !earlier !later !before !after !old !of !and !or !in => rate
          + It earns $3 million [a year|SET P1Y].
        future.one-day: (will | would | could | may | might | can) < one day&!CAPITAL > => future
          + It will [one day|FUTURE_REF] open.
        duration.one: ($APPROX | over {modifier=MORE_THAN})? (one {one=1} | a {one=1} | an {one=1} | another {one=1}) $MORE? UNIT&!PART ((and a half) {half=1})? (or so {modifier=APPROX})? !ago !- !earlier !high !low => duration
          + It lasted [a year|DURATION P1Y], then [over an hour|DURATION PT1H].
        duration.half: ($APPROX)? half (a | an) UNIT {fraction=0} !- => duration
          + It lasted [half an hour|DURATION PT30M].
        duration.hyphen: ($APPROX)? (NUMBER - UNIT | NUMBER&!YEAR UNIT&!PART | several - UNIT {vague=0} | half - UNIT {fraction=0} | multi - UNIT {vague=0}) !- !old => duration
          + After a [two-hour|DURATION PT2H] meeting and an [eight-year|DURATION P8Y] war.
        duration.single-day: single {one=1} -? UNIT&!PART => duration
          + It was the largest [single-day|DURATION P1D] fall.
        duration.old: < NUMBER - UNIT - old > LASTING => duration
          + The [eight-month-old|DURATION P8M] truce holds.
          - The eight-month-old boy sleeps.
        duration.old-one: < UNIT {one=1} - old > LASTING => duration
          + The [century-old|DURATION P1CE] firm was sold.
        duration.long: (UNIT {one=1} - long | UNITS {vague=0} - (long | old)) => duration
          + The [day-long|DURATION P1D] talks ended a [years-long|DURATION PXY] feud.
        duration.past: ($APPROX)? (the | these | those | its | their)? (last | past | next | first | final | previous | coming | following | latest | opening | closing | subsequent | preceding) ($APPROX)? ($COUNT) $MORE? UNITS (or (so | more))? => duration
          + It grew in [the past three months|DURATION P3M] and [the next few years|DURATION PXY].
          + It fell in [the first nine months|DURATION P9M].
        duration.past-plain: (the | these | those) (last | past | next | coming | first | early | recent | intervening) (UNITS) {vague=0} => duration
        duration.next-range: ($APPROX)? the (next | last | past | coming) NUMBER (to | DASH) number2:NUMBER UNITS => duration-range
        duration.past-one: the (past | coming) {one=1} (UNIT&!PART) => duration
          + Prices doubled in [the past decade|DURATION P1DE].
        duration.the-count: (the | these | those) NUMBER $MORE? UNITS => duration
          + [The six months|DURATION P6M] ended badly.
        duration.bare: (for | in | of | after | over | within | throughout | during | takes | took | take | spent | last | lasting | spend | many | follows | through) \
          < (the)? UNITS&!PART {vague=0} > => duration
          + It was the worst in [years|DURATION PXY], after [months|DURATION PXM] of talks.
        duration.before-event: < UNITS&!PART {vague=0} > (later | after | before | earlier | ahead) => duration
          + [Hours|DURATION PTXH] later they left.
        duration.or: UNITS or second:UNITS {vague=0} => duration
        duration.ahead: the UNITS ahead {vague=0} => duration
          + It will grow in [the weeks ahead|DURATION PXW].
        duration.compound: ($APPROX)? (NUMBER | a {one=1} | an {one=1}) $ANY-UNIT ,? and? number2:NUMBER (second:UNITS | second:UNIT) => duration-compound
          + It lasted [one hour and 20 minutes|DURATION PT1H20M], not [two years, three months|DURATION P2Y3M].
        duration.one-word: LONG {one=1} => duration
          + A [weeklong|DURATION P1W] strike.
        duration.abbreviated: NUMBER ~ UNITS => duration

        set.share: (NUMBER | DECIMAL) UNITS ,? (a | an | per | each | every | out of every) second:UNIT&!PART !ago !earlier !later !before !after !old !- => units-of-unit
          + The shop is open [seven days a week|SET P1D], the bank [five days a week|SET P1W] and the line [24 hours a day|SET P1D].
        set.every: ($APPROX)? (every | each) (NUMBER | other {exact=2} | ORDINAL | single | few {vague=0})? (UNIT | UNITS) => set
          + They meet [every day|SET P1D] and vote [every two years|SET P2Y], or [every few years|SET PXY].
        set.nth-weekday: (every | each) (ORDINAL | last | other) WEEKDAY ((of | in) (the | each | every) month)? => set
          + They meet [every second Friday|SET XXXX-WXX-5] and [every first Monday of the month|SET XXXX-WXX-1].
        set.nth-weekday-of: the? (ORDINAL | last) WEEKDAY (of | in) (each | every) month => set
          + They meet on [the last Friday of every month|SET XXXX-WXX-5].
        set.every-name: (every | each) (other | second)? (WEEKDAY | MONTH | SEASON) => set
          + Ferries leave [each Thursday|SET XXXX-WXX-4].
        set.every-part: (every | each) PART => set
        set.frequency: FREQUENCY&!CAPITAL !newspaper !papers !paper => set
          + The index is [weekly|SET P1W]; it is printed [daily|SET P1D].
        set.semi: (semi -? (annually | yearly | annual) | semiannually | semiannual | semi - annual | bi -? annually | bi - annual | biannually | biannual) {months=6} => set-of-months
          + It is paid [semi-annually|SET P6M] or [biannually|SET P6M].
        set.semi-unit: semi {fraction=0} -? FREQUENCY&!CAPITAL => set
          + It is printed [semi-weekly|SET P0.5W].
        set.bimonthly: (bimonthly | bi - monthly) {months=2} => set-of-months
          + It is printed [bi-monthly|SET P2M].
        set.biennial: (biennial | biennially) {months=24} => set-of-months
          + It is held [biennially|SET P2Y].
        set.triennial: (triennial | triennially) {months=36} => set-of-months
        set.bi: bi {exact=2} - FREQUENCY&!CAPITAL => set
          + It is printed [bi-weekly|SET P2W].
        set.times: (once | twice | NUMBER times | several times | three times | many times) (a | an | per | each | every) UNIT&!PART => set
          + They meet [twice a month|SET P1M].
        set.per: < (per) UNIT&!PART > => set
        set.times-frequency: (once | twice | NUMBER times) -? FREQUENCY&!CAPITAL => set
          + It is paid [twice-yearly|SET P1Y].
          + Ferries leave [twice daily|SET P1D].
        set.weekdays: WEEKDAYS (PART | PARTS)? => set
          + It is shut on [Mondays|SET XXXX-WXX-1] and [Friday nights|SET XXXX-WXX-5TNI].
        set.weekday-parts: WEEKDAY PARTS => set
        set.weekends: (on | at | during) < weekends > => weekends
        set.seasons: (the)? (season:summers | season:winters | season:autumns) => set
        """#
}
