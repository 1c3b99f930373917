/// Sentences as news of many countries writes them, published on Tuesday, 6 September 2022, with their bare weekdays,
/// months and days marked with what they mean.
enum NewsDirections {
    static let text = #"""
        Kenya's electoral commission declared the deputy president the winner on [Monday|2022-09-05] after a week of counting.
        The Supreme Court in Nairobi, which threw out the petition on [Monday|2022-09-05], will publish its full reasons within three weeks.
        Trains between Dhaka and Chattogram resumed on [Sunday|2022-09-04] once the tracks had been cleared.
        Chileans voted on [Sunday|2022-09-04] to reject a draft charter that would have enshrined a hundred new rights.
        Chile's president said after [Sunday|2022-09-04]'s defeat that he would reshuffle his cabinet.
        The Bank of Canada is widely expected to raise its key rate again on [Wednesday|2022-09-07].
        Traders see the European Central Bank lifting rates by 75 basis points on [Thursday|2022-09-08].
        The European Central Bank meets on [Thursday|2022-09-08] and most analysts foresee a large increase.
        Gazprom halted the pipeline on [Friday|2022-09-02], hours before it was due to reopen on Saturday.
        Gazprom halted the pipeline on Friday, hours before it was due to reopen on [Saturday|2022-09-03].
        Energy ministers of the bloc are to hold an emergency meeting on [Friday|2022-09-09] in Brussels.
        Nine people died in the quake that shook Sichuan on [Monday|2022-09-05], state television reported.
        Rescue teams dug through mud on [Tuesday|2022-09-06] in search of 16 missing villagers.
        Typhoon Hinnamnor made landfall near Busan early [Tuesday|2022-09-06] and was heading out to sea.
        Forecasters expect the storm to weaken by [Wednesday|2022-09-07] night.
        The new prime minister travels to Balmoral on [Tuesday|2022-09-06], where the queen will ask her to form a government.
        She beat her rival by 57 percent to 43 in a ballot of party members whose result was announced on [Monday|2022-09-05].
        Her predecessor, who quit in [July|2022-07] after a revolt, gave a farewell speech.
        A first cabinet meeting is pencilled in for [Wednesday|2022-09-07] morning.
        Parliament returns from its summer break on [Thursday|2022-09-08].
        Sri Lanka's ousted leader returned home on [Friday|2022-09-02], seven weeks after protesters stormed his palace.
        Protesters had stormed his palace on [July 9|2022-07-09] and swum in his pool.
        Lawyers for the former president asked a judge on [August 22|2022-08-22] to appoint a special master.
        A hearing on the request is scheduled for [September 20|2022-09-20] in Brooklyn.
        Agents seized 33 boxes in a search of the estate on [August 8|2022-08-08].
        The man charged with stabbing the novelist pleaded not guilty [August 18|2022-08-18].
        He is being held without bail and is due back in court [September 22|2022-09-22].
        Inspectors who reached the plant on [Thursday|2022-09-01] are to brief the Security Council later.
        Two of the inspectors will stay at the plant permanently, the agency's chief said on [Friday|2022-09-02].
        Shelling cut the last power line to the plant on [Monday|2022-09-05], its operator said.
        Angola's ruling party was declared the winner on [August 29|2022-08-29]; the new parliament sits from [September 15|2022-09-15].
        Bosnia holds general elections on [October 2|2022-10-02].
        Brazilians elect a president on [October 2|2022-10-02], with a runoff on [October 30|2022-10-30] if nobody wins half the vote.
        Italians go to the polls on [September 25|2022-09-25] after the government fell in [July|2022-07].
        Sweden's parties are neck and neck ahead of [Sunday|2022-09-11]'s vote.
        Polls in Sweden close at 8 p.m. on [Sunday|2022-09-11].
        In Lesotho, where voters cast ballots on [October 7|2022-10-07], the coalition has collapsed.
        The ministry advised travellers not to visit the north until [November|2022-11].
        The tournament kicks off in Qatar on [November 20|2022-11-20].
        The squad will be named in early [November|2022-11], the federation said on [Monday|2022-09-05].
        England's women, who won the title in [July|2022-07], play Luxembourg tonight.
        Ajax, beaten at home in [March|2022-03], face the same opponent on [Wednesday|2022-09-07].
        The tennis star lost to an Australian on [Friday|2022-09-02] in what may have been her last match.
        The final is on [Sunday|2022-09-11] at Flushing Meadows.
        Ticket sales open on [September 14|2022-09-14] at 10 a.m. local time.
        The exhibition runs until [January 8|2023-01-08] at the Rijksmuseum.
        The exhibition opened on [June 17|2022-06-17] and runs through [October 9|2022-10-09].
        Lagos fashion week returns in [October|2022-10] with 60 designers.
        The singer, 74, collapsed on stage in [July|2022-07] and has cancelled the rest of her tour.
        Organisers of the festival confirmed on [Saturday|2022-09-03] that headliners would be announced in [December|2022-12].
        Nigeria's lecturers, on strike since [February|2022-02], rejected the latest offer.
        Pilots of the German carrier walked out on [Friday|2022-09-02], and the union has called another stoppage for [Wednesday|2022-09-07].
        Dockworkers at Felixstowe will down tools again from [September 27|2022-09-27] to [October 5|2022-10-05].
        Postal staff, who struck on [August 26|2022-08-26] and [August 31|2022-08-31], plan two more days of action.
        Nurses are being balloted from [September 15|2022-09-15].
        Rail unions announced on [Wednesday|2022-08-31] fresh walkouts for [September 15|2022-09-15] and [17|2022-09-17].
        The airport lifted its cap on passengers on [Thursday|2022-09-01], a month earlier than foreseen.
        The airline's boss, appointed in [May|2022-05], steps down at the end of the month.
        The merger, announced in [April|2022-04], still needs the regulator's approval, which is expected by [November|2022-11].
        Shares closed on [Friday|2022-09-02] at their lowest level in two years.
        Wall Street was shut on [Monday|2022-09-05] for Labor Day.
        Brent crude settled above 95 dollars a barrel on [Monday|2022-09-05].
        Producers agreed on [Monday|2022-09-05] to trim output by 100,000 barrels a day in [October|2022-10].
        Turkish inflation topped 80 percent in [August|2022-08], data showed on [Monday|2022-09-05].
        The firm will publish third-quarter results on [October 20|2022-10-20].
        The start-up, which raised 40 million dollars in [June|2022-06], laid off half its workers last week.
        The phone goes on sale on [September 16|2022-09-16].
        The company unveils its new watch on [Wednesday|2022-09-07] in Cupertino.
        Engineers called off the launch on [Saturday|2022-09-03] because of a hydrogen leak.
        The next attempt will not come before [October|2022-10], the agency said.
        The probe will slam into the asteroid on [September 26|2022-09-26].
        The probe lifted off in [November|2021-11] from California.
        Health officials began giving the new booster on [Monday|2022-09-05] to people over 75.
        Boosters will be offered to everyone over 50 from [October|2022-10].
        Uganda confirmed an outbreak in [September|2022-09], its first in three years.
        The city of Chengdu extended its lockdown until [Wednesday|2022-09-07] in most districts.
        Schools in Jackson stayed closed on [Friday|2022-09-02] because taps had run dry.
        Classes in Java resumed in [July|2022-07] after two years of screens.
        Pupils in Spain go back on [Thursday|2022-09-08] with no masks.
        Twelve miners trapped since [August 3|2022-08-03] are feared dead.
        Divers recovered the last body on [Sunday|2022-09-04].
        The ferry that capsized off Cebu on [Saturday|2022-09-03] had been overloaded.
        A van carrying farm workers plunged into a ravine near Puebla on [Saturday|2022-09-03], killing nine.
        Police in Saskatchewan found one suspect dead on [Monday|2022-09-05] and warned that his brother might be hurt.
        The brothers are accused of killing ten people in a rampage on [Sunday|2022-09-04].
        Police urged residents on [Sunday|2022-09-04] to stay indoors.
        The suspect had been wanted since [May|2022-05] for breaking his parole.
        Mourners gathered on [Monday|2022-09-05] evening outside the school.
        A vigil takes place on [Wednesday|2022-09-07] at the cathedral.
        The last Soviet leader, who died on [August 30|2022-08-30], was buried on [Saturday|2022-09-03] without state honours.
        The pope, who beatified a predecessor on [Sunday|2022-09-04], flies to Kazakhstan on [September 13|2022-09-13].
        The pope is to visit Kazakhstan from [September 13|2022-09-13] to [15|2022-09-15].
        The archbishop stood by comments that he made in [June|2022-06].
        Farmers in Punjab had hoped to sow by [November|2022-11], but the fields may still be under water.
        Floods that began in [June|2022-06] have killed more than 1,300 people.
        The lake was breached on [Sunday|2022-09-04] in a bid to spare the town of Sehwan.
        Donors pledged aid at a conference in [August|2022-08] and will meet once more in [November|2022-11].
        The wildfire, sparked by lightning on [July 12|2022-07-12], was declared out on [Thursday|2022-09-01].
        Firefighters hope to contain the blaze by [Friday|2022-09-09].
        California's grid operator warned of blackouts on [Tuesday|2022-09-06] as temperatures neared records.
        Heat is forecast to ease on [Friday|2022-09-09], when a former hurricane brings clouds.
        A judge in Buenos Aires remanded the man who aimed a pistol at the vice-president on [Thursday|2022-09-01].
        The trial of the vice-president, which opened in [May 2019|2019-05], resumed on [Monday|2022-09-05].
        Closing speeches by her lawyers start on [September 19|2022-09-19].
        A tribunal in Myanmar on [Friday|2022-09-02] sentenced the former leader to three more years.
        The general told a forum in Vladivostok on [Monday|2022-09-05] that polls would be held by [August|2023-08].
        Mali freed three of the 49 soldiers it had arrested in [July|2022-07].
        Ethiopia's truce, agreed in [March|2022-03], broke down on [August 24|2022-08-24].
        France's last troops left Gao on [August 15|2022-08-15].
        The German chancellor presented on [Sunday|2022-09-04] a third package of relief, worth 65 billion euros.
        The nine-euro ticket expired on [Wednesday|2022-08-31] and ministers want a successor by [January|2023-01].
        Two reactors that were to close in [December|2022-12] will be kept in reserve until [April|2023-04].
        Poland put the wartime damage at 1.3 trillion dollars on [Thursday|2022-09-01], the anniversary of the invasion.
        Latvia dismantled an obelisk in [August|2022-08]; Estonia had removed a tank [August 16|2022-08-16].
        Estonia will bar most Russian tourists from [September 19|2022-09-19].
        A deal on visas was reached in Prague on [Wednesday|2022-08-31].
        India's first home-built carrier was commissioned on [Friday|2022-09-02].
        Bangladesh's premier began a four-day trip to Delhi on [Monday|2022-09-05] and holds talks with her host on [Tuesday|2022-09-06].
        Japan's cabinet decided in [July|2022-07] that a state funeral would take place on [September 27|2022-09-27].
        Tokyo will scrap its cap on package tours in [October|2022-10], the daily Nikkei reported on [Monday|2022-09-05].
        The strait was quiet on [Tuesday|2022-09-06] after weeks of drills that followed an [August 2|2022-08-02] visit by the speaker.
        North Korea has not tested a missile since [August 17|2022-08-17].
        Joint exercises that ended on [Thursday|2022-09-01] involved tens of thousands of troops.
        New Zealand's borders fully reopened on [July 31|2022-07-31].
        Australia's treasurer hands down his first budget on [October 25|2022-10-25].
        Fiji's election has to be held by [January|2023-01].
        The former premier of the Cook Islands will stand trial in [February|2023-02].
        Zambia's finance minister told lawmakers on [Friday|2022-09-02] that talks with creditors would end this month.
        A dam in Minas Gerais burst on [Sunday|2022-09-04], and engineers fear that a second will go.
        The Philippine senate opens its inquiry into sugar imports on [Thursday|2022-09-08].
        The Hungarian premier, who won a fourth term in [April|2022-04], accused Brussels of blackmail.
        Norwegian prices will be capped from [October 1|2022-10-01] if the bill passes.
        The bill, which cleared its first reading on [Monday|2022-09-05], caps prices from [October 1|2022-10-01].
        A second reading is due on [Thursday|2022-09-08].
        The Icelandic volcano that woke in [August|2022-08] has gone quiet.
        Guides expect visitors to come back by [Saturday|2022-09-10].
        Two hikers lost on the glacier since [Friday|2022-09-02] walked into a hut on [Monday|2022-09-05].
        The ambassador left Managua on [August 28|2022-08-28] and will not be replaced.
        Students in Athens clashed with police on [Monday|2022-09-05] over plans to station officers on campus.
        A strike by ferry crews will cut off the islands from [Wednesday|2022-09-07] to [Friday|2022-09-09].
        Greece repaid its last loan in [March|2022-03], two years early.
        The Croatian kuna disappears on [January 1|2023-01-01].
        The kuna was pegged to the euro in [July|2022-07] at 7.53.
        Bulgarians vote for the fourth time in 18 months on [October 2|2022-10-02].
        The caretaker cabinet, named in [August|2022-08], wants to reopen talks with Gazprom.
        Czechs rallied in Prague on [Saturday|2022-09-03] against the cost of energy.
        Police put the crowd on [Saturday|2022-09-03] at 70,000.
        Another rally has been called for [September 28|2022-09-28].
        The Slovak coalition fell apart on [Monday|2022-09-05] when four ministers handed in their resignations.
        The four had threatened in [July|2022-07] to walk out.
        Denmark's regulator said on [Tuesday|2022-09-06] that it was looking into the leak.
        Finland is to decide in [December|2022-12] whether to build a fence.
        Ukraine said its forces had retaken Vysokopillia on [Sunday|2022-09-04].
        A flag was raised over the hospital roof on [Sunday|2022-09-04], a video showed.
        Grain ships have left Odesa every day since [August 1|2022-08-01].
        The Black Sea deal, signed in [July|2022-07], runs out on [November 19|2022-11-19].
        The deal lapses on [November 19|2022-11-19] unless both sides renew it.
        A referendum in the occupied south, planned for [September 11|2022-09-11], has been put on hold.
        The referendum was to have taken place on [Sunday|2022-09-11].
        Georgia's ruling party expelled a lawmaker on [Monday|2022-09-05].
        Kazakhstan's leader proposed on [Thursday|2022-09-01] to shorten his own term.
        He wants a snap ballot in [November|2022-11].
        A court in Tashkent will hear the appeal on [September 21|2022-09-21].
        The Taliban marked a year since the pullout with a parade on [Wednesday|2022-08-31].
        A bomb outside the Russian embassy in Kabul killed six on [Monday|2022-09-05].
        Friday prayers had just ended when the blast went off on [Friday|2022-09-02] in Herat.
        Karachi was under water again on [Monday|2022-09-05].
        The monsoon should retreat by [September 20|2022-09-20], the met office says.
        India's top court takes up the hijab case on [Wednesday|2022-09-07].
        Delhi's bars stay open until 3 a.m. starting in [October|2022-10].
        The twin towers in Noida were brought down on [August 28|2022-08-28].
        Nepal holds its polls on [November 20|2022-11-20], the commission has announced.
        Maldives police raided a resort on [Saturday|2022-09-03].
        A tanker that ran aground off Galle in [July|2022-07] is still leaking oil.
        Bangkok's court suspended the premier on [August 24|2022-08-24] while it weighs his case.
        It may rule as early as [Thursday|2022-09-08].
        Malaysia's former leader began a 12-year sentence on [August 23|2022-08-23].
        His wife was found guilty on [Thursday|2022-09-01] and will appeal.
        Jakarta raised the price of fuel by a third on [Saturday|2022-09-03], and unions vow to march on [Tuesday|2022-09-06].
        The parade marking independence on [August 17|2022-08-17] went ahead in the rain.
        Manila reopened its schools on [August 22|2022-08-22].
        A typhoon could reach Luzon by [Sunday|2022-09-11].
        Seoul will lift its test for arrivals on [Saturday|2022-09-10].
        Trains to Busan stood still on [Tuesday|2022-09-06] morning.
        Taipei shot down a drone for the first time on [Thursday|2022-09-01].
        Beijing's party congress begins on [October 16|2022-10-16].
        The politburo set the date on [August 30|2022-08-30].
        Hong Kong's leader gives his first policy address in [October|2022-10].
        A factory fire in Shenzhen on [Sunday|2022-09-04] sent smoke across the bay.
        Mongolia's premier survived a vote of confidence in [August|2022-08].
        Canberra's climate law will come to the senate in [November|2022-11].
        The senate passed a motion on [Monday|2022-09-05] that calls for an inquest.
        The floods that hit Lismore in [February|2022-02] were the worst on record.
        Auckland's mayor is not standing in [October|2022-10].
        A pilot whale stranding on [Saturday|2022-09-03] drew volunteers to the beach at Macquarie.
        Papua New Guinea's new parliament sat for the first time on [August 9|2022-08-09].
        Honiara has asked navies to stay away until [December|2022-12].
        Cairo's new museum, promised for [November|2022-11], is late again.
        The museum was supposed to open in [June|2022-06].
        Fire swept through a church in Giza on [August 14|2022-08-14].
        Tunisia's new constitution took effect on [August 17|2022-08-17].
        Libya's two premiers traded blame on [Sunday|2022-09-04] for the fighting in Tripoli.
        Algeria will host the Arab summit on [November 1|2022-11-01] and [2|2022-11-02].
        Rabat recalled its envoy on [August 26|2022-08-26].
        Senegal's coalition lost its majority in [July|2022-07].
        The new assembly meets for the first time on [Monday|2022-09-12].
        The Gambia's drowned migrants were buried on [Saturday|2022-09-03].
        Freetown has been calm since the riots of [August 10|2022-08-10].
        Ghana goes back to the fund in [September|2022-09] for a loan.
        Benin's stolen thrones, returned in [November|2021-11], drew record crowds until [August|2022-08].
        Lagos traders shut their stalls on [Monday|2022-09-05] in protest at a levy.
        Chad's peace talks, twice postponed, got under way on [August 20|2022-08-20].
        They are meant to last until [September 20|2022-09-20].
        Khartoum airport was closed on [Sunday|2022-09-04] after a sandstorm.
        Somali troops ended the hotel siege on [August 21|2022-08-21].
        Rwanda plans to try the former minister in [January|2023-01].
        Kigali's former minister goes on trial in [January|2023-01].
        Voters in Lubumbashi must wait until [December|2022-12] for their cards.
        Maputo's first gas cargo is expected to sail in [October|2022-10].
        The first cargo had been expected in [August|2022-08].
        Lesotho's army was deployed on [Sunday|2022-09-04].
        Harare raised its policy rate to 200 percent in [June|2022-06] and left it there on [Thursday|2022-09-01].
        The union of miners at Sibanye has until [Friday|2022-09-09] to accept.
        Cape Town hosts the cricket final on [Saturday|2022-09-10].
        Eskom switched off power to homes again on [Tuesday|2022-09-06].
        Blackouts are likely to go on until [Sunday|2022-09-11].
        Bolivia's census, first set for [November|2022-11], was moved to 2024.
        Lima's prosecutor questioned the president on [Monday|2022-09-05].
        Quito and indigenous groups have until [October 12|2022-10-12] to agree.
        Bogota and Caracas reopen their border on [September 26|2022-09-26].
        Flights between the two resume on [September 26|2022-09-26] too.
        Havana's oil depot burned for five days in [August|2022-08].
        A judge in Port-au-Prince was shot on [Friday|2022-09-02].
        Kingston has closed its beaches until [Monday|2022-09-12].
        Mexico's president delivered his report on [Thursday|2022-09-01].
        The peso strengthened on [Monday|2022-09-05], helped by thin trade.
        Toronto's festival runs from [Thursday|2022-09-08] to [September 18|2022-09-18].
        Montreal's bridge will shut at weekends from [September 16|2022-09-16].
        Quebecers vote on [October 3|2022-10-03].
        Quebec's premier, first elected in [October 2018|2018-10], launched his campaign on [August 28|2022-08-28].
        Texans whose lights went out on [Sunday|2022-09-04] had them back by [Monday|2022-09-05] noon.
        Alaska counted the last ballots on [August 31|2022-08-31].
        Voters in Massachusetts choose their candidates on [Tuesday|2022-09-06].
        The shuttle driver told jurors [Friday|2022-09-02] he would do it again.
        Jurors return [Thursday|2022-09-08].
        Jurors heard [Friday|2022-09-02] from the driver.
        "The water came at night on [Sunday|2022-09-04] and took the cattle," a herder said.
        "If they don't pay by [Friday|2022-09-09], we'll see them in court," she said.
        "We'll know more on [Thursday|2022-09-08]," the coach said after [Sunday|2022-09-04]'s defeat.
        "Nobody told us anything until [Saturday|2022-09-03]," said a teacher.
        Ivory Coast's cocoa board said on [Monday|2022-09-05] that it would raise the farm price by a tenth.
        The mid-crop, which ended in [August|2022-08], was the smallest in nine years.
        The main harvest starts in [October|2022-10].
        An avalanche buried six climbers on [Sunday|2022-09-04] near Manali.
        Guides will resume the search on [Wednesday|2022-09-07] if the weather clears.
        The central bank of Chile decides on rates on [Tuesday|2022-09-06] after the close.
        Chile's lower house impeached nobody on [Monday|2022-09-05], but the vote was tight.
        The Swiss vote on pensions on [September 25|2022-09-25].
        Swiss voters turned down a similar plan in [March|2022-03].
        Belgium's nuclear watchdog gave its consent on [Friday|2022-09-02].
        Doel 3 shuts down for good on [September 23|2022-09-23].
        Doel 3 has been running at reduced power since [Thursday|2022-09-01].
        Luxembourg's grand duke is expected back from holiday on [Friday|2022-09-09].
        A ceasefire that took hold in [April|2022-04] was extended on [August 2|2022-08-02] until [October 2|2022-10-02].
        The warring sides in Yemen traded fire on [Sunday|2022-09-04], hours after envoys left.
        Oman's envoys fly to Sanaa on [Thursday|2022-09-08].
        Qatar said it will let fans drink before games from [November 20|2022-11-20].
        Iraq's parliament has not met since [July 30|2022-07-30].
        The cleric told his followers on [August 30|2022-08-30] to go home.
        The court in Baghdad put off its ruling to [Wednesday|2022-09-07].
        Beirut's silos gave way on [August 23|2022-08-23] after weeks of fire.
        Lebanese banks will be shut from [Thursday|2022-09-08].
        Jordan's teachers, who walked out in [September|2022-09], want back pay.
        Israel's army admitted on [Monday|2022-09-05] that one of its soldiers had probably shot the reporter.
        The reporter was killed on [May 11|2022-05-11] in Jenin.
        Israelis return to the polls on [November 1|2022-11-01].
        Cyprus picks a new president in [February|2023-02].
        Malta's budget will be read on [October 24|2022-10-24].
        Rome's summer of drought ended on [Saturday|2022-09-03] with hail.
        Milan's stock exchange rose on [Tuesday|2022-09-06], led by banks.
        Venice begins to charge day trippers in [January|2023-01].
        The Venice film festival closes on [Saturday|2022-09-10].
        The director's last film, shown in Cannes in [May|2022-05], comes to cinemas on [October 7|2022-10-07].
        A jury in Marseille acquitted the mayor's aide on [Friday|2022-09-02]; prosecutors have until [September 12|2022-09-12] to appeal.
        Paris transport workers plan a walkout on [September 29|2022-09-29].
        French pupils went back to class on [Thursday|2022-09-01].
        A fuel rebate worth 18 cents was raised to 30 on [Thursday|2022-09-01] and falls to 10 in [November|2022-11].
        Her successor is to be sworn in on [Saturday|2022-09-10].
        Spain's parliament passed the consent law on [August 25|2022-08-25].
        Catalans will march on [Sunday|2022-09-11], their national day.
        A fishing boat that left Senegal on [August 27|2022-08-27] was found off Tenerife on [Monday|2022-09-05].
        Ireland's budget has been brought forward to [September 27|2022-09-27].
        Dublin commuters face delays on [Wednesday|2022-09-07] as drivers stop work.
        Scotland's bin crews called off their strike on [Friday|2022-09-02].
        Wales play Belgium on [September 22|2022-09-22].
        Leicester, bottom of the table, lost at Brighton on [Sunday|2022-09-04].
        United's Danish playmaker, signed in [July|2022-07], set up two goals on [Sunday|2022-09-04].
        The transfer window closed on [Thursday|2022-09-01] and opens again in [January|2023-01].
        The Dodgers beat San Diego on [Sunday|2022-09-04] to go 19 games clear.
        The Bills open the season on [Thursday|2022-09-08] at Los Angeles.
        The pitcher will miss the rest of the month after he tore a muscle on [Saturday|2022-09-03].
        A jury found the doctor guilty in [June|2022-06]; he will be sentenced on [October 14|2022-10-14].
        The man, who is due in court on [Friday|2022-09-09], was arrested on [Sunday|2022-09-04].
        A grand jury will meet on [September 19|2022-09-19] to weigh charges over the fire that killed nine on [July 4|2022-07-04].
        The mayor apologised on [Monday|2022-09-05] for remarks she made in [August|2022-08].
        The governor must sign the bill by [September 30|2022-09-30].
        Lawmakers sent the bill to the governor on [August 31|2022-08-31].
        Students move in on [Saturday|2022-09-10], and lectures begin on [Monday|2022-09-12].
        The university fired the coach in [November|2021-11] with two games left.
        Rangers closed the trail on [Friday|2022-09-02] after a bear was seen near the hut.
        The trail will stay closed through [September 15|2022-09-15].
        The rocket's next launch window opens on [September 19|2022-09-19].
        The telescope sent its first pictures in [July|2022-07].
        "I found out on [Friday|2022-09-02]," she said, "and I leave on [Friday|2022-09-09]."
        "We buried him on [Saturday|2022-09-03]," his brother said.
        """#
}
