extension DateRules {
    /// Times of day, and parts of the day.
    static let times = #"""
        $ZONE-WORD = (ZONE | OPEN ZONE CLOSE | local time | (eastern | central | pacific | mountain | moscow | beijing | london | tokyo) (standard | daylight)? time)
        $OF-DAY = (today {offset=0} | yesterday {offset=-1} | tomorrow {offset=1} \
          | WEEKDAY&!AMBIGUOUS (,? MONTH $DAY-NUMBER (,? YEAR)? | ,? the? $DAY-NUMBER of? MONTH (,? YEAR)?)? | MONTH $DAY-NUMBER (,? YEAR)? | DAY MONTH YEAR? \
          | $RELATION WEEKDAY)
        $IN-PART = (in the PART | at night {exact=-2})

        time.meridiem: ($ABOUT)? (CLOCK | HOUR) AM-PM (,? $ZONE-WORD)? (,? on? $OF-DAY)? => time
          + It starts at [9am|TIME 2022-09-06T09:00] and ends at [10:30 p.m. EST|TIME 2022-09-06T22:30].
          + It starts at [10 p.m. Wednesday|TIME 2022-09-07T22:00], not [10.15 am tomorrow|TIME 2022-09-07T10:15].
        time.o-clock: ($ABOUT)? (HOUR | CLOCK) clock $IN-PART? (,? on? $OF-DAY (PART)?)? => time
          + It starts at [nine o'clock|TIME 2022-09-06T09:00].
        time.hour-in-part: ($ABOUT)? (HOUR | CLOCK) (in the (PART)) => time
          + It starts at [4 in the morning|TIME 2022-09-06T04:00].
        time.zone: ($ABOUT)? (CLOCK | number:DIGITS&NUMBER) $ZONE-WORD (,? on? $OF-DAY)? => time
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
        part.day-before: the {one=1} PART (before {direction=1} | after {direction=2}) => part
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
