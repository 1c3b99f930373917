extension DateRules {
    /// Now, then and some day: times that no calendar names.
    static let references = #"""
        present.now: (right | just)? now&!ALL-CAPITALS !- => present
          + It is open [now|PRESENT_REF].
        present.currently: (currently | nowadays | presently) => present
          + It is [currently|PRESENT_REF] shut.
        present.these-days: these days => present
          + Few do so [these days|PRESENT_REF].
        present.current: (the | its | his | their | our | her | 's | in | and | of | reflect | any | under | with | at) < current&!CAPITAL > WORD&!CAPITAL&!UNIT => present
          + The [current|PRESENT_REF] rules are old.
          - The electric current failed.
        present.at-present: at < (present | the present (time | moment)? | this (crucial)? (moment | point | stage)) > !WORD&CAPITAL => present
          + It is shut at [present|PRESENT_REF].
        present.range: (YEAR (DASH | to | until)) < the? present&!CAPITAL > !WORD => present
          + He led it from [2013|2013] to [present|PRESENT_REF].
        present.moment: at < the moment > !of !when !that !he !she !it !they !WORD&CAPITAL => present
          + It is shut at [the moment|PRESENT_REF].
        past.recently: (more | most | very | only | quite)? recently => past
          + It [recently|PAST_REF] shut.
        past.lately: lately => past
        past.recent: (more | most)? recent&!CAPITAL !UNITS !UNIT => past
          + A [recent|PAST_REF] study found it.
        past.recent-years: (the)? (more | most)? recent (years | decades | centuries | times | days and weeks | weeks and months) => past
          + It grew in [recent years|PAST_REF].
        past.recent-units: (the)? (more | most)? recent UNITS {vague=0} => duration
          + It grew in [recent months|DURATION PXM].
        past.the-past: (in | from | of | about | than) < the (distant | recent)? past > $NO-NOUN => past
          + It failed in [the past|PAST_REF].
        past.past-years: (in | during | of) < past UNITS > => past
        future.future: the (near | foreseeable | distant | immediate | not - too - distant)? future !of $NO-NOUN => future
          + It will open in [the near future|FUTURE_REF].
        future.noun: (a | any | all | in | for | of | meet | about | against | to) < future&!CAPITAL > WORD&!CAPITAL&!PREPOSITION&!PRESENT&!FUTURE&!AUXILIARY&!PAST => future
          + It may hurt all [future|FUTURE_REF] growth.
        future.term: (in | for | over | of) < the (near | short | long | medium | longer) -? term > => future
          + It will pay in [the long term|FUTURE_REF].
        future.coming: (the)? coming (months | quarters) => future
        future.coming-units: (the)? (coming | next) UNITS {vague=0} => duration
          + It will snow in [coming weeks|DURATION PXW].
        """#
}
