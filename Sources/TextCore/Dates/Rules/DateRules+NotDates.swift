extension DateRules {
    /// What looks like a date and is none: the longest match wins, and these mean nothing.
    static let notDates = #"""
        not.newspaper: the sun&CAPITAL => none
          - The Sun printed it first.
        not.sunday-paper: (sunday | saturday) (times | mirror | telegraph | express | mail | herald | mercury \
          | independent | people | post&CAPITAL | world&CAPITAL | business&CAPITAL) => none
          - The Sunday Times quoted the Sunday Telegraph.
        not.weekday-name: (sunday&CAPITAL (school | schools | ticket&CAPITAL | night football) \
          | (monday | thursday | friday) night (football | foodball | raw&CAPITAL) | saturday morning breakfast cereal \
          | wednesday addams | ruby tuesday | girl friday | blue monday&CAPITAL | happy mondays) => none
          - Sunday School is over; he met Wednesday Addams before Monday Night Football.
        not.agreement: good friday (agreement | accord | accords | deal) => none
          - It rests on the Good Friday Agreement.
        not.feast-place: (christmas | easter) (island | islands | rising | bunny | egg | eggs | lily | tree | trees) => none
          - The Christmas tree came from Easter Island.
        not.club: sheffield wednesday => none
          - Sheffield Wednesday drew with Hull.
        not.second-to-none: second (to none | hand | - hand | thoughts) => none
        not.year-old: NUMBER -? UNIT - (old | olds) !LASTING => none
          - The 34-year-old striker and a six-year-old girl.
        not.age: NUMBER UNITS (old | of age) => none
          - She is 21 years old.
        not.aged: aged < NUMBER (UNITS | -)? > => none
        not.numbered: NUMBERED (DIGITS | ISO-DATE | NUMERIC-DATE | YEAR-SPAN | DECIMAL) => none
          - Flight 1999 left gate 12 as a Boeing 737 landed.
          - Version 2017.3.9 of the tool and build 2019-04-02 are out; a Ryzen 2000 beats it.
        not.model: ((a | an | the | this | his | her | its | their | our | my | your) \
          CAPITAL&!MONTH&!WEEKDAY&!SEASON&!FUNCTION&!PREPOSITION&!ALL-CAPITALS) < YEAR > \
          (!WORD !- !'s !, !CLOSE !DASH | PAST | PRESENT&!AUXILIARY) => not-named-year
          - He came in a Sunbeam 2008. The Skoda 1203 sold well.
        not.model-suffix: CAPITAL < YEAR (gt | gti | ti | rs | xt | xl | turbo | pro | max | plus | super) > => none
          - A Sunbeam 1600 GT and a Galaxy 2000 Pro.
        not.counted-compound: YEAR ~ - ~ !era !style !like !vintage !model !built !made !born !present !today !now !onward !onwards \
          !based !early !late !mid !through WORD&!CAPITAL&!FUNCTION&!PREPOSITION&!MONTH&!WEEKDAY => none
          - A 1200-seat hall, a 2000-word essay, an 1800-metre race and a 1950-tonne ship.
        not.quantity: ((more | less | fewer | greater) than | nearly | almost | over | under | above | well over | at least | at most | up to | as many as \
          | as few as | only | another | a total of | some) < YEAR > (PAST | PRESENT | AUXILIARY | were | have | had | of | WORD&PLURAL) => none
          - More than 1900 died, at least 1850 were hurt and nearly 2000 fled.
        not.around-count: < (about | around | approximately | roughly) YEAR > (were | are | have | PLURAL | COUNTED | died | fled | came | people) => none
          - About 1950 were hurt and around 1800 fled.
        not.around-hour: < (around | about) HHMM > (on | hours) => none
          - It fell around 1030 on a wet day.
        not.worded-count: NUMBER&!DIGITS and number2:NUMBER&!DIGITS (PLURAL | COUNTED | UNITS) => none
        not.temperature: (highs | lows | temperatures) < (in | into) the (upper | mid -? | low | lower | high)? DECADE > => none
          - Expect highs in the 30s and lows in the 20s.
        not.money: < CURRENCY NUMBER (- UNIT)? > => none
          - It cost $2000, not £1999; elsewhere USD 2013, 1999 yen or 2000 euros.
        not.march-on: march (on | against) CAPITAL&!MONTH&!WEEKDAY => none
          - The March on Washington drew thousands.
        not.address: YEAR CAPITAL (street | avenue | road | boulevard | drive | lane | st. | ave. | blvd.) => none
          - They live at 2012 Main Street.
        not.street-day: (MONTH $DAY-NUMBER | DAY of? MONTH | ORDINAL-DAY of? MONTH) (street&CAPITAL | avenue&CAPITAL | road&CAPITAL | square&CAPITAL \
          | court&CAPITAL | lane&CAPITAL | drive&CAPITAL | place&CAPITAL | terrace&CAPITAL | crescent&CAPITAL \
          | bridge&CAPITAL | boulevard&CAPITAL | stadium&CAPITAL | university&CAPITAL | movement&CAPITAL | airport&CAPITAL | hospital&CAPITAL | brigade&CAPITAL) => none
          - They met on 25 April Bridge, near 9 July Avenue, at March 8 Square.
        not.impossible-day: TWO-DIGITS&!DAY MONTH YEAR => none
          - It shut on 32 May 2020.
        not.title: (friday night lights | saturday night (live | fever) | man friday | freaky friday \
          | bloody&CAPITAL sunday | mail on sunday | cbs this morning | good morning america | meet the press \
          | the week&CAPITAL magazine | today&CAPITAL (show | programme | program)) => none
          - The Mail on Sunday praised Friday Night Lights.
          - Bloody Sunday is a film; Robinson met Man Friday.
        not.speed: (miles | kilometers | kilometres | km | metres | meters | feet | knots | mi) \
          (an | per | a) (hour | second | minute) => none
          - Winds of 120 miles an hour and 40 kilometers per hour were measured.
        not.hour-of-speed: (kilowatt | megawatt | gigawatt | terawatt | watt | man | kilowatts) -? (hour | hours) => none
          - It makes 40 megawatt hours.
        not.light-years: light -? (year | years) => none
          - The star is 40 light-years away.
        not.new-year: (happy | prosperous) new year => none
        not.split-second: split - second => none
        not.day-to-day: (day to day | day - to - day) => none
        not.around-clock: around the clock => none
        not.ordinal-attribute: < ORDINAL - (minute | hour | place | degree | year | time | grade | floor | class | largest | round | day) > => none
          - A second-half goal and a first-minute card.
        not.half-time: half - time => none
        not.fall-verb: (could | may | might | will | would | not | can) (fall | spring | march) => none
        not.to-fall: to (fall&!CAPITAL | march&!CAPITAL | spring&!CAPITAL (up | back | into | to | from | for)) => none
          - Prices could fall and problems may spring up.
        not.that-fall: < that (fall | falls | spring | springs) > (within | into | under | short | apart | from | on | below | off \
          | down | to | in | out | behind | outside | between | through | back | up | victim) => none
          - Firms that fall within the rule pay, those that fall victim to it do not.
        not.end-of-day: at < the end of the day > , => none
          - At the end of the day, it is a shop.
        not.rates: NUMBER DASH NUMBER (win | victory | defeat | loss | draw | lead | vote | majority | decision | record) => none
          - A 3-2 win and a 10-9 vote.
        not.may-name: (theresa | brian | james | louisa) may => none
          - Theresa May met Brian May.
        not.first-name: (april&CAPITAL | june&CAPITAL | may&CAPITAL | august&CAPITAL) CAPITAL&!MONTH&!WEEKDAY&!PREPOSITION&!UNIT => none
          - June Smith met April Jones.
        not.vision: (YEAR vision | YEAR - vision) => none
          - She has 2020 vision.
        not.usa-today: usa today => none
          - USA Today reported a fall in prices.
        not.today-show: the today&CAPITAL (show | programme | program) => none
          - She told the Today programme.
        not.now-and-then: every? now and (then | again) => none
          - It leaks every now and then.
        not.no-longer: < (no | any) longer > => none
        not.minutes-noun: the (minutes | hours | seconds) of (the | a) meeting => none
        not.one-day-cricket: one - day (international | internationals | cricket | series | match) => none
          - It was his first one-day international.
        """#
}
