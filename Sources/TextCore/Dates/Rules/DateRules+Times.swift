extension DateRules {
    /// Times of day, and parts of the day.
    static let times = #"""
        $ZONE-WORD = (ZONE | OPEN ZONE CLOSE | local time | (eastern | central | pacific | mountain | moscow | beijing | london | tokyo) (standard | daylight)? time)
        $OF-DAY = (today {offset=0} | yesterday {offset=-1} | tomorrow {offset=1} \
          | the day after tomorrow {offset=2} | the day before yesterday {offset=-2} | WEEKDAY&!AMBIGUOUS ,? the? ORDINAL-DAY \
          | WEEKDAY&!AMBIGUOUS (,? MONTH $DAY-NUMBER (,? YEAR)? | ,? the? $DAY-NUMBER of? MONTH (,? YEAR)?)? | MONTH $DAY-NUMBER (,? YEAR)? | DAY MONTH YEAR? \
          | $RELATION WEEKDAY)
        $IN-PART = (in the PART | at night {exact=-2} | this PART {offset=0} | tonight {offset=0} {exact=-2} | tomorrow {offset=1} PART | yesterday {offset=-1} PART)
        # The day before the hour: "today at noon", "May 5 at 9 a.m.", "Monday the 9th, 8 p.m.".
        $DAY-THEN = (today {offset=0} | yesterday {offset=-1} | tomorrow {offset=1} \
          | the day after tomorrow {offset=2} | the day before yesterday {offset=-2} | WEEKDAY&!AMBIGUOUS ,? the? ORDINAL-DAY \
          | (WEEKDAY ,?)? MONTH $DAY-NUMBER (,? YEAR)? | (WEEKDAY ,?)? the? $DAY-NUMBER of? MONTH (,? YEAR)? | $RELATION? WEEKDAY&!AMBIGUOUS)
        $PART-THEN = (tonight {offset=0} {exact=-2} | last night {offset=-1} {exact=-2} | this PART {offset=0} \
          | yesterday {offset=-1} PART | tomorrow {offset=1} PART | WEEKDAY&!AMBIGUOUS PART)
        $AT = (,? (at (around | about | exactly)? | around | about | by | before | after | until | shortly (before | after) | just (before | after)))
        # No counted thing after a bare hour.
        $HOUR-END = !UNITS !UNIT !COUNTED !MULTIPLIER !PLURAL !DASH !/ !% !MONTH !DIGITS

        time.meridiem: ($ABOUT)? (CLOCK | HOUR) AM-PM (,? $ZONE-WORD)? (,? on? $OF-DAY)? => time
          + It starts at [9am|TIME 2022-09-06T09:00] and ends at [10:30 p.m. EST|TIME 2022-09-06T22:30].
          + It starts at [10 p.m. Wednesday|TIME 2022-09-07T22:00], not [10.15 am tomorrow|TIME 2022-09-07T10:15].
        time.day-first: $DAY-THEN (,? (at | around | about) | ,)? ((CLOCK | HOUR) (AM-PM | clock $IN-PART? | $IN-PART) | (noon | midday) {exact=720} | midnight {exact=1440}) (,? $ZONE-WORD)? => time
          + It will open on [October 4 at 10 a.m. EDT|TIME 2022-10-04T10:00] and [tomorrow at noon|TIME 2022-09-07T12:00].
          + It starts on [6 October 2022, 7:30 p.m.|TIME 2022-10-06T19:30] and ended on [Monday the 5th at 9 a.m.|TIME 2022-09-05T09:00].
        time.day-first-clock: $DAY-THEN (,? at | ,)? CLOCK $IN-PART? (,? $ZONE-WORD)? => time
          + It was filed on [5 May 2022 16:20 GMT|TIME 2022-05-05T16:20] and sent on [Wed, 6 Apr 2022 08:15:00 UTC|TIME 2022-04-06T08:15].
        time.part-first: $PART-THEN $AT (CLOCK | HOUR) (clock)? AM-PM? $HOUR-END => time
          + It airs [tonight at 8|TIME 2022-09-06T20:00], or [tomorrow morning at 9:15|TIME 2022-09-07T09:15].
          + He was seen [last night around eleven|TIME 2022-09-05T23:00] and [Monday evening at 7|TIME 2022-09-05T19:00].
        time.range-start: (!DIGITS | from | between) < (HOUR | CLOCK) > ($TO | -) (hour2:HOUR | hour2:CLOCK) AM-PM => range-time
          + It is open from [7|TIME 2022-09-06T19:00] to [9 p.m.|TIME 2022-09-06T21:00], and [11|TIME 2022-09-06T11:00]–[2 p.m.|TIME 2022-09-06T14:00].
        time.quarter-past: a? quarter (past | after) {minutes=15} HOUR (AM-PM | clock)? $IN-PART? (,? on? $OF-DAY)? => minutes-past
          + It began at [quarter past four|TIME 2022-09-06T04:15] and ended at [a quarter past six in the evening|TIME 2022-09-06T18:15].
        time.quarter-to: a? quarter (to | before) {minutes=-15} HOUR (AM-PM | clock)? $IN-PART? (,? on? $OF-DAY)? => minutes-past
          + It began at [quarter to four|TIME 2022-09-06T03:45].
          - He owns a quarter of six firms.
        time.minutes-past: (at | until | till | around | about | since | just | shortly | nearly | almost) \
          < number2:NUMBER&!YEAR (minutes)? (past | after {direction=2}) HOUR (AM-PM | clock)? $IN-PART? > $HOUR-END => minutes-past
          + It began at [twenty past four|TIME 2022-09-06T04:20].
        time.minutes-to: (at | until | till | around | about | since | just | shortly | nearly | almost) \
          < number2:NUMBER&!YEAR (minutes)? (to | before) {direction=1} HOUR (AM-PM | clock)? $IN-PART? > $HOUR-END => minutes-past
          + It began at [ten to four|TIME 2022-09-06T03:50].
          - They won by ten to four.
        time.words: HOUR&!DIGITS -? number2:NUMBER&!DIGITS (AM-PM | clock | $IN-PART | (in the)? PART) (,? on? $OF-DAY)? => minutes-past
          + They will meet at [seven fifteen in the morning|TIME 2022-09-06T07:15], then at [six-thirty tomorrow evening|TIME 2022-09-07T18:30].
        time.words-at: (at | by | until | till | around | about | since) < HOUR&!DIGITS - number2:NUMBER&!DIGITS > $HOUR-END => minutes-past
          + They met at [six-thirty|TIME 2022-09-06T06:30].
        time.o-clock: ($ABOUT)? (HOUR | CLOCK) clock $IN-PART? (,? on? $OF-DAY (PART)?)? => time
          + It starts at [nine o'clock|TIME 2022-09-06T09:00].
        time.hour-in-part: ($ABOUT)? (HOUR | CLOCK) (in the (PART)) => time
          + It starts at [4 in the morning|TIME 2022-09-06T04:00].
        time.zone: ($ABOUT)? (CLOCK | HHMM) $ZONE-WORD (,? on? $OF-DAY)? => time
          + It starts at [10:30 GMT|TIME 2022-09-06T10:30], that is [0735 GMT|TIME 2022-09-06T07:35].
        time.clock: (at | by | until | from | between | since | around | about | after | before | to | - | and | till | , | . | : | open | daily) \
          < CLOCK > !times !win !loss !victory !% => clock-time
          + It starts at [20:30|TIME 2022-09-06T20:30].
        time.clock-of-day: CLOCK (on)? $OF-DAY => time
        time.noon: ($ABOUT)? high? (noon | midday | twelve noon) {exact=720} $ZONE-WORD? (,? on? $OF-DAY)? => time
          + It ended at [noon Monday|TIME 2022-09-05T12:00].
        time.midnight: ($ABOUT)? midnight {exact=1440} $ZONE-WORD? (,? on? $OF-DAY)? => time
          + It ended at [midnight|TIME 2022-09-06T24:00].
        time.past: (half past | half - past) HOUR {half=1} => time
          + It starts at [half past nine|TIME 2022-09-06T09:30].

        part.this: ($EDGE | $SHIFT)? (this {offset=0} | the previous {relation=previous} \
          | (the (following | next)) {relation=following} | (that | the same | that same) {relation=that}) PART => part
          + It rained [this morning|TIME 2022-09-06TMO].
        part.tonight: (earlier | later | late {modifier=END})? tonight {offset=0} {exact=-2} => part
          + It airs [tonight|TIME 2022-09-06TNI].
        part.last-night: (late {modifier=END})? last (night {offset=-1} {exact=-2} | evening {offset=-1} {exact=-3}) => part
          + It aired [last night|TIME 2022-09-05TNI].
        part.of-day: ($EDGE | $SHIFT)? (today {offset=0} | yesterday {offset=-1} | tomorrow {offset=1} | $RELATION? WEEKDAY (,? MONTH $DAY-NUMBER ,?)? \
          | MONTH $DAY-NUMBER ,?) PART => part
          + It rained [Tuesday morning|TIME 2022-09-06TMO] and [yesterday afternoon|TIME 2022-09-05TAF].
        part.day-before: the {one=1} PART (before {direction=1} | after {direction=2}) !the !a !his !her !their !it !he !she !they !i !we !you !WORD&CAPITAL => part
        part.of: ($EDGE)? (the)? PART (of | on) $OF-DAY => part
          + It rained on [the morning of May 4|TIME 2022-05-04TMO].
          + It rained on [the night of Monday 6 June 2022|TIME 2022-06-06TNI].
        part.mid: ($EDGE | mid -?) {modifier=MID} PART $OF-DAY? => part
        part.edge: (early | late | mid -?) PART => part
        part.the: (in | during | by | through | throughout | until | for | of) < the PART&!CAPITAL > !of !before !after !when !that => part
          + It rained in [the morning|TIME 2022-09-06TMO].
        part.early-hours: the (early | small | wee) hours {exact=-4} {modifier=START} (of (the morning | $OF-DAY PART?))? => part
          + It rained in [the early hours of Monday|TIME 2022-09-05TMO].
        part.overnight: overnight !CAPITAL {offset=-1} {exact=-2} => part
          + It rained [overnight|TIME 2022-09-05TNI]. [Overnight|TIME 2022-09-05TNI], it snowed.
        """#
}
