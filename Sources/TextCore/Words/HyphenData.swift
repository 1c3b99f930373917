/// The lists of ``HyphenRules``.
enum HyphenData {
    /// Small words inside names: `Abd-al-Rahman`, `Aix-en-Provence`, `Stratford-upon-Avon`.
    static let particles =
        """
        a abd ad al ar as ash at bin da de dem den der des di du e ed el en i ibn in la le les o
        ocha of on sous sur ter ud ul upon ur van von
        """

    /// Syllables that are English words, and so the end of a compound: `Labour-run`, `X-ray`.
    static let englishSyllables =
        """
        air bar bat bay beat bee been bit boat book boom bow boy cap car cat chair chat chin
        chip coal coat cook cool cow cup cut day deal die dim ear fair far fat fee feet fi fool
        for four gain gear gen goal gun hair hat heal heat him hit hook hop hot hour how ing it
        jail jar joy keen key king lap law lay lie lip lit loan long look low mail main man map
        mat may meal mean meet men near net new not now op owl own pain pair pan par pay per pie
        pit pool poor pop pour rail rain rap rat raw ray real rear room row rum run sail sat say
        sea seat see seen set ship shop shot shut soul sour swap tail tea team teen ten than
        that the them then thin tie tier tip to toe ton too tool top tour tow toy up via war way
        wear wee week win wing year you your zip zoom
        """

    /// Ends of compounds that are such with a capital too, as headlines have it: `Kyiv-Based Firm`.
    static let tails =
        """
        administered affected affiliated aligned allied appointed assisted backed based born
        bound branded brokered certified chartered controlled crewed dated designated designed
        dominated driven educated elect engined engineered era first flagged free friendly
        funded headquartered held hit hosted imposed infected influenced inhabited inspired
        leaning led like linked listed made manned mediated occupied only ordered organised
        organized oriented owned populated produced protected registered related ruled run
        sanctioned speaking sponsored style supplied supported themed trained turned wide
        """

