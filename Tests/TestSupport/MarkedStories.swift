/// Forty short stories of our own about public facts, with every name marked: its type, and who or what it is.
///
/// `[Merkel|PER=merkel]`: mentions of one entity share the word after the sign; a people is not its country.
public enum MarkedStories {
    public static let all: [MarkedText] = marked.map(MarkedText.init)

    private static let marked: [String] = [
        """
        [Angela Merkel|PER=merkel] became chancellor of [Germany|LOC=germany] in 2005. [Merkel|PER=merkel], a physicist from \
        [Templin|LOC=templin], led the [Christian Democratic Union|ORG=cdu] ([CDU|ORG=cdu]) for eighteen years. The \
        [CDU|ORG=cdu] chose [Friedrich Merz|PER=merz] as its leader in 2022. [Merz|PER=merz] had been a rival of \
        [Merkel|PER=merkel]'s.
        """,
        """
        The [World Health Organization|ORG=who] declared the emergency over in May 2023. [Tedros Adhanom \
        Ghebreyesus|PER=tedros], who leads the [WHO|ORG=who], spoke in [Geneva|LOC=geneva]. [Tedros|PER=tedros] thanked health \
        workers in [China|LOC=china], [Italy|LOC=italy] and [Brazil|LOC=brazil].
        """,
        """
        [South Korea|LOC=skorea]'s president, [Kim Dae-jung|PER=dj], flew to [Pyongyang|LOC=pyongyang] in June 2000 and \
        met [Kim Jong-il|PER=ji]. [Kim Dae-jung|PER=dj] won the [Nobel Peace Prize|MISC=nobel] that year. The [South \
        Korean|NORP=skoreans] public watched the meeting on television.
        """,
        """
        The [Nobel Prize|MISC=nobel] in physics for 2024 went to [John Hopfield|PER=hopfield] of [Princeton|ORG=princeton] \
        and [Geoffrey Hinton|PER=hinton] of the [University of Toronto|ORG=toronto]. [Hinton|PER=hinton] had left \
        [Google|ORG=google] in 2023. [Hopfield|PER=hopfield] was 91.
        """,
        """
        The [Ever Given|MISC=ship] ran aground in the [Suez Canal|LOC=suez] in March 2021. [Boskalis|ORG=boskalis], a \
        [Dutch|NORP=dutch] company, was called in. [Peter Berdowski|PER=berdowski], the head of \
        [Boskalis|ORG=boskalis], said that the ship was afloat again. [Egypt|LOC=egypt] impounded it for three months.
        """,
        """
        The [United States|LOC=us] withdrew its last soldiers from [Afghanistan|LOC=afghanistan] in August 2021. The \
        [U.S.|LOC=us] had fought the [Taliban|ORG=taliban] for twenty years. [Joe Biden|PER=biden] said that \
        [America|LOC=us] would not stay for ever. [American|NORP=americans] diplomats left [Kabul|LOC=kabul], and the \
        [Taliban|ORG=taliban] took the city.
        """,
        """
        [Boris Johnson|PER=johnson] resigned as leader of the [Conservative Party|ORG=tories] in July 2022. \
        [Liz Truss|PER=truss] succeeded [Johnson|PER=johnson] and left after 49 days. [Truss|PER=truss] was followed by \
        [Rishi Sunak|PER=sunak]. The [UK|LOC=uk] had three prime ministers in a year; [Britain|LOC=uk] had not seen \
        that before.
        """,
        """
        The [European Union|ORG=eu] and the [United Kingdom|LOC=uk] agreed on a new deal for [Northern Ireland|LOC=ni]. \
        [Ursula von der Leyen|PER=vdl] met [Rishi Sunak|PER=sunak] in [Windsor|LOC=windsor]. [Von der Leyen|PER=vdl] \
        spoke of a new chapter between the [EU|ORG=eu] and the [UK|LOC=uk].
        """,
        """
        [Nelson Mandela|PER=mandela] was freed in February 1990 after 27 years. [F. W. de Klerk|PER=klerk] had lifted \
        the ban on the [African National Congress|ORG=anc]. [Mandela|PER=mandela] and [de Klerk|PER=klerk] shared a \
        prize in 1993; a year later the [ANC|ORG=anc] won the first free election in [South Africa|LOC=sa].
        """,
        """
        [Lionel Messi|PER=messi] scored twice for [Argentina|LOC=argentina] in [Lusail|LOC=lusail]. \
        [Kylian Mbappé|PER=mbappe] scored three goals for [France|LOC=france]. [Messi|PER=messi] lifted the cup, and \
        [Mbappé|PER=mbappe] was given the golden boot. In [Buenos Aires|LOC=ba] millions of \
        [Argentines|NORP=argentines] danced.
        """,
        """
        [Pedro Castillo|PER=castillo] tried to dissolve [Congress|ORG=congress] on 7 December 2022. Within hours \
        [Congress|ORG=congress] removed [Castillo|PER=castillo], and [Dina Boluarte|PER=boluarte] was sworn in. \
        [Boluarte|PER=boluarte] was the first woman to lead [Peru|LOC=peru]. The [Peruvian|NORP=peruvians] police \
        arrested him in [Lima|LOC=lima].
        """,
        """
        [NASA|ORG=nasa] launched the [James Webb Space Telescope|MISC=webb] on 25 December 2021 from \
        [French Guiana|LOC=guiana]. The [European Space Agency|ORG=esa] supplied the rocket. Engineers of \
        [NASA|ORG=nasa] and [ESA|ORG=esa] waited a month until it reached its orbit.
        """,
        """
        [Finland|LOC=finland] joined [NATO|ORG=nato] on 4 April 2023. [Jens Stoltenberg|PER=stoltenberg] raised the flag in \
        [Brussels|LOC=brussels] beside [Sauli Niinistö|PER=niinisto]. [Stoltenberg|PER=stoltenberg] said that \
        [Sweden|LOC=sweden] would follow. [Finnish|NORP=finns] soldiers had trained with [NATO|ORG=nato] for years.
        """,
        """
        [Aung San Suu Kyi|PER=suukyi] was arrested when the army of [Myanmar|LOC=myanmar] took power in February 2021. \
        Her party, the [National League for Democracy|ORG=nld], had won the election. [Suu Kyi|PER=suukyi] was tried \
        behind closed doors in [Naypyidaw|LOC=npt], and the [NLD|ORG=nld] was dissolved.
        """,
        """
        [India|LOC=india] landed [Chandrayaan-3|MISC=chandrayaan] near the south pole of the moon. \
        [Narendra Modi|PER=modi] watched from [Johannesburg|LOC=joburg]. The [Indian Space Research \
        Organisation|ORG=isro] had lost a lander in 2019. [Modi|PER=modi] called the engineers of [ISRO|ORG=isro] \
        in [Bengaluru|LOC=bengaluru].
        """,
        """
        [Mikhail Gorbachev|PER=gorbachev] met [Ronald Reagan|PER=reagan] in [Reykjavik|LOC=reykjavik] in October 1986. \
        [Reagan|PER=reagan] and [Gorbachev|PER=gorbachev] came close to giving up all nuclear arms. The [Soviet \
        Union|LOC=ussr] and the [United States|LOC=us] signed a treaty in [Washington|LOC=washington] a year later.
        """,
        """
        The [International Monetary Fund|ORG=imf] lent [Greece|LOC=greece] money in May 2010. \
        [George Papandreou|PER=papandreou] asked for help from [Kastellorizo|LOC=kastellorizo]. The [IMF|ORG=imf] and \
        the [European Central Bank|ORG=ecb] sent inspectors to [Athens|LOC=athens]; the [ECB|ORG=ecb] later bought \
        [Greek|NORP=greeks] bonds.
        """,
        """
        [Apple|ORG=apple] showed the [iPhone|MISC=iphone] in January 2007. [Steve Jobs|PER=jobs] said that \
        [Apple|ORG=apple] would reinvent the telephone. [Nokia|ORG=nokia], a [Finnish|NORP=finns] firm, sold four in \
        ten mobile phones then. [Jobs|PER=jobs] died in 2011.
        """,
        """
        [Michael Jordan|PER=jordan] won six titles with the [Chicago Bulls|ORG=bulls]. In 1992 [Jordan|PER=jordan] \
        played in [Barcelona|LOC=barcelona] for the team that was called the [Dream Team|ORG=dream]. The \
        [Bulls|ORG=bulls] retired his number in 1994.
        """,
        """
        King [Abdullah II|PER=abdullah] has ruled [Jordan|LOC=jordan] since 1999. [Jordan|LOC=jordan] took in more than \
        600,000 [Syrian|NORP=syrians] refugees. The camp at [Zaatari|LOC=zaatari] was \
        opened in 2012.
        """,
        """
        [Elon Musk|PER=musk] bought [Twitter|ORG=twitter] for 44 billion dollars in October 2022. \
        [Musk|PER=musk], who also runs [Tesla|ORG=tesla] and [SpaceX|ORG=spacex], dismissed half of the staff in \
        [San Francisco|LOC=sf]. [Parag Agrawal|PER=agrawal], who had led [Twitter|ORG=twitter], had to go.
        """,
        """
        [Jacinda Ardern|PER=ardern] led [New Zealand|LOC=nz] from 2017 to 2023. After the attack on two mosques in \
        [Christchurch|LOC=christchurch] [Ardern|PER=ardern] had the gun laws changed within weeks. \
        [Chris Hipkins|PER=hipkins] took over from her; [Hipkins|PER=hipkins] lost the election that year.
        """,
        """
        [Recep Tayyip Erdogan|PER=erdogan] was elected president of [Turkey|LOC=turkey] again in May 2023. \
        [Erdogan|PER=erdogan] beat [Kemal Kilicdaroglu|PER=kk] in a second round. [Kilicdaroglu|PER=kk] had led the \
        [Republican People's Party|ORG=chp]. The [CHP|ORG=chp] won [Istanbul|LOC=istanbul] and [Ankara|LOC=ankara] \
        in the local elections of 2024.
        """,
        """
        [Tsai Ing-wen|PER=tsai] won a second term in [Taiwan|LOC=taiwan] in January 2020. [Tsai|PER=tsai] belonged to the \
        [Democratic Progressive Party|ORG=dpp]. Her deputy, [Lai Ching-te|PER=lai], won for the [DPP|ORG=dpp] in 2024. \
        [China|LOC=china] held manoeuvres around the island after [Lai|PER=lai] took office.
        """,
        """
        [Luiz Inácio Lula da Silva|PER=lula] took office in [Brasília|LOC=brasilia] on 1 January 2023. A week later \
        supporters of [Jair Bolsonaro|PER=bolsonaro] stormed the [Supreme Court|ORG=court]. [Bolsonaro|PER=bolsonaro] was in \
        [Florida|LOC=florida]. [Lula|PER=lula] said that [Brazilian|NORP=brazilians] democracy had won.
        """,
        """
        The [United Nations|ORG=un] was founded in [San Francisco|LOC=sf] in 1945. [Trygve Lie|PER=lie] of \
        [Norway|LOC=norway] was its first head. The [UN|ORG=un] moved to [New York|LOC=ny] in 1951. \
        [Lie|PER=lie] gave way to [Dag Hammarskjöld|PER=dag], a [Swede|NORP=swedes].
        """,
        """
        [Malala Yousafzai|PER=malala] was shot in the [Swat Valley|LOC=swat] in 2012. Doctors in \
        [Birmingham|LOC=birmingham] saved her life. [Yousafzai|PER=malala] was 17 when she won the [Nobel Peace \
        Prize|MISC=nobel]. The [Pakistani|NORP=pakistanis] [Taliban|ORG=taliban] had claimed the attack.
        """,
        """
        [Volkswagen|ORG=vw] admitted in September 2015 that it had cheated in emission tests. \
        [Martin Winterkorn|PER=winterkorn] resigned in [Wolfsburg|LOC=wolfsburg]. The [Environmental Protection \
        Agency|ORG=epa] had found the software. The [EPA|ORG=epa] fined [Volkswagen|ORG=vw], and \
        [Winterkorn|PER=winterkorn] was charged.
        """,
        """
        [Kofi Annan|PER=annan] was born in [Kumasi|LOC=kumasi] in 1938. [Annan|PER=annan] led the [United Nations|ORG=un] for \
        ten years. [Ban Ki-moon|PER=ban], a [South Korean|NORP=skoreans] diplomat, followed [Annan|PER=annan] in 2007. \
        [Ban|PER=ban] handed over to [António Guterres|PER=guterres].
        """,
        """
        [Real Madrid|ORG=real] beat [Borussia Dortmund|ORG=bvb] at [Wembley|LOC=wembley] in June 2024. \
        [Dani Carvajal|PER=carvajal] and [Vinícius Júnior|PER=vini] scored. [Dortmund|ORG=bvb] had lost a final there \
        in 2013 as well. It was the fifteenth cup for [Real Madrid|ORG=real].
        """,
        """
        [Emmanuel Macron|PER=macron] dissolved the [National Assembly|ORG=assembly] in June 2024. \
        [Marine Le Pen|PER=lepen] and her [National Rally|ORG=rn] won the first round. [Le Pen|PER=lepen] did not win \
        the second. [Macron|PER=macron] made [Michel Barnier|PER=barnier] prime minister; [Barnier|PER=barnier] fell in \
        December.
        """,
        """
        [Evo Morales|PER=evo] was the first [Aymara|NORP=aymara] president of [Bolivia|LOC=bolivia]. \
        [Morales|PER=evo] fled to [Mexico|LOC=mexico] in November 2019. [Luis Arce|PER=arce] won the next election for \
        the [Movement Toward Socialism|ORG=mas]. [Arce|PER=arce] and [Morales|PER=evo] then fell out over the \
        [MAS|ORG=mas].
        """,
        """
        [Haiti|LOC=haiti] was struck by an earthquake in January 2010. The palace in \
        [Port-au-Prince|LOC=pap] collapsed. [René Préval|PER=preval] slept in a tent. The [Red Cross|ORG=redcross] sent \
        blood, and [Cuba|LOC=cuba] sent doctors. [Préval|PER=preval] died in 2017.
        """,
        """
        [Abiy Ahmed|PER=abiy] of [Ethiopia|LOC=ethiopia] made peace with [Eritrea|LOC=eritrea] in 2018. War broke out in \
        [Tigray|LOC=tigray] two years later. [Abiy|PER=abiy] sent troops against the [Tigray People's Liberation \
        Front|ORG=tplf]. The [TPLF|ORG=tplf] and the government signed a truce in [Pretoria|LOC=pretoria].
        """,
        """
        [Vladimir Putin|PER=putin] was named prime minister by [Boris Yeltsin|PER=yeltsin] in August 1999. \
        [Yeltsin|PER=yeltsin] resigned on the last day of that year, and [Putin|PER=putin] moved into the \
        [Kremlin|LOC=kremlin]. [Russian|NORP=russians] troops had by then entered [Chechnya|LOC=chechnya].
        """,
        """
        [Notre-Dame|LOC=nd] opened its doors again in December 2024. Archbishop [Laurent Ulrich|PER=ulrich] struck the \
        door three times. [Donald Trump|PER=trump] and [Volodymyr Zelensky|PER=zelensky] met in [Paris|LOC=paris] that \
        day. [Zelensky|PER=zelensky] asked [Trump|PER=trump] not to forget [Ukraine|LOC=ukraine].
        """,
        """
        [Sheikh Hasina|PER=hasina] fled [Bangladesh|LOC=bangladesh] in August 2024. She had led the [Awami \
        League|ORG=al] since 1981. [Muhammad Yunus|PER=yunus], who founded the [Grameen Bank|ORG=grameen], formed a \
        government in [Dhaka|LOC=dhaka]. [Yunus|PER=yunus] promised elections, and [Hasina|PER=hasina] stayed in \
        [Delhi|LOC=delhi].
        """,
        """
        The [International Atomic Energy Agency|ORG=iaea] has its seat in [Vienna|LOC=vienna]. \
        [Rafael Grossi|PER=grossi] has led the [IAEA|ORG=iaea] since 2019. [Grossi|PER=grossi] visited the power station at \
        [Zaporizhzhia|LOC=zap]. [Iran|LOC=iran] took away cameras of the agency, and [Iranian|NORP=iranians] officials \
        called [Grossi|PER=grossi] biased.
        """,
        """
        [Simone Biles|PER=biles] left the team final in [Tokyo|LOC=tokyo] in 2021. In [Paris|LOC=paris] three years later \
        [Biles|PER=biles] won three gold medals. [Rebeca Andrade|PER=andrade] of [Brazil|LOC=brazil] beat \
        [Biles|PER=biles] on the floor. [Andrade|PER=andrade] has more medals than any other \
        [Brazilian|NORP=brazilians].
        """,
        """
        [Muammar Gaddafi|PER=gaddafi] ruled [Libya|LOC=libya] for 42 years. Rebels took [Tripoli|LOC=tripoli] in August \
        2011 with help from [NATO|ORG=nato]. [Gaddafi|PER=gaddafi] was killed near [Sirte|LOC=sirte] in October. \
        The [National Transitional Council|ORG=ntc] declared [Libya|LOC=libya] free.
        """,
    ]
}
