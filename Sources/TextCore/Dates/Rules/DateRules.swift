/// The rule tables; ``DateRuleTable`` says how to read them.
///
/// Unless an example says otherwise (`@2020-01-05 …`, or `@none …` for an unknown day), it was published on
/// Tuesday, 6 September 2022.
enum DateRules {
    /// Parts of patterns.
    static let parts = #"""
        $ABOUT = (around | about | approximately | roughly | circa | c.) {modifier=APPROX}
        $EDGE = (early -? {modifier=START} | late -? {modifier=END} | mid -? {modifier=MID} \
          | very? early {modifier=START} | very late {modifier=END} \
          | the? (beginning | start | outset) of {modifier=START} | the? end of {modifier=END} \
          | the? middle of {modifier=MID} | the (early | first) part of {modifier=START} \
          | the latter part of {modifier=END})
        $SHIFT = (earlier {modifier=START} | later {modifier=END} | sometime)
        # Which one, in words that follow the calendar: last year, next year.
        $YEAR-WORD = (this year {offset=0} | last year {offset=-1} | next year {offset=1} \
          | the (previous | preceding | prior) year {relation=previous} \
          | (the following | the next) year {relation=following} | (that | the same) year {relation=that})
        $RELATION = (last {relation=last} | this past {relation=last} | next {relation=next} \
          | this coming {relation=next} | the coming {relation=coming} | this {relation=this} \
          | the (previous | preceding | prior) {relation=previous} \
          | the following {relation=following} | the next {relation=following} \
          | (that same | the same | that) {relation=that})
        $DAY-NUMBER = (DAY | ORDINAL-DAY)
        # The year after a day or month: 1995, ’95, of 1995, in 1995, last year.
        $YEAR-TAIL = (,? of? year:YEAR&!NUMBERED !COUNTED | ,? SHORT-YEAR | in (the year)? YEAR !COUNTED !UNITS | ,? of? $YEAR-WORD)
        # Which month, in words: this month, the month after.
        $MONTH-WORD = (this month {months=0} | next month {months=1} | last month {months=-1} \
          | (the | that | the same) month {relation=that} | the (following | next) month {relation=following} \
          | the (previous | preceding) month {relation=previous})
        # What ties the two ends of a range, or two days of a list.
        $TO = (to | through | thru | until | till | DASH | and | or | /)
        # The later end of a range.
        $DAY-2 = (day2:DAY | day2:ORDINAL-DAY)
        # A quantity: three, a few, several, a couple of, two and a half.
        $COUNT = (a few {vague=0} | (a couple | couple) of? {exact=2} {modifier=APPROX} \
          | a (number | handful | series) of {vague=0} | (a | one) half {fraction=0} \
          | a? (good | great)? many {vague=0} | a dozen {exact=12} | a hundred {exact=100} \
          | a thousand {exact=1000} | half a dozen {exact=6} | (tens | dozens | hundreds | scores) of {vague=0} \
          | NUMBER (and a half {half=1} | - and - a - half {half=1})? | NUMBER and (a | one) quarter {half=2} \
          | another NUMBER | DECIMAL | VAGUE)
        $COUNT-OR-ONE = ((a | an | another) {one=1} | $COUNT)
        $MORE = (more | additional | extra | further | full | whole | long | short | straight \
          | consecutive | successive | trading | business | working | calendar | solid | entire | other)
        $APPROX = (about {modifier=APPROX} | around {modifier=APPROX} | approximately {modifier=APPROX} \
          | roughly {modifier=APPROX} | some {modifier=APPROX} | nearly {modifier=LESS_THAN} \
          | almost {modifier=LESS_THAN} | (less | fewer) than {modifier=LESS_THAN} \
          | under {modifier=LESS_THAN} | close to {modifier=APPROX} \
          | no (more | longer) than {modifier=EQUAL_OR_LESS} | no (less | fewer) than {modifier=EQUAL_OR_MORE} \
          | (more | longer) than {modifier=MORE_THAN} | well over {modifier=MORE_THAN} \
          | at least {modifier=EQUAL_OR_MORE} | at most {modifier=EQUAL_OR_LESS} \
          | up to {modifier=EQUAL_OR_LESS} | as (long | many | much) as {modifier=EQUAL_OR_LESS} \
          | as little as {modifier=EQUAL_OR_MORE} | a maximum of {modifier=EQUAL_OR_LESS} \
          | a minimum of {modifier=EQUAL_OR_MORE})
        $ANY-UNIT = (UNITS | UNIT)
        # No noun that the words before it describe: "in the future", not "the future king".
        $NO-NOUN = !WORD&!FUNCTION&!PREPOSITION&!PRESENT&!PAST&!FUTURE&!AUXILIARY
        # Marks of an era: capitals, or letters with full stops. In a line of capitals, AD may be an advertisement.
        $BEFORE-ERA = (bc&ALL-CAPITALS | bce&ALL-CAPITALS | b.c | b.c.e) {direction=1}
        $ANNO-DOMINI = (ad&ALL-CAPITALS !ALL-CAPITALS | a.d)
        # A year after which no counted thing follows: "in 2019", not "2000 people".
        $YEAR-END = !UNITS !COUNTED !MULTIPLIER !CURRENCY
        """#
}