    /// Countries, their peoples and who speaks for them: two of them with a hyphen between are two names.
    ///
    /// The countries and peoples of the lexicon's lists that are one word, with governments, alliances, faiths and
    /// armed groups. `American` is none: a `Chinese-American` is one person.
    static let peoplesAndPlaces =
        """
        ASEAN Abkhaz Abkhazia Abkhazian Afghan Afghanistan African Albania Albanian Algeria
        Algerian America Andorra Andorran Angola Angolan Anguilla Anguillan Ankara Antigua
        Antiguan Antillean Antillian Arab Argentina Argentine Argentinean Argentinian Armenia
        Armenian Aruba Aruban Asian Athens Australia Australian Austria Austrian Azerbaijan
        Azerbaijani Azeri Baghdad Bahamas Bahamian Bahrain Bahraini Bangladesh Bangladeshi
        Barbadian Barbados Barbuda Beijing Belarus Belarusian Belarussian Belgian Belgium Belize
        Belizean Benin Beninese Berlin Bermuda Bermudian Bhutan Bhutanese Bolivia Bolivian
        Bosnia Bosniak Bosnian Botswana Botswanan Brazil Brazilian Brit Britain British Briton
        Brunei Bruneian Brussels Budapest Buddhist Bulgaria Bulgarian Burma Burmese Burundi
        Burundian Cambodia Cambodian Cameroon Cameroonian Canada Canadian Canarian Caracas
        Catalan Catalonia Catalonian Catholic Ceylon Chad Chadian Chechen Chechnya Chile Chilean
        China Chinese Christian Colombia Colombian Comorian Comoros Congo Congolese Crimea
        Crimean Croat Croatia Croatian Cuba Cuban Curacao Cypriot Cyprus Czech Czechia
        Czechoslovak Czechoslovakia Czechoslovakian DPRK DRC Damascus Dane Danish Delhi Denmark
        Djibouti Djiboutian Dominica Dominican Dutch EU Ecuador Ecuadorean Ecuadorian Egypt
        Egyptian Emirates Emirati England English Eritrea Eritrean Estonia Estonian Eswatini
        Ethiopia Ethiopian European Fatah Fiji Fijian Finland Finn Finnish France Franconian
        French Gabon Gabonese Gambia Gambian Gaza Gazan Georgia Georgian German Germany Ghana
        Ghanaian Gibraltar Gibraltarian Greece Greek Greenland Greenlander Greenlandic Grenada
        Grenadian Guadeloupe Guadeloupean Guam Guamanian Guatemala Guatemalan Guernsey Guinea
        Guinean Guyana Guyanese Haiti Haitian Hamas Havana Herzegovina Hezbollah Hindu Holland
        Honduran Honduras Hungarian Hungary Hutu Iceland Icelander Icelandic India Indian
        Indochinese Indonesia Indonesian Iran Iranian Iraq Iraqi Ireland Irish Islamabad Israel
        Israeli Italian Italy Jamaica Jamaican Japan Japanese Jersey Jerusalem Jewish Jordan
        Jordanian KSA Kabul Kazakh Kazakhstan Kazakhstani Kenya Kenyan Kiev Kiribati Korea
        Korean Kosovan Kosovar Kosovo Kremlin Kurd Kurdish Kurdistan Kuwait Kuwaiti Kyiv Kyrgyz
        Kyrgyzstan Kyrgyzstani Laos Latvia Latvian Lebanese Lebanon Lesothan Lesotho Liberia
        Liberian Libya Libyan Liechtenstein Liechtensteiner Lithuania Lithuanian London
        Luxembourg Luxembourger Luxembourgish Macanese Macao Macedonia Macedonian Madagascar
        Madrid Malagasy Malawi Malawian Malay Malaysia Malaysian Maldives Maldivian Mali Malian
        Malta Maltese Martinican Martinique Mauritania Mauritanian Mauritian Mauritius Mayotte
        Mexican Mexico Micronesia Micronesian Moldova Moldovan Monaco Mongol Mongolia Mongolian
        Montenegrin Montenegro Montserrat Montserratian Moroccan Morocco Moscow Mozambican
        Mozambique Muslim Myanmar NATO Namibia Namibian Nauru Nauruan Nepal Nepalese Nepali
        Netherlands Nicaragua Nicaraguan Niger Nigeria Nigerian Nigerien Niue Niuean Norway
        Norwegian Oman Omani Ottoman PRC Pakistan Pakistani Palau Palauan Palestine Palestinian
        Panama Panamanian Paraguay Paraguayan Paris Persia Persian Peru Peruvian Philippine
        Philippines Pitcairn Poland Pole Polish Portugal Portuguese Protestant Puntland
        Pyongyang Qatar Qatari ROK Reunion Rhodesia Rhodesian Riyadh Romania Romanian Rome
        Russia Russian Rwanda Rwandan Rwandese Samoa Samoan Scot Scotland Scottish Senegal
        Senegalese Seoul Serb Serbia Serbian Seychelles Shia Shiite Sikh Singapore Singaporean
        Singhalese Slovak Slovakia Slovakian Slovene Slovenia Slovenian Somali Somalia Somalian
        Somaliland Somalilander Soviet Spain Spaniard Spanish Sudan Sudanese Sunni Suriname
        Surinamese Swazi Swaziland Swede Sweden Swedish Switzerland Syria Syrian Taipei Taiwan
        Taiwanese Tajik Tajikistan Tajikistani Taliban Tanzania Tanzanian Tehran Thai Thailand
        Tibet Tibetan Tobago Tobagonian Togo Togolese Tokelau Tokelauan Tokyo Tonga Tongan
        Transnistria Transnistrian Transylvanian Trinidad Trinidadian Tunisia Tunisian Turk
        Turkey Turkish Turkiye Turkmenistan Turkmenistani Tutsi Tuvalu Tuvaluan UAE UK UN US USA
        USSR Uganda Ugandan Ukraine Ukrainian Uruguay Uruguayan Uzbek Uzbekistan Uzbekistani
        Vanuatu Vanuatuan Vatican Venetian Venezuela Venezuelan Vienna Vietnam Vietnamese Wales
        Warsaw Washington Welsh Western Yemen Yemeni Yugoslav Yugoslavia Yugoslavian Zaire
        Zairean Zambia Zambian Zimbabwe Zimbabwean
        """
}
