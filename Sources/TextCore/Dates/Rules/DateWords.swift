/// The words of the date rules. One class a line: `CLASS word=value …`.
///
/// `^word` is of the class only with a capital; `word.` may carry a full stop. Values are numbers (a month,
/// a weekday with Monday 1, a season with spring 0, minutes since midnight) or units.
enum DateWords {
    static var lines: [Substring.UTF8View] { text.utf8.split(separator: UInt8(ascii: "\n")) }

    static let text = """
        MONTH january=1 february=2 ^march=3 ^april=4 ^may=5 ^june=6 ^july=7 ^august=8 september=9 october=10
        MONTH november=11 december=12 ^jan.=1 ^feb.=2 ^mar.=3 ^apr.=4 ^jun.=6 ^jul.=7 ^aug.=8 ^sep.=9 ^sept.=9
        MONTH ^oct.=10 ^nov.=11 ^dec.=12
        AMBIGUOUS ^march ^april ^may ^june ^august ^mar ^jan ^jun ^jul ^dec ^apr ^sep ^mon ^tue ^tues ^wed ^weds
        AMBIGUOUS ^thu ^thur ^thurs ^fri ^sat ^sun spring fall springs falls
        WEEKDAY monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 ^mon.=1 ^tue.=2 ^tues.=2
        WEEKDAY ^wed.=3 ^weds.=3 ^thu.=4 ^thur.=4 ^thurs.=4 ^fri.=5 ^sat.=6 ^sun.=7
        WEEKDAYS mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7
        UNIT second=second minute=minute hour=hour day=day night=day week=week weekend=weekend
        UNIT fortnight=fortnight month=month quarter=quarter year=year decade=decade century=century
        UNIT millennium=millennium qtr.=quarter yr.=year min.=minute hr.=hour semester=half
        UNITS seconds=second minutes=minute hours=hour days=day nights=day weeks=week weekends=weekend
        UNITS fortnights=fortnight months=month quarters=quarter years=year decades=decade
        UNITS centuries=century millennia=millennium millenniums=millennium yrs.=year mins.=minute
        UNITS hrs.=hour
        SEASON spring=0 summer=1 autumn=2 fall=2 winter=3 springtime=0 summertime=1 wintertime=3
        SEASONS springs=0 summers=1 autumns=2 falls=2 winters=3
        PART morning=0 afternoon=1 evening=2 night=3
        PARTS mornings=0 afternoons=1 evenings=2 nights=3
        VAGUE several few some many numerous countless dozens scores
        FREQUENCY daily=day weekly=week monthly=month quarterly=quarter yearly=year annually=year hourly=hour
        FREQUENCY nightly=day biweekly=fortnight fortnightly=fortnight
        LONG hourlong=hour daylong=day weeklong=week monthlong=month yearlong=year decadelong=decade
        FRACTION half=2
        AM-PM am=0 pm=1 a.m=0 p.m=1
        ZONE ^gmt ^utc ^est ^edt ^cst ^cdt ^mst ^mdt ^pst ^pdt ^bst ^cet ^cest ^ist ^jst ^et ^pt ^ct ^eet ^eest
        ZONE ^aest ^aedt ^nzst ^hkt ^sast ^msk
        FUTURE will=1 shall=1 due scheduled slated expected upcoming tomorrow planned plans deadline
        FUTURE tentatively set about going should must next forthcoming would plan intends hopes
        FUTURE expire expires payable
        AUXILIARY be been being have
        PRESENT is are begins opens starts runs ends closes takes meets plays faces hosts comes
        PRESENT kicks airs resumes premieres concludes expects hopes heads flies visits votes hears
        PRESENT returns arrives travels leaves goes marks says passes lapses enters joins launches reopens retires resigns
        PRESENT steps addresses unveils announces delivers publishes reveals decides elects becomes gets
        PAST was were did had has have said told met went came fell rose held took made left began won lost hit sent shot
        PAST saw gave got found found knew thought became brought bought caught chose drove ate felt flew
        PAST fought grew heard hid kept led let lay paid put ran read rode sang sat sold sold shook slept
        PAST spoke spent stood stole struck swore threw understood wore wrote broke built cut drew dealt sank
        PAST sought shut slid spread stuck swept swung taught tore wept withdrew overtook overthrew underwent
        PAST arose awoke beat blew bore bled fed fled froze laid lent lit meant quit rang shed shone shrank
        VERB resume close open begin start meet return arrive leave vote travel visit announce decide hold face
        VERB appear play report release publish hear rule take make give go come run end continue discuss sign
        VERB launch join speak address testify receive pay raise move step retire fly land depart attend present
        VERB submit finish complete consider debate elect choose leave be become see do get send bring strike
        PLAIN-VERB go meet begin choose elect decide arrive leave resume announce appear discuss speak receive
        PLAIN-VERB take make give come continue
        PLAN planned agreed decided vowed promised expected scheduled slated set due hoped intended threatened
        PLAN offered poised ready asked ordered urged wanted pledged
        EXTENDING delayed postponed extended adjourned suspended deferred rescheduled remanded closed shut
        EXTENDING barred banned
        LASTING strike truce war conflict ceasefire dispute ban embargo siege campaign uprising insurgency
        LASTING government coalition company firm crisis standoff law policy deal agreement blockade occupation
        LASTING revolt feud investigation case record tradition rule regime union rebellion boycott drought
        PREPOSITION in on at by since until till before after during from to of through throughout for between
        PREPOSITION within into around circa c. about over per as early late mid than versus vs.
        REPORTING said told says announced reported added told wrote
        PAST agreed freed decreed guaranteed
        WORD re=7 ve=7 ll=7
        PAST announced reported added set bitten stolen written eaten taken given hidden driven ridden risen fallen
        PAST chosen frozen broken spoken worn torn sworn thrown blown grown known shown drawn flown seen gone done
        PAST begun sung swum beaten hurt bought taught dug hung stung spun swung slain burnt woke woken forgot
        PAST forgotten forbade forbidden overturned undone undid rose sprang sprung crept clung bound bent dealt
        FUNCTION and or but if that when while who which whose as because where than so the a an he she it they
        FUNCTION we i his her its their our my your you him them this these those there not nor yet though
        FUNCTION also although unless whether then too again both all each
        TIME-PREPOSITION in since by from until till during before after circa c. around late early year
        DETERMINER the a an its his her our their my your this that these those each every some any no
        GAME touchdown touchdowns quarterback yard yards goal goals kickoff halftime fumble tackle layup rebounds
        GAME quarterbacks touchback yardage lakers celtics warriors knicks playoff playoffs halfback field-goal
        GAME birdie bogey putt tee fairway innings overtime scoreless rushing passing scrimmage punt end-zone
        GAME three-pointer free-throw basket baskets pitch striker goalkeeper midfielder scored hole par
        INFINITIVE to
        DEADLINE by until till
        NUMBERED flight flights boeing airbus no. number room route highway section article page pages pp.
        NUMBERED chapter channel bus train route model series version apt. suite unit psalm verse ford fiat
        NUMBERED toyota nissan hyundai kia skoda bmw chevrolet xbox playstation core peugeot gtx rtx ryzen geforce radeon xeon audi honda yamaha kawasaki suzuki ducati samsung canon nikon
        NUMBERED lenovo epson nvidia volvo porsche ferrari opel citroen renault mercedes lada release build update
        NUMBERED id invoice serial ref.
        NUMBERED resolution ext. extension tel. phone fax zip box area code mazda nokia windows russell nikkei ftse dax cac stoxx iso
        CURRENCY ^rs ^usd ^eur ^gbp ^cad ^aud ^inr ^jpy
        COUNTED yen yuan rupees pesos rubles roubles francs kroner riyals dinars rand
        COUNTED people percent tonnes tons miles meters metres feet men women children votes dollars euros
        COUNTED pounds km kg mph hp gb mb mw acres points million billion trillion troops seats jobs homes
        COUNTED mile meter metre foot yard tonne ton pound litre liter gallon barrel ounce m ft lb lbs mm cm ml kw mhz
        COUNTED ghz rpm psi ha cc oz hectares hectare square cubic degrees watts litres liters gallons barrels
        COUNTED bushels ounces grams grammes kilos kilometers kilometres kilograms bhp kph percentage persons
        COUNTED fans users members workers employees students soldiers calories yards inches
        MULTIPLIER hundred=100 thousand=1000 million=1000000 billion=1000000000
        QUARTER-CODE ^q1=1 ^q2=2 ^q3=3 ^q4=4
        HALF-CODE ^h1=1 ^h2=2
        """
}
