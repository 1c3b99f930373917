/// Sentences of Wikinews with their bare weekdays, months and days marked with what they mean.
///
/// A line that starts with `#` names the article that the sentences after it come from. Text: Wikinews contributors,
/// Creative Commons Attribution 2.5; sentences are excerpts, the marks are this project's.
enum WikinewsDirections {
    static let text = #"""
        # http://en.wikinews.org/wiki/Apple_releases_iPhone_SDK,_announces_upcoming_update
        @2008-03-06 The company also announced the iPhone 2.0 update that was released as a closed beta for developers and is scheduled for public release in [June|2008-06].
        # http://en.wikinews.org/wiki/Apple's_iTunes_replaces_Wal-Mart_as_No._1_U.S._music_seller
        @2008-04-09 Five years after its launch, Apple Computer's iTunes downloadable music service in [February|2008-02] passed Wal - Mart to become the No.
        @2008-04-09 1 music seller in the United States, according to figures released [April 3|2008-04-03] by NPD Group, a market research firm.
        @2008-04-09 The firm said more than 4 billion songs had been downloaded from the iTunes store since its launch in 2003 and that as of [February|2008-02], the iTunes store accounts for 70% of all digital music sales.
        @2008-04-09 According to an [April 2nd|2008-04-02] report in Ars Technica, an internal memo at Apple showed the company passed Wal - Mart as the top U.S.
        # http://en.wikinews.org/wiki/Apple_launches_new,_faster_iPhone
        @2009-06-09 The new phone will also come pre-loaded with the new iPhone 3.0 software, which will be available on [June 17|2009-06-17], two days before the phone launches.
        # http://en.wikinews.org/wiki/Reactions_to_Apple's_OS_X_Tiger
        @2005-05-07 Still, even Macintosh support sites such as Mac News suggest waiting for the first "point" release (10.4.1) before jumping in, which is expected in late [May|2005-05].
        # http://en.wikinews.org/wiki/Apple_Computer_CEO_Steve_Jobs_gives_opening_keynote_to_WWDC_2005
        @2005-06-06 Apple Computer CEO and co-founder Steve Jobs gave his annual opening keynote to the World Wide Developers Conference (WWDC) at Moscone Center in San Francisco, California on [Monday|2005-06-06].
        # http://en.wikinews.org/wiki/Apple_unveils_iPhone_4,_iOS_4_at_Worldwide_Developers_Conference_2010
        @2010-06-08 In [April|2010-04], the technology blog Gizmodo obtained a prototype of the new phone and published details of it online.
        @2010-06-08 Formerly "iPhone OS," iOS 4 was first introduced by Apple in [April|2010-04], and includes multitasking capabilities.
        @2010-06-08 iOS will support Apple's new mobile advertising service, iAd, which goes live on [July 1|2010-07-01].
        @2010-06-08 iPhone 4 will be available on [June 24|2010-06-24] in the United States, United Kingdom, France, Germany, and Japan.
        @2010-06-08 iOS will be available as a free software update to users of compatible older Apple devices (including the 3GS) on [June 21|2010-06-21].
        # http://en.wikinews.org/wiki/Apple_swamped_by_iPhone_4_pre-orders
        @2010-06-16 Pre-orders of the recently announced iPhone 4 began [Tuesday|2010-06-15], overwhelming Apple and AT&T.
        @2010-06-16 release on [June 24|2010-06-24], starting at US $199.
        @2010-06-16 Ben Reitzes, with Barclays Capital, estimated that over eight million iPhones will have been sold by the end of the current financial quarter, which ends on [June 26|2010-06-26].
        # http://en.wikinews.org/wiki/Apple_unveils_new_MacBook_Air_laptops,_iLife_'11_software_suite
        @2010-10-23 In a [Wednesday|2010-10-20] media event, Apple Inc.
        @2010-10-23 In his keynote address [Wednesday|2010-10-20], Jobs announced the release of Apple's iLife '11 software suite, which includes the iPhoto, iMovie, and GarageBand programs.
        @2010-10-23 iLife '11 was released on [Wednesday|2010-10-20] as a US$ 49 upgrade, and is also available free with new Mac purchases.
        # http://en.wikinews.org/wiki/Apple_to_give_free_cases,_refunds_to_iPhone_4_owners
        @2010-07-17 announced [Friday|2010-07-16] that it will give owners of its new iPhone 4 a free case in response to mounting concerns over the device's antenna placement.
        @2010-07-17 The announcement came in a rare press conference held by Apple on [Friday|2010-07-16] morning.
        @2010-07-17 Apple's bumpers were priced at US $29 before the press conference, but will be free to anyone with an iPhone 4 until [September 30|2010-09-30].
        @2010-07-17 Earlier, on [June 24|2010-06-24], Apple told customers to either hold the phone without covering the antenna, or to use a case.
        @2010-07-17 On [July 2|2010-07-02], Apple associated the issue with a long-undiscovered software bug relating to the formula for calculating signal strength.
        @2010-07-17 An iOS update released [Thursday|2010-07-15] came with an updated, more accurate method of calculating the number of cellular signal bars to display, but did not actually prevent the signal loss that comes with covering the antenna.
        # http://en.wikinews.org/wiki/Apple_executive_leaves_company_after_iPhone_4_antenna_issues
        @2010-08-09 In a [July 16|2010-07-16] press conference, Jobs said that all iPhone 4 buyers would be eligible to receive a free case, or "bumper," which alleviates the signal problem.
        # http://en.wikinews.org/wiki/Apple_announces_Mac_OS_X_Lion,_iOS_5,_and_iCloud
        @2011-06-07 Mac OS X Lion will be shipped in [July|2011-07] through the online Mac App Store available on Mac computers for US$ 29.
        # http://en.wikinews.org/wiki/Apple_Inc._CEO_Steve_Jobs_on_medical_leave
        @2011-01-17 Steve Jobs, the chief executive officer of Apple Inc., announced [Monday|2011-01-17] in an internal memo that he would be on medical leave for an undetermined period of time.
        @2011-01-17 [Monday|2011-01-17]'s email announcement marked the third time in the past decade that Jobs, aged 55, has taken medical leave.
        # http://en.wikinews.org/wiki/Apple_executive_Steve_Jobs_resigns
        @2011-08-25 He briefly made an appearance in [March|2011-03] and [June|2011-06] to unveil the iPad 2 and the iCloud, an online cloud computing service.
        @2011-08-25 Since market open, Apple shares rose to $373.72, a drop of only $2.46 since [Wednesday|2011-08-24]'s close.
        # http://en.wikinews.org/wiki/Apple_Inc._co-founder_Steve_Jobs_dies_aged_56
        @2011-10-06 On [August 24|2011-08-24], Jobs resigned from his post as CEO.
        # http://en.wikinews.org/wiki/Apple_unveils_iPod_nano
        @2005-09-07 The iPod nano is the second model of the iPod family to utilize flash memory, after the Shuffle was introduced in [January|2005-01].
        # http://en.wikinews.org/wiki/Apple_plans_another_special_event
        @2005-10-04 Within one month of the iPod nano and iTunes phone special event, Apple Computer announced today another special event to be held on [October 12|2005-10-12].
        # http://en.wikinews.org/wiki/Apple_introduces_new_iPod_with_video_playback_capabilities
        @2005-10-13 On [Wednesday|2005-10-12], Apple introduced an iPod capable of displaying video, as well as a new video section to the iTunes music store.
        # http://en.wikinews.org/wiki/Apple_unveils_new_Intel-based_Mac
        @2006-01-11 Apple Computer announced on [Tuesday|2006-01-10] the first generation of their products to use Intel processors.
        # http://en.wikinews.org/wiki/Beatles'_Apple_Corps_sues_Apple_Computer
        @2006-03-28 The trial is set to begin on [Wednesday|2006-03-29] in the Royal Courts of Justice, located in central London.
        # http://en.wikinews.org/wiki/Apple_releases_program_to_limit_iPod_volume
        @2006-04-05 In California, a class-action lawsuit was filed against Apple in [January|2006-01] over claims of hearing loss from iPod use.
        # http://en.wikinews.org/wiki/Cisco_sues_Apple_for_iPhone_trademark
        @2007-01-12 The dispute has come up between the manufacturer of the iPhone (which was resented on [Wednesday|2007-01-10] for the first time) - Apple Inc.
        # http://en.wikinews.org/wiki/Apple_Inc.,_Apple_Corps_resolve_trademark_dispute
        @2007-02-06 announced [Monday|2007-02-05] it has settled its decades-long trademark dispute with the Beatles ' record company, Apple Corps.
        # http://en.wikinews.org/wiki/Government_Accountability_Office_requests_rerun_of_US_Air_Force_tanker_bid
        @2008-07-02 The Government Accountability Office on [June 18|2008-06-18] called for a re-run of the bidding for the U.S.
        @2008-07-02 When the Air Force selected Los Angeles based Northrop Grumman on [February 29|2008-02-29] to build the aircraft, Boeing challenged the award in a formal protest before the GAO, claiming the evaluation was skewed towards Northrop.
        # http://en.wikinews.org/wiki/Internal_emails_expose_Boeing-Air_Force_contract_discussions
        @2004-11-24 Congressional lawmakers rejected the proposal in [October|2004-10], although industry experts say the deal had been killed by the Pentagon because of reports stating that the deal had favored Boeing.
        # http://en.wikinews.org/wiki/China_Eastern_Airlines_to_purchase_twenty_new_Airbus_A320_jets
        @2009-06-18 China Eastern Airlines stated on [Thursday|2009-06-18] that it had signed a contract to purchase a score of Airbus A320 passenger jets for 9.9 billion yuan (about US$ 1.4 billion).
        @2009-06-18 The airline, which is the third largest in China, signed the agreement in Paris on [June 15|2009-06-15].
        # http://en.wikinews.org/wiki/Airbus_offers_funding_to_search_for_black_boxes_from_Air_France_disaster
        @2009-07-30 The Airbus A330 jetliner crashed into the Atlantic Ocean in [June|2009-06], killing all 228 people on board.
        # http://en.wikinews.org/wiki/Boeing_787_"Dreamliner"_makes_maiden_flight
        @2009-12-16 Boeing's newest commercial aircraft, the 787 "Dreamliner", made its first test flight [Tuesday|2009-12-15] in Everett, Washington at 18:00 UTC.
        # http://en.wikinews.org/wiki/Technical_problem_on_Airbus_A400M_maiden_flight
        @2010-01-25 The glitch was not reported when the plane made its maiden flight on [11 December|2009-12-11] -- four years behind schedule and $7.3 billion over budget, due to what the manufacturers call "political interference" -- and only became public attention this weekend, when German magazine Der Spiegel cited confidential documents from engine maker Europrop in a report.
        # http://en.wikinews.org/wiki/Engine_troubles_delay_Airbus_superjumbo_tour
        @2005-11-05 It is expected that the Airbus 380 will wear the livery of Singapore Airlines when it arrives on [November 11|2005-11-11], three days later than originally planned.
        @2005-11-05 The massive airliner will then bypass the planned stop in Malaysia, and fly directly to Sydney, then Melbourne and Brisbane as part of the leadup to Qantas ' 85th birthday celebrations on [November 16|2005-11-16].
        @2005-11-05 The Malaysia visit will be rescheduled for [November 17|2005-11-17], occurring during the return flight to France.
        @2005-11-05 It is unclear whether the originally planned Australian tour dates can be kept, and sources indicate that the airliner's first stop in Brisbane, on [November 11|2005-11-11], maybe eliminated in favour of a brief appearance on [November 16|2005-11-16].
        # http://en.wikinews.org/wiki/Airbus_launches_world's_largest_passenger_plane
        @2005-01-18 The first test flight of the aircraft may take place as early as [March|2005-03], and the first commercial flight is expected to take off in mid-2006 from Singapore's Changi Airport.
        # http://en.wikinews.org/wiki/Boeing_delivers_final_717_to_AirTran,_ending_Douglas_era
        @2006-05-29 Boeing Commercial Airplanes on [Tuesday|2006-05-23] delivered the final 717 jet built to AirTran Airways in ceremonies in Long Beach, California, bringing production of McDonnell Douglas jets to an end.
        # http://en.wikinews.org/wiki/Boeing_unveils_long-range_777
        @2005-02-17 First flight is scheduled in early [March|2005-03].
        # http://en.wikinews.org/wiki/Airbus_announces_job_cuts_of_10,000
        @2007-02-28 Union officials said nearly 14,000 employees at four French sites had a two hour work stoppage [Wednesday|2007-02-28] afternoon to protest the cuts.
        # http://en.wikinews.org/wiki/A380_makes_maiden_flight_to_US
        @2007-03-19 The Airbus A380, the world's largest passenger plane, was set to land in the United States of America on [Monday|2007-03-19] after a test flight.
        @2007-03-19 on [Monday|2007-03-19], but without passengers.
        @2007-03-19 Deliveries to Singapore Airlines, its launch customer, are not due until [October|2007-10] - two years late.
        # http://en.wikinews.org/wiki/Aer_Lingus_buys_twelve_new_long-haul_Airbus_jets
        @2007-06-09 Aer Lingus rival Ryanair has been attempting to take over Aer Lingus since [December|2006-12], and if this bid is successful, the new aircraft may become redundant as Ryanair intends to end transatlantic services.
        # http://en.wikinews.org/wiki/Boeing_unveils_new_787_Dreamliner
        @2007-07-09 [Sunday|2007-07-08] was chosen as its date matches the aircraft's designation number when written in the American format, 7/8/07.
        @2007-07-09 On [Saturday|2007-07-07], Boeing announced 35 new orders from German airline Air Berlin and ALAFCO Aviation Lease & Finance of Kuwait, bringing the total to 677 orders from 47 customers.
        @2007-07-09 The first flight is expected to take place in [August|2007-08] or September of this year, with the first customer, All Nippon Airways, due to receive their first aircraft in May 2008.
        # http://en.wikinews.org/wiki/First_Airbus_A380_delivered
        @2007-10-15 The first flight will take off for a "special charity-flight" from Singapore and land in Sydney on [October 25|2007-10-25].
        @2007-10-15 Special services will continue from [October 28|2007-10-28].
        # http://en.wikinews.org/wiki/First_A380_enters_commercial_service
        @2007-10-17 The A380 will make a special charity flight on [October 25|2007-10-25] from Singapore to Sydney and will begin regular service on the Singapore-Sydney route on [October 28|2007-10-28].
        # http://en.wikinews.org/wiki/Indonesia's_transport_minister_tells_airlines_not_to_buy_European_aircraft_due_to_EU_ban
        @2007-12-20 A European Commission review was held in Brussels on [November 28|2007-11-28].
        # http://en.wikinews.org/wiki/Mary_Barra_appointed_as_General_Motors_chief
        @2013-12-10 Akerson plans to stand down on [January 15|2014-01-15] following his wife's advanced cancer diagnosis.
        # http://en.wikinews.org/wiki/GM,_Chrysler_offer_buyouts_and_early_retirement_to_workers
        @2009-02-03 GM and Chrysler both ran out of operating funds in [December|2008-12], leading to the federal bailout.
        # http://en.wikinews.org/wiki/US_automakers_GM_and_Chrysler_seek_more_government_aid
        @2009-02-18 The company has warned that it might run out of money by [March|2009-03] if more aid was not given.
        # http://en.wikinews.org/wiki/GM_and_Chrysler_receive_Canadian_loans_amid_US_restructuring_ultimata
        @2009-04-03 GM has until the end of [May|2009-05] to restructure its company to receive up to CA$ 7.5 billion.
        @2009-04-03 As part of the companies restructuring, General Motor's chief executive Rick Wagoner was replaced [Sunday|2009-03-29] with Fritz Henderson, the current chief operating officer.
        @2009-04-03 Henderson spoke out on [Tuesday|2009-03-31] that GM has submitted a restructuring plan which would close five plants, and this may be increased to meet the requirements for financial aid.
        @2009-04-03 Since [December|2008-12] GM and Chrysler have received US$ 17.4 billion government loans.
        # http://en.wikinews.org/wiki/General_Motors_automobile_sales_plunge_by_45%
        @2009-04-01 General Motors Corporation (GM) announced on [Wednesday|2009-04-01] that it saw a 45% drop in United States vehicle sales for its cars in [March|2009-03].
        @2009-04-01 Executives from several auto firms, however, said that there was some hope for the auto industry to stabilise, as car sales rebounded in the last week of [March|2009-03].
        @2009-04-01 Annualised sales of vehicles in the car industry in the US are predicted to have dipped below nine million in [March|2009-03], compared to [February|2009-02]'s 9.12 million, which was the lowest number since 1981.
        @2009-04-01 Ford shares gained 2.3% to a level of US$ 2.69 in early trading at US stock markets on [Wednesday|2009-04-01], while stocks for Toyota's US depository increased 5.9% to $67.
        # http://en.wikinews.org/wiki/Chrysler_files_for_bankruptcy,_Fiat_Group_SpA_to_run_company
        @2009-05-01 The American auto company Chrysler filed for bankruptcy [Thursday|2009-04-30], however a deal with European auto maker Fiat went through.
        # http://en.wikinews.org/wiki/US_automaker_GM_reports_losses_of_$6_billion
        @2009-05-07 The company has a deadline set at [June 1|2009-06-01] to draw up a restructuring plan.
        # http://en.wikinews.org/wiki/U.S._automaker_Chrysler_wants_to_eliminate_789_dealerships
        @2009-05-14 American automobile manufacturer Chrysler LLC has said that it wants to eliminate 789, or about a quarter, of its 3,200 dealers by early [June|2009-06].
        @2009-05-14 In a bankruptcy court filing on [Thursday|2009-05-14], the firm stated its network has too many dealers competing between each other and is antiquated.
        @2009-05-14 A [June 3|2009-06-03] hearing has been scheduled in the US Bankruptcy Court to determine whether the move should be approved.
        # http://en.wikinews.org/wiki/U.S._automaker_GM_plans_to_close_1,100_dealerships
        @2009-05-15 American automobile manufacturer General Motors (GM) announced plans [Friday|2009-05-15] to shut down about 1,100 of its dealerships, in an effort to evade bankruptcy and lower its expenditures.
        # http://en.wikinews.org/wiki/Bankruptcy_for_U.S._automaker_GM_becomes_almost_certain_after_bondholder_offers_fail
        @2009-05-28 The United States automobile manufacturing firm General Motors announced on [Wednesday|2009-05-27] that most of its bondholders did not exchange GM's US$ 27 billion debt for a ten percent share in the company's stock.
        @2009-05-28 The automaker, in financial straits, has a [June 1|2009-06-01] deadline to finish a government restructuring plan that includes plant closures and other debt reduction measures.
        # http://en.wikinews.org/wiki/U.S._manufacturer_General_Motors_seeks_bankruptcy_protection
        @2009-06-01 United States automobile manufacturing firm General Motors filed for bankruptcy and Chapter 11 protection from its creditors at 12:00 UTC [Monday|2009-06-01], in a Manhattan, New York federal bankruptcy court.
        # http://en.wikinews.org/wiki/CEO_of_GM_outlines_plan_for_"New_GM"_after_auto_company_declared_bankruptcy
        @2009-06-04 In a New York press conference at 16:15 UTC, [June 1st|2009-06-01], Fritz Henderson, the Chief Executive Officer of General Motors, which filed for bankruptcy and Chapter 11 protection from its creditors earlier today, outlined a plan for what he called a "New GM".
        # http://en.wikinews.org/wiki/Penske_Auto_selected_to_buy_General_Motors'_Saturn_unit
        @2009-06-05 General Motors Corporation (GM), an American automaker which has filed for bankruptcy protection, announced on [Friday|2009-06-05] that the Penske Automotive Group (PAG) was selected to purchase Saturn Corporation.
        @2009-06-05 The transaction should be completed in [October|2009-10].
        # http://en.wikinews.org/wiki/Automaker_GM_to_cut_10,000_jobs_at_Opel
        @2009-11-05 Smith announced the company's move on [Wednesday|2009-11-04].
        # http://en.wikinews.org/wiki/Ford's_US_auto_sales_spike,_surpassing_GM
        @2010-03-03 Ford Motor Company said on [Tuesday|2010-03-02] that its sales in the United States rose 43% in [February|2010-02] compared to the same period last year, as the automaker outsold rivals Toyota and General Motors.
        @2010-03-03 Other companies also reported [February|2010-02] sales today, nearly all reporting sales gains as well, although none as large as those of Ford.
        # http://en.wikinews.org/wiki/Fiat_plans_to_buy_majority_stake_in_Chrysler
        @2011-05-29 Fiat announced on [Friday|2011-05-27] that it intends to purchase the six percent of automaker Chrysler that the US government currently owns, which would give the Italian company a 52 percent majority stake in Chrysler.
        @2011-05-29 According to Fiat's announcement, the company has told the US Treasury that it intends to use its option to buy the share in Chrysler held by the US government, a deal that will be finalized by [June 10|2011-06-10].
        # http://en.wikinews.org/wiki/GM_posts_first_annual_loss_since_1992
        @2006-01-27 GM admitted [Thursday|2006-01-26] night that the loss could swell further as it pays pensions and healthcare costs to thousands of former workers.
        @2006-01-27 GM warned that the amount calculated for last year is preliminary and could rise before it is officially reported to the US securities and exchanges commission in [March|2006-03].
        # http://en.wikinews.org/wiki/Ford_announces_deep_production_cuts_in_response_to_growing_losses
        @2006-08-19 The measure comes on top of existing turnaround plans announced in [January|2006-01], in which 25,000 to 30,000 positions should be cut and 14 plants closed by 2012.
        @2006-08-19 In 2005 it lost $1.6 billion and recently the company reported a second quarter loss of $254 million and a 34% year-year decline in sales for the month of [July|2006-07].
        # http://en.wikinews.org/wiki/Ford_offers_US$78_million_for_Romanian_auto_plant
        @2007-09-08 car maker, will reportedly pay $57 million (US$ 78 million) for a 72.4 percent stake in the Romanian assembly plant Automobile Craiova, a Romanian official said [Friday|2007-09-07].
        @2007-09-08 Vladescu added that the contract may be signed on [September 12|2007-09-12], during the auto show in Frankfurt.
        # http://en.wikinews.org/wiki/Dow_falls_340_points_amid_unemployment_and_retail_sales_rates_news
        @2008-09-04 The Dow Jones Industrial Average, a stock market index used to gauge the performance of American stock exchanges, fell 344.65 at the close of trading [Thursday|2008-09-04].
        @2008-09-04 The New York Times cites a rise in unemployment numbers released [Thursday|2008-09-04] by the U.S.
        @2008-09-04 The Dow's 344.65-point fall left the index at 11,188.23, a 2.99 percent decrease from the close of trading [Wednesday|2008-09-03].
        @2008-09-04 According to The New York Times, the drop is the largest since June of this year, but an expected announcement [Friday|2008-09-05] of [August|2008-08] unemployment data could cause the index to rise.
        @2008-09-04 The New York Times and the Associated Press both report that the number of jobs in the service sector rose in [August|2008-08] according to research done by the Institute for Supply Management.
        @2008-09-04 CNNMoney.com points to the rise in the price of Treasury bonds as a reaction to data released [Wednesday|2008-09-03] that the American economy would continue to be slow in 2009.
        # http://en.wikinews.org/wiki/Stock_markets_worldwide_fall_dramatically
        @2008-09-17 A lot of today's activities in the market were related to the takeover of the American International Group (AIG) on [Tuesday|2008-09-16] in an US$ 85 billion loan, in exchange for a 79.9% stake in the company.
        @2008-09-17 In addition, the markets have also had difficulties during the past week after the refusal of the Federal Reserve to bail out Lehman Brothers, forcing the company to file for bankruptcy on [Monday|2008-09-15] after Bank of America (BoA) and Barclays PLC pulled out of negotiations over the weekend.
        # http://en.wikinews.org/wiki/Russian_markets_to_remain_closed_until_Friday
        @2008-09-18 The Russian government has continued to hold all stock markets closed until [Friday|2008-09-19], including the MICEX and RTS exchanges.
        @2008-09-18 Finance Minister Alexei Kudrin announced that 500 billion rubles (US$ 19.7 billion) would be infused into the stock markets when they opened on [Friday|2008-09-19], with half of that amount coming from the federal budget.
        @2008-09-18 Central Bank chairman Sergei Ignatiev also announced on [Wednesday|2008-09-17] that mandatory reserve requirements for banks would be slashed, freeing up an additional 300 billion ruble.
        @2008-09-18 In the aftermath of Russia's invasion of neighboring Georgia, the markets saw investors pull out nearly US$ 36 billion in wealth since early [August|2008-08].
        @2008-09-18 To help with this, starting on [October 1|2008-10-01] regulators will lower the export duty on oil, saving Russian oil companies around US$ 5.5 billion.
        # http://en.wikinews.org/wiki/Markets_rally_as_world's_central_banks_infuse_cash
        @2008-09-18 Russia's exchanges will re-open on [Friday|2008-09-19] morning.
        # http://en.wikinews.org/wiki/Global_markets_plunge
        @2008-10-10 News also came out that OPEC will hold an emergency meeting on [November 18|2008-11-18] to discuss the falling price of oil.
        # http://en.wikinews.org/wiki/Global_markets_surge_in_value
        @2008-10-13 On [Sunday|2008-10-12], the fifteen countries from the Eurogroup – that is, those countries which use the euro as official currency – had agreed on a joint plan to face the crisis, which would consist in supporting financial institutions and by guaranteeing interbank loans.
        # http://en.wikinews.org/wiki/Asian_stock_markets_slide;_Nikkei_at_lowest_level_since_'82
        @2008-10-27 On [Monday|2008-10-27], stock markets across Asia resumed their downward slide, and Japan's Nikkei stock index fell to lows not seen since October 1982 as the Japanese government's former measures to stop the credit and stock crisis have been seen by stockholders as not sufficient.
        @2008-10-27 On [Friday|2008-10-24], the trading value for the yen fell to 90.89, its worst showing for the currency since August 1995.
        @2008-10-27 Singapore's Straits Times Index, which fell 8.3 percent on [Friday|2008-10-24], was not open today for a holiday.
        # http://en.wikinews.org/wiki/Japan_enters_recession
        @2008-11-18 The Japanese economy contracted by 0.9% between [April|2008-04] and [June|2008-06] and a further 0.1% since [September|2008-09].
        # http://en.wikinews.org/wiki/Dow_Jones_Industrial_Average_closes_at_lowest_level_in_six_years
        @2009-02-20 The Dow Jones Industrial Average closed at its lowest level in over six years on [Thursday|2009-02-19], having lost 1.16%, or 89.68 points, bringing it to a level of 7,465.95.
        @2009-02-20 The S&P had seen its fourth consecutive loss on [Thursday|2009-02-19], its longest losing streak since last October.
        @2009-02-20 Other analysts, however, point out that despite the bad news, the stock market had not descended as quickly as it had been in [October|2008-10] and [November|2008-11], and volume was low, suggesting a lack of conviction.
        @2009-02-20 "There's not that panic that there was in [November|2008-11]," said Paul Nolte, the director of investments at Hinsdale Associates.
        # http://en.wikinews.org/wiki/US_stock_markets_fall_to_lowest_levels_since_1997
        @2009-02-24 Three major United States stock market indexes closed at their lowest levels in over a decade on [Monday|2009-02-23], amidst declining investor confidence and worries that the government will nationalize the banks.
        # http://en.wikinews.org/wiki/US_stock_markets_reach_12-year_lows
        @2009-03-05 US stock markets dropped to twelve-year lows on [Thursday|2009-03-05], amidst falling confidence in the financial sector and worries over whether the US automobile manufacturer General Motors will be able to keep operating.
        # http://en.wikinews.org/wiki/US_stock_markets_have_their_best_week_since_November
        @2009-03-13 The news lessened fears about the country's major financial institutions collapsing after the collapse of Lehman Brothers in [September|2008-09].
        # http://en.wikinews.org/wiki/US_stocks_log_gains_for_fourth_week_in_a_row
        @2009-04-04 United States stock indexes posted gains on [Friday|2009-04-03], marking a four-week long positive streak.
        @2009-04-04 This comes despite a report released by the US Labor Department on the same day, which said that the US economy shed 663,000 jobs in [March|2009-03], with the unemployment rate reaching 8.5%, the highest since 1983.
        @2009-04-04 The index has not closed above 8,000 since [February|2009-02].
        # http://en.wikinews.org/wiki/Stock_markets_worldwide_rise_on_hopes_of_US_economic_recovery
        @2009-08-21 Stock indexes worldwide rose on [Friday|2009-08-21], after US bank chief Ben Bernanke said that the US economy was starting to recover from the recession.
        # http://en.wikinews.org/wiki/British_FTSE_index_reaches_one-year_high,_other_European_markets_rise
        @2009-10-12 The British stock index FTSE 100 closed at its highest levels in over a year on [Monday|2009-10-12], following news of stronger commodity prices.
        @2009-10-12 Other European markets also posted gains on [Monday|2009-10-12].
        # http://en.wikinews.org/wiki/US_stocks_see_9%_drop_before_making_recovery
        @2010-05-07 Meanwhile, oil prices also dropped to lows not reached since [February|2010-02].
        # http://en.wikinews.org/wiki/Japanese_stocks_continue_to_fall_after_earthquake
        @2011-03-18 The prominent Japanese Nikkei 225 stock market index fell another 1.4% [Thursday|2011-03-17], over financial turmoil after the massive 9.0 magnitude earthquake and tsunami hit the country a week ago.
        # http://en.wikinews.org/wiki/U.S._stocks_plummet_amid_global_sell-off
        @2007-02-27 stock market index, the Dow Jones, plunged by more than 416 points by the closing bell on [Tuesday|2007-02-27], the worst single-day decline since the re-opening of the markets following the September 11th terrorist attacks.
        @2007-02-27 Alan Greenspan indicated on [Monday|2007-02-26] that the U.S.
        @2007-02-27 economy would not sustain its recent growth, where the Dow Industrials set day-to-day records and the White House signaled on [Tuesday|2007-02-27] that it would revise its estimate of fourth-quarter 2006 GDP growth down to an annual rate of about 2.3 percent from an initial forecast of 3.5 percent and was increasingly nervous that the figure could come in even lower.
        # http://en.wikinews.org/wiki/Sub-prime_lenders_send_jitters_through_global_markets
        @2007-03-13 The three major US stock market indices each fell two percent from [Monday|2007-03-12]'s closing price, marking the second-biggest loss of 2007.
        # http://en.wikinews.org/wiki/Markets_dragged_down_by_credit_crisis
        @2007-08-10 On [Friday|2007-08-10], the Fed entered into a $38 billion repurchase agreement of mortgage-backed securities, easing stockholder worries.
        @2007-08-10 Also on [Friday|2007-08-10], the Bank of Japan injected ¥1 trillion into Japan's financial system.
        @2007-08-10 The Federal Reserve met this week, but decided to maintain its target rate of 5.25%, although on [Friday|2007-08-10] the federal funds rate was hovering around 6%, indicating a drop in liquidity.
        # http://en.wikinews.org/wiki/US_stock_markets_tumble_on_'Black_Monday'_anniversary
        @2007-10-20 On [Friday|2007-10-19], the Dow Jones nearly broke that record when the market closed at -366.94 points, down almost three percent.
        @2007-10-20 Several factors could be to blame for the loss, one being Turkey's government approving a measure on [October 18|2007-10-18] to send Turkish troops into Iraq in an attempt to take out militants of the Kurdistan Workers Party (PKK).
        @2007-10-20 This sent oil prices skyrocketing to the highest prices in history, with the highest record being just over US$89.00, which was set on [October 18|2007-10-18].
        @2007-10-20 On [Friday|2007-10-19] their stocks lost nearly six percent to close at $73.57.
        # http://en.wikinews.org/wiki/World_stocks_plunge_on_fears_on_US_recession
        @2008-01-21 Stock prices dropped sharply in Europe and Asia [Monday|2008-01-21], with fears of economic problems in the United States causing some of the biggest single-day losses in recent years.
        @2008-01-21 markets are closed on [Monday|2008-01-21] for Martin Luther King Jr.
        @2008-01-21 Day, a national holiday, but stock futures trading indicates further losses are expected when markets reopen [Tuesday|2008-01-22].
        # https://en.wikinews.org/wiki/Wikinews_interviews_President_of_the_International_Brotherhood_of_Magicians
        @2013-10-09 [October|2013-10] is National Magic Month in the United States.
        @2013-10-09 [October|2013-10] is National Magic Month in the US.
        @2013-10-09 After I was inducted as International President in Phoenix in [July|2013-07], I have been to the Jeff McBride Experience in Eureka Springs, Arkansas, Magic Live in Las Vegas, The Midwest Magic Jubilee in St.
        @2013-10-09 I am going to Las Vegas and Los Angeles next month, Italy in [November|2013-11], back to Las Vegas in [December|2013-12], Mexico in [January|2014-01], Magi-Fest in [February|2014-02], the Winter Carnival of Magic in Tennessee in [March|2014-03], Eureka Springs Cavalcade of Magic in [March|2014-03], and the FFFF in [April|2014-04].
        # https://en.wikinews.org/wiki/Interview_with_US_political_activist_and_philosopher_Noam_Chomsky
        @2009-04-04 On [March 13|2009-03-13], Professor Chomsky sat down with Michael Dranove for an interview in his MIT office in Cambridge, Massachusetts.
        # https://en.wikinews.org/wiki/Wikinews_interviews_academic_Simon_Li%C4%8Den_about_attitudes_towards_US_Paralympics
        @2013-11-16 On [Thursday|2013-11-14], with 110 days until the start of the 2014 Winter Paralympics in Sochi, Russia, Wikinews interviewed Assistant Professor in Educational Leadership, Sport Studies and Educational / Counseling Psychology at Washington State University Simon Ličen about attitudes in United States towards the Paralympics.
        # https://en.wikinews.org/wiki/Wikinews_interviews_Australian_wheelchair_basketball_player_Tina_McKenzie
        @2014-01-03 Preston, Victoria, Australia On [Saturday|2013-12-28], Wikinews interviewed Tina McKenzie, a former member of the Australia women's national wheelchair basketball team, known as the Gliders.
        # https://en.wikinews.org/wiki/After_visa_snags%2C_all-girl_Afghan_team_honored_for_%27courageous_achievement%27_at_international_robotics_competition
        @2017-07-18 A group of Afghan teenagers was awarded a silver medal for "courageous achievement" on [Tuesday|2017-07-18] in the FIRST Global Challenge Robot Olympics in the Daughters of the American Revolution Constitution Hall in Washington D.C.
        @2017-07-18 The competition ended on [Tuesday|2017-07-18].
        # https://en.wikinews.org/wiki/Over_900_asylum_seekers_rescued_off_Indonesian_coast
        @2015-05-18 On [Friday|2015-05-15], fishermen rescued over 700 asylum seekers whose boat sank, and the Indonesian Navy reportedly saved 200 more after they were found swimming along the coast of Aceh, Indonesia.
        @2015-05-18 One Rohingya, Muhammad Amin, the first boat rescued on [Friday|2015-05-15] was turned around twice, toward Malaysia by Indonesian navy and then toward Indonesia by Malaysian navy.
        # https://en.wikinews.org/wiki/Texas_student_Ahmed_Mohamed_inspires_social_movement
        @2015-09-22 Mohamed brought the digital clock he made to school on [September 14|2015-09-14], and a teacher mistakenly thought it resembled a bomb.
        @2015-09-22 On [Wednesday|2015-09-23], Mohamed and his father are to travel to the United Nations.
        @2015-09-22 The hashtag took on a life of its own, and was used in messages on Twitter over one million times by [Thursday|2015-09-17] night.
        # https://en.wikinews.org/wiki/Scientology_defector_arrested_after_attempting_to_leave_organization
        @2010-10-09 He was released on US$ 20,000 bail on [Thursday|2010-10-07].
        @2010-10-09 Whitmore stated Montalvo left Scientology-related employment in Los Angeles on [September 24|2010-09-24].
        @2010-10-09 On [September 29|2010-09-29], Scientology officials went to the East Los Angeles sheriff's station where they claimed Montalvo allegedly left the organization with computer hard drives.
        @2010-10-09 Whitmore told LA Weekly that on [October 6|2010-10-06] after traveling back from Florida, Montalvo "walked into lobby of the East L.A.
        # https://en.wikinews.org/wiki/New_faces_emerge_as_veteran_politicians_step_down_in_Hong_Kong_legislative_election
        @2016-09-09 The Hong Kong legislative election was held on [Sunday|2016-09-04], with a record-breaking turnout of around 2 million voters and turnout rate of 58%.
        # https://en.wikinews.org/wiki/Pop_culture_celebrated_at_Fan_Expo_Canada_2016_in_Toronto
        @2016-09-07 The far end of part of the convention floor, shortly after opening [Friday|2016-09-02].
        # https://en.wikinews.org/wiki/New_Zealand_begins_process_to_consider_changing_national_flag_design
        @2015-05-07 Thursday, May 7, 2015 On [Tuesday|2015-05-05], the New Zealand government announced the start of a public process to suggest designs for a new national flag, and determine whether their citizens would prefer a different national flag over the current one.
        @2015-05-07 The government's Flag Consideration Project has planned a number of conferences and roadshows as part of this process, with the first meeting set to take place in Christchurch on [May 16|2015-05-16].
        @2015-05-07 The first referendum is to be held from [November 20|2015-11-20] to [December 11|2015-12-11], selecting a single new flag design out of about four finalists.
        # https://en.wikinews.org/wiki/Hackers_attack_Church_of_Scientology_website
        @2008-01-20 The attack was launched on [Wednesday|2008-01-16] by a user labelled "Anonymous", on the website "Insurgency Wiki", a spinoff of 4chan.
        @2008-01-20 As of 15:11 GMT the site was accessible again, but only loads at relatively slow speeds, and by the end of the day [Saturday|2008-01-19] the site was not loading at all.
        @2008-01-20 Posts on the message board for the Scientology-critic site Operation Clambake from [Friday|2008-01-18] theorized that a denial-of-service attack had occurred, and wrote that as of [Friday|2008-01-18] the Scientology.org site was either not loading at all, or loading very slowly.
        # https://en.wikinews.org/wiki/Microsoft_waits_for_death_of_Internet_Explorer_6
        @2011-03-08 With development of Microsoft's Internet Explorer 9 (IE9) browser almost complete, Microsoft announced on [Friday|2011-03-04] that it is time for IE6 users to move away from the antiquated 10-year-old browser.
        # https://en.wikinews.org/wiki/North_Korea_puts_military_in_%27quasi-state_of_war%27
        @2015-08-21 "War maniacs of the South Korean puppet military made another grave provocation to the DPRK in the central western sector of the front on [Thursday|2015-08-20] afternoon.
        @2015-08-21 The broadcasts began on [August 10|2015-08-10] and South Korea says the broadcasts will continue.
        # https://en.wikinews.org/wiki/Lantern_Festival_in_Taipei_lights_up_the_night
        @2007-03-05 A sudden rain storm on [Sunday|2007-03-04] night ([March 4|2007-03-04]) caused a mass exodus of people to head for the station prompting lines that backed up into the street.
        @2007-03-05 I visited the festival on [Saturday|2007-03-03] night, the opening night, and there was a sea of people in the square.
        # https://en.wikinews.org/wiki/Local_municipalities_in_Italy_ask_taxes_from_religious_schools
        @2015-08-02 The request of the municipalities results from the sentence of the Italian Supreme Court of Cassation on [July 8|2015-07-08], recognising as legitimate the request of the Municipality of Livorno asking religious schools to pay property taxes.
        # https://en.wikinews.org/wiki/Warhol%27s_photo_legacy_spread_by_university_exhibits
        @2014-01-28 The USI art gallery celebrated the [Thursday|2014-01-23] opening with its display of Warhol's Polaroids, gelatin silver prints and several colored screen prints.
        @2014-01-28 USI's exhibit, which is located in Evansville, Indiana, is to run from [January 23|2014-01-23] through [March 9|2014-03-09].
        @2014-01-28 Kiara Perkins, a second year USI art major, admitted she was willing to skip class [Thursday|2014-01-23] night to attend the opening exhibit but then circumstances allowed for her to attend the exhibit.
        """#
}
