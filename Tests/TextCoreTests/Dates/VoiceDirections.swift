/// Sentences in the voices of papers of several countries and of guides, published on Tuesday, 6 September 2022, with their
/// bare weekdays, months and days marked with what they mean; `XXXX` stands for a year or week that is none in particular.
enum VoiceDirections {
    static let text = #"""
        The Lok Sabha will take up the bill on [Monday|2022-09-12], the minister told reporters on [Saturday|2022-09-03].
        Polling for the first phase is on [September 21|2022-09-21] and counting on [September 28|2022-09-28].
        The monsoon, which arrived on [June 10|2022-06-10], is likely to withdraw by [mid-October|2022-10].
        He was produced before a magistrate on [Monday|2022-09-05] and remanded till [September 14|2022-09-14].
        The apex court had on [August 24|2022-08-24] reserved its order.
        The high court on [Friday|2022-09-02] stayed the order till [October 11|2022-10-11].
        The state cabinet is set to meet on [Thursday|2022-09-08] to clear the scheme announced on Independence Day.
        The Naira opened at 430 on [Monday|2022-09-05] and is expected to weaken before Christmas.
        The union gave government up to [Friday|2022-09-09] to pay, failing which lecturers would down tools on [Monday|2022-09-12].
        Matric exams start on [31 October|2022-10-31] and end on [7 December|2022-12-07].
        Eskom said stage 4 load shedding would be in force until [Saturday|2022-09-10] at 5am.
        The IEBC has until tomorrow to hand over the forms, the Supreme Court ordered on [Tuesday|2022-09-06].
        The Reserve Bank lifted the cash rate to 2.35 per cent at its board meeting on [Tuesday|2022-09-06].
        Parliament rose in [August|2022-08] and resumes on [September 12|2022-09-12].
        The storm hit on [Sunday week|2022-09-18].
        The inquest opened at Preston Coroner's Court on [Tuesday|2022-09-06] and was adjourned to [December 1|2022-12-01].
        The A38 will be shut overnight from [Monday 12|2022-09-12] to [Friday, September 16|2022-09-16].
        RMT members will walk out on 15 and [17 September|2022-09-17].
        Students return to campus [Aug. 29|2022-08-29] and classes begin the following day.
        Fox's trial, first set for [May|2022-05], was put back to [January|2023-01].
        The governor signed the measure into law [Friday|2022-09-02]; it takes effect [Jan. 1|2023-01-01].
        Sales tax on groceries ends [Jan. 1|2023-01-01] under a law passed in [March|2022-03].
        The council, which meets the second [Tuesday|XXXX-WXX-2] of each month, postponed its vote.
        He was arraigned [Friday|2022-09-02] and is due back in court [Sept. 27|2022-09-27].
        The remains were found [Saturday|2022-09-03] by hikers, the sheriff's office said [Monday|2022-09-05].
        The Dodgers, who last lost on [Aug. 30|2022-08-30], open a series in San Diego on [Friday|2022-09-09].
        Doors open at 7 p.m. [Thursday|2022-09-08].
        The pop-up runs Fridays through [October|2022-10].
        It was the wettest [July|2022-07] on record.
        It’s [only September|2022-09] and the shops are full of tinsel.
        She announced back in [March|2022-03] that she would go.
        In a survey of 1,900 adults in [July|2022-07], two thirds were in favour.
        The [July|2022-07] figures will be revised in [October|2022-10].
        Inflation hit 10.1 per cent in [July|2022-07], up from 9.4 per cent in [June|2022-06].
        Annual inflation is forecast to peak in [October|2022-10].
        Campaigning ends at midnight on [Thursday|2022-09-08], two days before the vote.
        Voting ended on [Thursday|2022-09-01]; results are expected by [Friday|2022-09-09].
        She was to have sung at the Proms on [Friday|2022-09-09], but the concert was cancelled.
        Police are appealing for witnesses after a man died in a crash on the M5 on [Sunday|2022-09-04] night.
        Anyone who saw the car between [Friday|2022-09-02] and [Sunday|2022-09-04] should call the police.
        The bodies were flown home on [Wednesday|2022-08-31].
        The company said [Wednesday|2022-08-31] it was cutting 300 jobs.
        Profits for the year to [June|2022-06] fell by a third.
        The carrier's results for the three months to the end of [September|2022-09] will be out in [November|2022-11].
        The carrier lost $30m in the year ended [June 30|2022-06-30].
        Analysts polled on [Friday|2022-09-02] see growth of 2 percent.
        The two are to wed in [June|2023-06].
        His trial begins on [3 October|2022-10-03]; he was arrested in [February|2022-02].
        The war, which began on [Feb. 24|2022-02-24], has killed thousands.
        Six months after the [Feb. 24|2022-02-24] invasion, neither side is winning.
        Tigrayan forces said on [Sunday|2022-09-04] that they had captured the town the day before.
        Bread has doubled in price since [January|2022-01].
        A similar storm struck in September 2017 and again in [October|2017-10].
        He resigned on [July 7|2022-07-07], two days after his chancellor.
        The truce was agreed on [April 2|2022-04-02], renewed in [June|2022-06] and again in [August|2022-08], and lapses on [October 2|2022-10-02].
        From [Wednesday|2022-09-07], travellers no longer need a test.
        The rules change from [October|2022-10].
        He has been in custody since [Thursday|2022-09-01].
        By [Thursday|2022-09-01] the water had reached the school.
        By [Thursday|2022-09-08] the water will have reached the school.
        On [Monday|2022-09-05] alone, 60 people died.
        Expect delays on [Saturday|2022-09-10].
        "We'll know more on [Wednesday|2022-09-07]," the coach said after training on [Monday|2022-09-05].
        "I saw him on [Friday|2022-09-02]," she said.
        The maker was the first to add the button to a cheap phone, back in [March|2022-03].
        Before [July|2022-07] he would have called the idea too new to buy.
        On [Aug. 1|2022-08-01], the aide hinted that she would not join the cabinet.
        It is only [September|2022-09], and more land has burned than in all of 2021.
        The bond yield rose to 1.6 percent, the highest since [June 14|2022-06-14].
        Chip makers fell the most since [May|2022-05] after the warning.
        The widow's letter turned up in a drawer in [April|2022-04].
        The chief executive said at a briefing on [Monday|2022-09-05] that the write-downs were in line with the market.
        Shares in the port closed flat on [Monday|2022-09-05] before the results were released.
        The publisher had in [August|2022-08] shed 140 jobs.
        He was taken to an isolation ward on [Monday|2022-09-05] after he was found to be ill.
        A three-day curfew will be in force from [September 10|2022-09-10] in view of the floods.
        In the east it comes into force on [September 10|2022-09-10] and stays until [September 14|2022-09-14].
        The only big show hit by the strike was the gala, which was moved from [September|2022-09] to [January|2023-01].
        The union looked forward to going back to work, it said in a statement [Monday|2022-09-05] evening.
        More than 60,000 actors went on strike [July 14|2022-07-14], joining the writers.
        Shoppers may take the set back to any branch by [January|2023-01].
        Similar terms were reached with one house in [June|2022-06] and another in [July|2022-07].
        The surfer was in a fair condition [Sunday|2022-09-04] afternoon.
        A swimmer was bitten off the coast [Sunday|2022-09-04].
        The patient ate the rabbit on [Aug. 25|2022-08-25], according to state media.
        When the senator nearly caught up in late [June|2022-06], party elders took fright.
        When the tycoon entered the race on [Aug. 24|2022-08-24], it seemed odd.
        The dividend should return in [January|2023-01].
        The chain's head is leaving in [January|2023-01], which opens the door to an outsider.
        In [July|2022-07] the firm revealed its best share since 1995.
        The recent [August|2022-08] sell-off gives buyers a way in.
        Soldiers were sent to the border on [August 20|2022-08-20].
        The migrants have marched every morning since [August 18|2022-08-18].
        She left home in early [May|2022-05], flew to Quito and reached Mexico in early [June|2022-06].
        The gadget fair is coming up in [January|2023-01], so there will be more to show.
        Lawyers disclosed the certificate in a filing [Friday|2022-09-02] afternoon.
        The minister should be immune, according to court filings [Friday|2022-09-02].
        Neither lawyer responded [Friday|2022-09-02] to requests for comment.
        The judge has given the plaintiff until [September 28|2022-09-28] to respond.
        The trader died in a prison in [January|2022-01].
        The small laptop was last updated in [July|2022-07], while the large ones were refreshed in [May|2022-05].
        The timeline shows that the messages were asked for in [February|2022-02].
        The government was given a deadline of [August 26|2022-08-26] to hand the messages over, which it says it met.
        Requests were sent to ministers in [May|2022-05] and [June|2022-06].
        The rivals criticized him gingerly at a debate here [Monday|2022-09-05] night.
        As of [July|2022-07], the airline had 270 aircraft.
        The coach knows that hopes are slim after [Monday|2022-09-05] night's loss.
        The premier needs to tell us more than his assertions to reporters on [Sunday|2022-09-04] that he is confident.
        Detectives said late [Monday|2022-09-05] night that a man had been held.
        The campaign was launched yesterday ([Sept. 5|2022-09-05]) and runs until spring.
        Confidence stood at 88.8 in [August|2022-08], up 7 points since [May|2022-05].
        Seventy percent now hear good news, up from 15 percent in [April|2022-04].
        More than 8 million have applied since the form went up late on [Friday|2022-09-02] evening.
        The relief plan, announced in [August|2022-08], gives up to 20,000 dollars.
        The page was created on [Aug. 18|2022-08-18], a day before the lawmaker retired.
        He resigned and filed to run on [Aug. 20|2022-08-20].
        The think tank projected in [May|2022-05] that the tariffs would cost growth.
        Leaders are poised to meet in Cairo at the end of [November|2022-11].
        In an [August|2022-08] survey of builders, most spoke of larger kitchens.
        In 2020, the network passed 300 million users, and use grew by half between [March|2020-03] and [October|2020-10].
        The enrolment period, which opened on [Thursday, September 1|2022-09-01], runs until Tuesday, September, 27 2022.
        The boat was damaged on [Friday|2022-09-02] last week when it was rammed.
        Beijing called [Monday|2022-09-05]'s drills a stern warning.
        The exercises, which run until [Wednesday|2022-09-14] next week, come days after a collision.
        The start-up showed several such tools at its fair in early [April|2022-04].
        The founder stepped down and was replaced in [January|2022-01] by a former broadcaster.
        The app on [Monday|2022-09-05] announced a dark mode.
        The parent announced on [Aug. 30|2022-08-30] that it was withdrawing its listing.
        The storm made landfall overnight on [September 1|2022-09-01].
        Large parts of the country saw twice the usual rain in [August|2022-08] too.
        There was much hope, but in [April|2022-04] the prefect quashed it.
        On [Tuesday|2022-09-06], when the report came out, those fears were nowhere to be found.
        The murders of two officers on [Saturday|2022-09-03] afternoon raised tensions.
        A modest crowd moved east on [Sunday|2022-09-04] evening.
        The blaze that began in one home on [Thursday|2022-09-01] afternoon took the whole block.
        Proposals are welcome until [September 30|2022-09-30].
        The list will be revealed live from Lima on [Wednesday 28 September|2022-09-28].
        The show runs from [September 11|2022-09-11] to [October 13|2022-10-13], with a reception on [Saturday|2022-09-10].
        On [December 6|2021-12-06], the day before he fell, he was asked about the plan.
        The troll was banned in [January|2022-01] after days of abuse.
        The new season kicks off on [January 5|2023-01-05].
        We filed a petition in spring of last year, and in [July|2021-07] the court granted it.
        I am off to Spain next month, Italy in [November|2022-11], Mexico in [January|2023-01] and the island fair in [April|2023-04].
        The first meeting is set to take place in Bath on [September 16|2022-09-16].
        The festival runs through [September 11|2022-09-11] this year.
        The fair was off to a bright start on [Saturday|2022-09-03] night as thousands came.
        During questions [Monday|2022-09-05], the premier defended the record.
        The index has not closed above 8,000 since [February|2022-02].
        A second jumbo is also flying to the capital on [Tuesday|2022-09-06], but without passengers.
        On [Friday|2022-09-02], the bank lent 38 billion to calm the market.
        She declared victory on [Monday|2022-09-05], though not all votes are counted.
        The pupils absent on Monday were more than on [Friday|2022-09-02].
        Driveways were full of cars at midday [Tuesday|2022-09-06].
        "We make mistakes," the banker said on [Monday|2022-09-05]. "We try to fix it."
        The bank earned 4 billion in the quarter, it announced on [Monday|2022-09-05], down from a year ago.
        The jet maker held its first test flight on [Sunday|2022-09-04] of the tanker.
        Based on [Friday|2022-09-02] night's closing price that is a drop of 8 percent.
        They expect to release that in [February|2023-02] or [March|2023-03].
        He hopes for a dozen cases in December, but not before another malt near the end of [November|2022-11].
        On [September 13|2022-09-13], two cooks are popping up at the bar.
        Between [Sept. 8|2022-09-08] and [Sept. 28|2022-09-28], residents can cast ballots by mail.
        All can also attend a panel on [Sept. 9|2022-09-09] at 6 pm.
        In the middle of last month it arrived one bright [August|2022-08] morning for its last test.
        On [Tuesday|2022-09-06], the diplomat told the court that the world was watching.
        The union's top court on [Friday|2022-09-02], heard a last day of arguments.
        The film hits some theaters on [Sept. 30|2022-09-30], followed by a wider release in [October|2022-10].
        She had an operation back in [June|2022-06] and had not told him.
        The country opened its western borders on [Friday|2022-09-02] to let the migrants pass.
        The two presidents are due to meet in Sochi on [Thursday|2022-09-08] to seek a deal.
        The anthology is coming in a cheap edition [October 9|2022-10-09].
        As the virus spread in [March|2022-03], the poet could not write.
        [August 20|2022-08-20]: A car driven by a local man struck a deer.
        The gang's ringleader was killed after the [August 7|2022-08-07] raid.
        The envoy also was due to meet his colleague in Amman on [Wednesday|2022-09-07].
        He said in a televised speech on [Monday|2022-09-05] that the toll was higher.
        The lockdown came into effect on [23 March|2022-03-23].
        He started a five-month trip in [February|2022-02].
        He believes that his rival will try to delay [November|2022-11]'s election.
        Temperatures in the capital hit a record in [May|2022-05].
        The head office was invaded on [Friday|2022-09-02] by activists.
        He denied being in a relationship with her back in [April|2022-04].
        He lives alone since he and his wife separated in [January|2022-01].
        The leader lacked empathy during a meeting with lawmakers on [August 16|2022-08-16].
        The mayor widened the zone in [August|2022-08].
        A law coming into force in [January|2023-01] means that builders must plant trees.
        The ban came into force on [Monday|2022-09-05] and covers straws and plates.
        Fees will be waived for the young from [26 September|2022-09-26].
        The club has been set a [September 15|2022-09-15] deadline for a decision.
        Trouble flared last night, [September 5|2022-09-05].
        After the broadcast of [Sunday|2022-09-04] evening's episode, the family paid tribute.
        "I will meet the housing office today ([Tuesday|2022-09-06])," she said.
        The jet struck a bird during take-off late on [Monday|2022-09-05].
        The report on the [Aug. 13|2022-08-13] attack named a tank.
        A news agency's inquiry in [July|2022-07] covered the first finding.
        The big winner at the guild's awards on [Saturday|2022-09-03] was left out.
        The deal was announced in [March|2022-03] this year.
        I arrived at the bar on [Friday|2022-09-02] night.
        On [Friday|2022-09-02], a lawyer wrote to the governor on behalf of the group.
        A rally at the capitol is set for [Friday|2022-09-09].
        The order would keep people at home through [September 26|2022-09-26].
        The soundness of the team will be tested on [Sunday|2022-09-11] when the Packers visit.
        Approval came on a 52-48 vote [Monday|2022-09-05].
        They fled after their homes were attacked in [Sunday|2022-09-04] night's coup.
        The airman who set himself on fire [Sunday|2022-09-04] had grown bitter.
        In [May|2022-05], the account posted a photograph.
        But on [Monday|2022-09-05], an admirer had the face inked on his arm.
        The first publisher confirmed that it would release his book [October 7|2022-10-07].
        The virus has been active since at least [August 12|2022-08-12].
        Its impact is limited, the firm said in a [Monday|2022-09-05] analysis.
        The revised deal got its votes in [Tuesday|2022-09-06]'s early hours.
        The group has filed a lawsuit to stop the ban from taking effect [October 1|2022-10-01].
        Leaders scrambled for much of [Monday|2022-09-05] to add money.
        She works [Monday|XXXX-WXX-1]-[Friday|XXXX-WXX-5] at the mill.
        The shop is open [Monday|XXXX-WXX-1] to [Friday|XXXX-WXX-5] and shut at weekends.
        Our office hours are [Monday|XXXX-WXX-1] through [Thursday|XXXX-WXX-4].
        Applications are typically due on [November 1|XXXX-11-01].
        Swallows usually leave in [September|XXXX-09].
        The tax year ends on [April 5|XXXX-04-05] every year.
        In a given [December|XXXX-12] the harbour is full of ice.
        On any given [Sunday|XXXX-WXX-7] the park is full.
        She was born on a [Monday|XXXX-WXX-1] coming up to noon.
        The choir normally meets on [Thursday|XXXX-WXX-4].
        No calls from [Friday nights|XXXX-WXX-5TNI] through [Sunday|XXXX-WXX-7], he told the team.
        He was told on [Aug. 31|2022-08-31], a [Wednesday|2022-08-31], that the post had gone.
        Asked to comment on the findings in [June|2022-06], the army said it obeys the law.
        There is a lot of rebuilding to be done after the town's worst tornadoes in [April|2022-04].
        The finals, which take place from [September 5|2022-09-05] to [September 11|2022-09-11], are sold out.
        The final takes place on [September 5|2022-09-05] and [6|2022-09-06].
        """#
}
