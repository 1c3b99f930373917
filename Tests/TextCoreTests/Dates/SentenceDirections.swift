/// Sentences whose bare weekday, month or day lies before or after their publication, Tuesday, 6 September 2022, as
/// the verb of its clause says.
enum SentenceDirections {
    static let text = #"""
        Police arrested two men in the harbour [Monday|2022-09-05] after a chase through the fish market.
        The bridge collapsed [Sunday|2022-09-04] during a storm that also felled trees.
        A spokeswoman told reporters [Monday|2022-09-05] that the inquiry will publish its findings before winter.
        The mayor, who was elected in [May|2022-05], has promised to cut bus fares.
        The mayor will open the new library on [Friday|2022-09-09].
        The council is to vote on the plan [Thursday|2022-09-08].
        The council meets again on [Thursday|2022-09-08], when members will vote on the plan.
        The union said on [Sunday|2022-09-04] it would strike unless talks resume.
        The union said it would strike on [Friday|2022-09-09] unless talks resume.
        Ferries stopped running on [Saturday|2022-09-03] because crews refused to sail.
        Ferries are expected to run again by [Thursday|2022-09-08].
        Voters go to the polls on [Sunday|2022-09-11].
        Voters will have until [Saturday|2022-09-10] to register.
        The vote was postponed on [Monday|2022-09-05].
        The vote was postponed until [Friday|2022-09-09].
        Since [June|2022-06] the town has had no doctor.
        In [June|2022-06], the town lost its only doctor.
        In [November|2022-11], the town will get a new doctor.
        The hospital, damaged by a fire in [March|2022-03], reopened last week.
        The hospital, damaged by a fire last year, will reopen in [December|2022-12].
        Shares in the firm fell 4 percent on [Monday|2022-09-05].
        Shares in the firm, which floated in [April|2022-04], fell 4 percent.
        The firm reports its results on [Thursday|2022-09-08].
        The firm is due to report its results on [Thursday|2022-09-08].
        The firm plans to report on [Thursday|2022-09-08].
        The firm, which had planned to report in [August|2022-08], blamed its auditors.
        The suspect appeared in court [Monday|2022-09-05] and did not speak.
        The suspect, who was arrested last week, is scheduled to appear in court [Wednesday|2022-09-07].
        The victim's brother said [Sunday|2022-09-04] that he forgave the driver.
        The girl was last seen [Friday|2022-09-02] near the canal.
        The man found dead [Sunday|2022-09-04] has been named.
        The man who drowned [Saturday|2022-09-03] was a champion swimmer.
        The man will be buried on [Saturday|2022-09-10].
        He was buried on [Saturday|2022-09-03].
        Schools will shut early on [Friday|2022-09-09] because of the heat.
        Schools shut early on [Friday|2022-09-02] because of the heat.
        The port could shut on [Wednesday|2022-09-07] if the winds rise.
        The bank is likely to raise rates in [October|2022-10].
        The bank raised rates in [July|2022-07] for the first time in ten years.
        The bank may put up rates as early as [October|2022-10].
        Analysts expect the bank to raise rates in [November|2022-11].
        Analysts had expected the bank to raise rates in [July|2022-07].
        The law takes effect on [October 1|2022-10-01].
        The law took effect on [July 1|2022-07-01].
        The law, passed in June, takes effect in [January|2023-01].
        The law, passed in [June|2022-06], takes effect next year.
        Under the law, smokers will be fined from [January|2023-01].
        The fine must be paid by [September 30|2022-09-30].
        The fine had to be paid by [August 31|2022-08-31].
        Applications close on [September 16|2022-09-16].
        Applications closed on [August 19|2022-08-19].
        The exhibition runs until [November 6|2022-11-06].
        The exhibition ran until [August 28|2022-08-28].
        The exhibition opens on [September 17|2022-09-17] and runs until March.
        The exhibition, which opened on [June 4|2022-06-04], has drawn 40,000 visitors.
        The museum has been closed since [July|2022-07].
        The museum will stay closed until [March|2023-03].
        The museum bought the painting in [February|2022-02].
        Two hikers missing since [Sunday|2022-09-04] were found alive.
        Rain that began on [Saturday|2022-09-03] flooded a dozen villages.
        More rain is forecast for [Thursday|2022-09-08].
        Forecasters say the rain will ease on [Thursday|2022-09-08].
        Forecasters said on [Monday|2022-09-05] the rain would ease.
        The storm should reach the coast on [Wednesday|2022-09-07], forecasters warned.
        The storm reached the coast on [Sunday|2022-09-04], killing three people.
        In a statement [Monday|2022-09-05], the company denied the claim.
        In a letter dated [August 29|2022-08-29], the company denied the claim.
        The company's [August 29|2022-08-29] letter denies the claim.
        The [August 12|2022-08-12] fire killed four people.
        After the [May 3|2022-05-03] earthquake the school was rebuilt.
        The [October 2|2022-10-02] election is seen as a test of the coalition.
        Ahead of the [October 2|2022-10-02] election, both parties have promised tax cuts.
        The party lost ground in [May|2022-05]'s local elections.
        The party hopes to win [Sunday|2022-09-11]'s election.
        The party won [Sunday|2022-09-04]'s election by a wide margin.
        After [Sunday|2022-09-04]'s election, the party leader resigned.
        Polling stations open at seven on [Sunday|2022-09-11].
        Turnout in [Sunday|2022-09-04]'s vote was the lowest ever.
        Three parties are standing in [Sunday|2022-09-11]'s vote.
        [Friday|2022-09-09]'s match will be played without spectators.
        [Saturday|2022-09-03]'s match was played without spectators.
        The striker, injured in [Saturday|2022-09-03]'s match, is out for a month.
        The striker hopes to play in [Saturday|2022-09-10]'s match.
        United play City on [Saturday|2022-09-10].
        United beat City 2-1 on [Saturday|2022-09-03].
        She scored twice on [Sunday|2022-09-04] to send her side into the final.
        She faces the champion on [Friday|2022-09-09].
        The final is on [Sunday|2022-09-11] in Leeds.
        The final, played on [Sunday|2022-09-04], went to penalties.
        The singer will tour Europe in [November|2022-11].
        The singer, who toured Europe in [May|2022-05], has cancelled her shows.
        Tickets go on sale [Friday|2022-09-09].
        Tickets went on sale [Friday|2022-09-02] and sold out within an hour.
        Tickets for the show, which opens [Friday|2022-09-09], cost 20 pounds.
        The band's first album in ten years came out on [Friday|2022-09-02].
        The band's first album in ten years comes out on [Friday|2022-09-09].
        The band's album, out on [Friday|2022-09-09], was recorded in a barn.
        The film, released in [August|2022-08], has made 90 million dollars.
        The film, to be released in [October|2022-10], was shot in Wales.
        Prosecutors charged him on [Monday|2022-09-05] with fraud.
        Prosecutors have until [Friday|2022-09-09] to charge him.
        Prosecutors, who charged him in [July|2022-07], want the trial moved.
        His trial begins on [Monday|2022-09-12].
        His trial is set to begin on [Monday|2022-09-12].
        His trial began on [Monday|2022-09-05].
        His trial, which began on [Monday|2022-09-05], is expected to last three weeks.
        His trial, set for [October|2022-10], may be delayed.
        The judge, who was appointed in [April|2022-04], threw out the case.
        The judge said she would rule on [Friday|2022-09-09].
        The judge said on [Friday|2022-09-02] she would rule soon.
        The minister admitted on [Sunday|2022-09-04] that the target cannot be met.
        The minister admitted that the target cannot be met by [December|2022-12].
        The minister flew home on [Sunday|2022-09-04] to face questions in parliament.
        The minister will fly home on [Thursday|2022-09-08] to face questions in parliament.
        The minister, back from a visit to Kenya on [Sunday|2022-09-04], faces questions.
        The president is visiting the flooded valley on [Wednesday|2022-09-07].
        The president visited the flooded valley on [Sunday|2022-09-04].
        The president was to visit the flooded valley on [Thursday|2022-09-08].
        The president has been in hospital since [Saturday|2022-09-03].
        The president has not been seen in public since [August 24|2022-08-24].
        The president has called an emergency session for [Thursday|2022-09-08].
        The president called an emergency session on [Sunday|2022-09-04].
        The two leaders have agreed to meet on [Thursday|2022-09-08].
        The two leaders agreed on [Sunday|2022-09-04] to meet again.
        The two leaders agreed to meet again in [October|2022-10].
        The talks, held in Geneva in [August|2022-08], broke down.
        The talks, to be held in Geneva in [October|2022-10], were arranged by Norway.
        The talks collapsed on [Saturday|2022-09-03] and no new date has been set.
        The talks collapsed last week but will resume on [Thursday|2022-09-08].
        It was closed for repairs in [August|2022-08] and will reopen soon.
        It was closed for repairs in August and will reopen in [October|2022-10].
        Workers walked out on [Monday|2022-09-05] and plan to stay out all week.
        Workers will walk out on [Friday|2022-09-09] and plan to stay out for a week.
        Workers at the plant have voted to walk out on [Friday|2022-09-09].
        Workers at the plant voted on [Friday|2022-09-02] to walk out.
        The walkout, planned for [Friday|2022-09-09], would close the port.
        The walkout on [Friday|2022-09-02] closed the port.
        Thousands marched through the capital on [Saturday|2022-09-03], demanding that the premier quit.
        Thousands are expected to march through the capital on [Saturday|2022-09-10].
        Organisers say thousands will march on [Saturday|2022-09-10].
        Organisers said thousands marched on [Saturday|2022-09-03].
        A march is planned for [Saturday|2022-09-10].
        A march on [Saturday|2022-09-03] drew thousands.
        Firefighters were still searching the ruins on [Monday|2022-09-05].
        By [Monday|2022-09-05], firefighters had found six bodies.
        By [Friday|2022-09-09], the water should be safe to drink.
        Water was shut off on [Monday|2022-09-05] after a pipe burst.
        Water will be shut off on [Wednesday|2022-09-07] while a pipe is mended.
        A man hit by a tram on [Sunday|2022-09-04] died in hospital.
        A tram that hit a man on [Sunday|2022-09-04] had faulty brakes, investigators say.
        Investigators say the tram that derailed on [Sunday|2022-09-04] was speeding.
        The airline cut 300 flights on [Monday|2022-09-05].
        The airline will cut 300 flights on [Friday|2022-09-09].
        The airline, which cut its fares in [June|2022-06], will raise them again.
        The airline, which cut its fares in June, will raise them in [November|2022-11].
        She read the verdict aloud on [Monday|2022-09-05].
        She will read the verdict aloud on [Wednesday|2022-09-07].
        He put the house up for sale in [June|2022-06].
        He must put the house up for sale by [December|2022-12].
        They let the lease lapse in [July|2022-07].
        They can let the lease lapse in [December|2022-12].
        The firm let 40 people go on [Friday|2022-09-02].
        The company said in its [July|2022-07] report that demand was weak.
        Prices are set to rise in [October|2022-10] when the cap is lifted.
        Prices rose 10 percent in the year to [July|2022-07].
        Inflation slowed in [August|2022-08], official figures showed.
        Inflation will peak in [January|2023-01], economists say.
        Inflation, which hit 10 percent in [July|2022-07], is expected to fall.
        He had surgery in [May|2022-05] and is training again.
        He will have surgery on [Thursday|2022-09-08].
        He didn't show up for work [Monday|2022-09-05].
        He won't be back at work until [Thursday|2022-09-08].
        She hasn't been seen since [Friday|2022-09-02].
        The ship sank off the island on [Saturday|2022-09-03] with 30 people aboard.
        The ship, which left port on [Friday|2022-09-02], never arrived.
        The ship, which left port last week, is due on [Thursday|2022-09-08].
        A court on [Monday|2022-09-05] jailed the banker for six years.
        On [Monday|2022-09-05], a court jailed the banker for six years.
        On [Wednesday|2022-09-07], a court will decide whether to free the banker.
        On [Monday|2022-09-05] the village that lost 12 men in the pit stood still.
        On [Sunday|2022-09-11] the village that lost 12 men in the pit will hold a service.
        "We lost everything on [Sunday|2022-09-04]," she said.
        "We are leaving on [Thursday|2022-09-08]," she said.
        "I met him in [June|2022-06] and we wed last week," she said.
        The report, published on [Monday|2022-09-05], says the dam will fail within ten years.
        The report, due to be published on [Thursday|2022-09-08], will say the dam is unsafe.
        The report said in [May|2022-05] that the dam would fail.
        The dam will be blown up on [Saturday|2022-09-10], the army said on Monday.
        The dam will be blown up on Saturday, the army said on [Monday|2022-09-05].
        Markets were little changed on [Tuesday|2022-09-06].
        The committee will report on [Tuesday|2022-09-06].
        The rebels seized the town on [Friday|2022-09-02], took hostages on Saturday and fled on Sunday.
        The rebels seized the town on Friday, took hostages on [Saturday|2022-09-03] and fled on Sunday.
        The rebels seized the town on Friday, took hostages on Saturday and fled on [Sunday|2022-09-04].
        The minister will meet farmers on [Wednesday|2022-09-07], miners on Thursday and fishermen on Friday.
        The minister will meet farmers on Wednesday, miners on [Thursday|2022-09-08] and fishermen on Friday.
        The minister will meet farmers on Wednesday, miners on Thursday and fishermen on [Friday|2022-09-09].
        Smoke rises over the refinery after [Sunday|2022-09-04]'s blast.
        Residents queue for water in Lagos on [Monday|2022-09-05].
        Doors open at 6 p.m. on [Thursday|2022-09-08].
        Admission is free on [Saturday|2022-09-10].
        The next hearing is on [October 12|2022-10-12].
        The deadline for bids is [September 23|2022-09-23].
        Bids are due by [September 23|2022-09-23].
        Bids were due by [August 26|2022-08-26].
        The deadline, [August 26|2022-08-26], passed without a single bid.
        Registration ends [September 16|2022-09-16].
        Winners will be told in [November|2022-11].
        Winners were told in [July|2022-07].
        Winners have been told since [July|2022-07].
        Police say the boy left home on [Friday|2022-09-02] with a rucksack.
        Police believe the gunman bought the rifle in [June|2022-06].
        Police fear more violence on [Saturday|2022-09-10], when the two clubs meet.
        Police arrested 40 fans on [Saturday|2022-09-03], when the two clubs met.
        The driver lost control of his lorry on [Sunday|2022-09-04] evening and hit a tree.
        Six people were killed when a bus overturned on [Saturday|2022-09-03].
        Six people, killed when a bus overturned on [Saturday|2022-09-03], were laid to rest.
        The bus that overturned on [Saturday|2022-09-03] had no seat belts.
        A memorial for the six will be held on [Thursday|2022-09-08].
        A memorial for the six is being planned for [Sunday|2022-09-11].
        A memorial for the six, held on [Sunday|2022-09-04], drew hundreds.
        Hundreds attended a memorial for the six on [Sunday|2022-09-04].
        Hundreds are expected at a memorial for the six on [Sunday|2022-09-11].
        The senator, who announced in [March|2022-03] that he would not run again, has changed his mind.
        The senator said he would make up his mind in [January|2023-01].
        The senator has until [September 30|2022-09-30] to make up his mind.
        The senator made up his mind in [June|2022-06].
        The bill passed the lower house in [May|2022-05] but stalled in the upper house.
        The bill goes to the upper house in [October|2022-10].
        The bill, which passed the lower house in May, goes to the upper house in [October|2022-10].
        The bill, which goes to the upper house in October, passed the lower house in [May|2022-05].
        Lawmakers voted 52 to 48 on [Monday|2022-09-05] to end the debate.
        Lawmakers will vote on [Monday|2022-09-12] to end the debate.
        A vote to end the debate could come as soon as [Thursday|2022-09-08].
        The vote may come on [Thursday|2022-09-08], but nobody knows.
        The vote came on [Monday|2022-09-05] after hours of talks.
        He was sworn in on [August 30|2022-08-30].
        He is to be sworn in on [September 30|2022-09-30].
        He will be sworn in on [September 30|2022-09-30], three months after he won the election.
        He won the election on [June 19|2022-06-19] and will be sworn in soon.
        She was born on a Friday and died on [Sunday|2022-09-04].
        She died in [August|2022-08] at 96.
        She had died in [August|2022-08], her family said.
        Her funeral takes place on [Friday|2022-09-09].
        Her funeral is set for [Friday|2022-09-09].
        Her funeral took place on [Friday|2022-09-02].
        The club has signed a striker who will join in [January|2023-01].
        The club signed the striker in [January|2022-01].
        The club's new striker, signed in [January|2022-01], has yet to score.
        The club wants to sell the striker in [January|2023-01].
        The club hopes to have a new coach in place by [Saturday|2022-09-10].
        The coach was sacked on [Sunday|2022-09-04] after a fifth defeat.
        The coach, sacked on [Sunday|2022-09-04], had won once since May.
        The coach, sacked on Sunday, had won once since [May|2022-05].
        Their only win since [May|2022-05] came against a village side.
        Their next game is away on [Saturday|2022-09-10].
        The team travels to Turin for its next game on [Wednesday|2022-09-07].
        The team travelled to Turin on [Monday|2022-09-05].
        Rain stopped play on [Sunday|2022-09-04].
        Rain may stop play on [Saturday|2022-09-10].
        Rain is likely on [Saturday|2022-09-10].
        It rained on [Saturday|2022-09-03].
        It will be hot again by [Friday|2022-09-09].
        The heat wave, which began on [August 31|2022-08-31], has killed 12 people.
        The heat wave is forecast to end on [Thursday|2022-09-08].
        The reservoir has been empty since [July|2022-07].
        The reservoir ran dry in [July|2022-07].
        The reservoir could run dry by [November|2022-11].
        Engineers warn that the reservoir could run dry by [November|2022-11].
        Engineers warned in [May|2022-05] that the reservoir could run dry.
        The airline said in [April|2022-04] that it would hire 3,000 people.
        The airline said it would hire 3,000 people by [December|2022-12].
        The airline has hired 3,000 people since [April|2022-04].
        The airline starts flights to Lima in [October|2022-10].
        The airline started flights to Lima in [May|2022-05].
        The airline, which started flights to Lima in [May|2022-05], will drop them.
        The airline will drop its flights to Lima from [October 30|2022-10-30].
        From [October 30|2022-10-30], the airline will fly to Quito.
        From [August 1|2022-08-01], passengers had to wear masks on board.
        Starting [Monday|2022-09-12], passengers must wear masks on board.
        Starting in [June|2022-06], passengers had to wear masks on board.
        Passengers have had to wear masks on board since [June|2022-06].
        The rule came into force on [August 1|2022-08-01].
        The rule comes into force on [November 1|2022-11-01].
        The rule, which comes into force on [November 1|2022-11-01], covers all flights.
        The rule, in force since [August 1|2022-08-01], covers all flights.
        Oil fell below 90 dollars on [Monday|2022-09-05].
        Oil, which hit 120 dollars in [June|2022-06], fell below 90 dollars.
        Oil has fallen by a quarter since [June|2022-06].
        Oil will fall further in [December|2022-12], traders say.
        Traders said oil had fallen on [Friday|2022-09-02] on fears of a slump.
        The currency hit a record low on [Monday|2022-09-05] before it recovered.
        The central bank, which meets every month, left rates alone in [August|2022-08].
        The central bank meets on [September 22|2022-09-22].
        Ahead of its meeting on [September 22|2022-09-22], the central bank said nothing.
        After its meeting on [August 25|2022-08-25], the central bank said nothing.
        Minutes of the bank's [August 25|2022-08-25] meeting show a split.
        The bank's [September 22|2022-09-22] meeting will be its last under the old governor.
        The firm's sales rose 8 percent in the quarter that ended in [June|2022-06].
        The firm laid off 90 workers in [July|2022-07], its third round of cuts.
        The firm will lay off 90 workers in [October|2022-10], its third round of cuts.
        The firm, whose founder quit in [July|2022-07], is for sale.
        The founder quit in [July|2022-07] to run for office.
        The founder will quit in [December|2022-12] to run for office.
        The founder, who wants to run for office, quits in [December|2022-12].
        A strike that began on [August 29|2022-08-29] has shut 12 schools.
        A strike by teachers has shut 12 schools since [August 29|2022-08-29].
        A strike by teachers will begin on [September 12|2022-09-12].
        Teachers have called a strike for [September 12|2022-09-12].
        Teachers threatened to strike on [September 12|2022-09-12].
        Teachers struck on [August 29|2022-08-29] for the first time in ten years.
        Unless a deal is reached, teachers will strike on [September 12|2022-09-12].
        Teachers will strike on [September 12|2022-09-12] unless a deal is reached.
        The deal reached on [Sunday|2022-09-04] averts a strike.
        The deal, reached on [Sunday|2022-09-04], averts a strike.
        The deal must be approved by [Friday|2022-09-09].
        The deal was approved on [Sunday|2022-09-04].
        The deal still has to be approved on [Friday|2022-09-09].
        A court had blocked the deal in [May|2022-05].
        A court blocked the deal in [May|2022-05], but judges lifted the ban.
        A court will hear the appeal in [November|2022-11].
        A court heard the appeal in [August|2022-08] and will rule soon.
        A court, which heard the appeal in August, will rule in [November|2022-11].
        "It happened on [Friday|2022-09-02]," the boy told his teacher.
        The boy told his teacher that it happened on [Friday|2022-09-02].
        The boy told his teacher on [Monday|2022-09-05] that he would run away.
        The boy told his teacher that he would run away on [Friday|2022-09-09].
        "I will never forget [Sunday|2022-09-04]," she said.
        "See you in court on [Thursday|2022-09-08]," his lawyer said.
        "The work starts on [Thursday|2022-09-08] and we need volunteers," said the mayor.
        "The work started on [Thursday|2022-09-01] and we need volunteers," said the mayor.
        The mayor said the work started on [Thursday|2022-09-01].
        The mayor says the work will start on [Thursday|2022-09-08].
        The mayor cut the ribbon on [Saturday|2022-09-03].
        The mayor will cut the ribbon on [Saturday|2022-09-10].
        The bridge, closed since [May|2022-05], reopened to cars.
        The bridge closed in [May|2022-05] and reopened to cars.
        The bridge closes for repairs on [September 19|2022-09-19].
        The bridge will be closed from [September 19|2022-09-19].
        The bridge will be closed until [December|2022-12].
        The bridge was closed from [May|2022-05] for repairs.
        Storms in [July|2022-07] washed the bridge away.
        The storm that washed the bridge away in [July|2022-07] also cut power.
        A new bridge is to open in [December|2022-12].
        A new bridge, to open in [December|2022-12], will have four lanes.
        The old bridge was blown up in [February|2022-02].
        Crews worked through [Sunday|2022-09-04] night to mend the pipe.
        The pipe burst [Sunday|2022-09-04] night.
        Water has been cut off since the pipe burst on [Sunday|2022-09-04].
        Water should be back by [Thursday|2022-09-08].
        Officials hope water will be back by [Thursday|2022-09-08].
        Officials admitted on [Monday|2022-09-05] they do not know why the pipe burst.
        The dog that bit a child on [Saturday|2022-09-03] was put down.
        The child, bitten by a dog on [Saturday|2022-09-03], is recovering.
        The child will leave hospital on [Friday|2022-09-09].
        The child left hospital on [Friday|2022-09-02].
        Scientists reported in [March|2022-03] that the ice had thinned.
        The ice had thinned by [March|2022-03], scientists reported.
        The probe will reach the asteroid on [September 26|2022-09-26].
        The probe, launched last year, reaches the asteroid on [September 26|2022-09-26].
        The probe, launched in [November|2021-11], is on its way.
        NASA scrubbed the launch on [Saturday|2022-09-03] after a leak.
        NASA scrubbed [Saturday|2022-09-03]'s launch after a leak.
        NASA may try again on [September 23|2022-09-23].
        NASA will not try again before [September 23|2022-09-23].
        NASA has tried twice since [August 29|2022-08-29].
        In [April|2022-04], three astronauts returned from the station.
        In [December|2022-12], three astronauts will fly to the station.
        The crew is training for a flight in [December|2022-12].
        The crew trained for a year before its flight in [April|2022-04].
        Museum thieves took five paintings on [Sunday|2022-09-04] night.
        Five paintings stolen on [Sunday|2022-09-04] night were found in a field.
        The paintings will go on show in [October|2022-10].
        The paintings went on show in [May|2022-05].
        The paintings, on show from [October 8|2022-10-08], were stolen in 1990.
        The author finished the book in [February|2022-02].
        The author's new book is out on [September 20|2022-09-20].
        The author's new book comes out on [September 20|2022-09-20].
        The author's last book came out in [March|2022-03].
        The author, whose last book came out in [March|2022-03], is at work on another.
        The festival, now in its tenth year, begins on [Friday|2022-09-09].
        The festival, now in its tenth year, began on [Friday|2022-09-02].
        The festival returns in [October|2022-10] after two years.
        The festival returned in [July|2022-07] after two years.
        Organisers have moved the festival to [October|2022-10].
        Organisers cancelled the festival in [July|2022-07].
        It snowed in [January|2022-01] for the first time in memory.
        Snow is due in [November|2022-11].
        The volcano erupted in [May|2022-05] and again on Monday.
        The volcano erupted in May and again on [Monday|2022-09-05].
        The volcano could erupt again by [Friday|2022-09-09].
        Villagers who fled on [Monday|2022-09-05] are sleeping in schools.
        Villagers fled on [Monday|2022-09-05] as lava came down the slope.
        Villagers will be allowed home on [Thursday|2022-09-08].
        Villagers were allowed home on [Sunday|2022-09-04].
        Aid reached the valley on [Saturday|2022-09-03], five days after the flood.
        Aid is to reach the valley on [Thursday|2022-09-08].
        """#
}
