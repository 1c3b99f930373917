/// Paragraphs of news in many languages, written for these tests; none was used for the profiles.
enum NewsParagraphs {
    static let all: [(code: String, text: String)] = [
        (
            "en",
            "The council voted on Tuesday to close the old bridge for eighteen months while engineers replace the cables that have held it since the war. Shopkeepers on both banks said they feared for their trade, and the mayor promised a ferry that would run every ten minutes until late in the evening."
        ),
        (
            "de",
            "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke für anderthalb Jahre zu sperren, damit die Ingenieure die Seile ersetzen können, die sie seit dem Krieg tragen. Die Händler an beiden Ufern fürchten um ihr Geschäft, und der Bürgermeister versprach eine Fähre, die bis spät am Abend alle zehn Minuten fahren soll."
        ),
        (
            "fr",
            "Le conseil municipal a décidé mardi de fermer le vieux pont pendant dix-huit mois, le temps que les ingénieurs remplacent les câbles qui le soutiennent depuis la guerre. Les commerçants des deux rives craignent pour leurs affaires, et le maire a promis un bac qui partira toutes les dix minutes jusque tard dans la soirée."
        ),
        (
            "es",
            "El ayuntamiento decidió el martes cerrar el viejo puente durante un año y medio para que los ingenieros cambien los cables que lo sostienen desde la guerra. Los comerciantes de las dos orillas temen por sus ventas, y el alcalde prometió una barca que saldrá cada diez minutos hasta bien entrada la noche."
        ),
        (
            "it",
            "Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte per un anno e mezzo, affinché gli ingegneri possano sostituire i cavi che lo reggono dai tempi della guerra. I negozianti delle due rive temono per i loro affari, e il sindaco ha promesso un traghetto ogni dieci minuti fino a tarda sera."
        ),
        (
            "pt",
            "A câmara municipal decidiu na terça-feira fechar a velha ponte durante um ano e meio, para que os engenheiros substituam os cabos que a seguram desde a guerra. Os comerciantes das duas margens receiam pelos seus negócios, e o presidente prometeu uma barca que sairá de dez em dez minutos até ao fim da noite."
        ),
        (
            "nl",
            "De gemeenteraad heeft dinsdag besloten de oude brug anderhalf jaar te sluiten, zodat ingenieurs de kabels kunnen vervangen die haar sinds de oorlog dragen. Winkeliers aan beide oevers vrezen voor hun omzet, en de burgemeester beloofde een veerpont die tot laat in de avond om de tien minuten zal varen."
        ),
        (
            "sv",
            "Kommunfullmäktige beslutade i tisdags att stänga den gamla bron i ett och ett halvt år medan ingenjörerna byter ut kablarna som har burit den sedan kriget. Handlarna på båda stränderna är oroliga för sina butiker, och borgmästaren lovade en färja som ska gå var tionde minut till sent på kvällen."
        ),
        (
            "da",
            "Byrådet besluttede tirsdag at lukke den gamle bro i halvandet år, mens ingeniørerne udskifter de kabler, der har båret den siden krigen. De handlende på begge sider af åen frygter for deres forretninger, og borgmesteren lovede en færge, som skal sejle hvert tiende minut indtil sent om aftenen."
        ),
        (
            "no",
            "Kommunestyret vedtok tirsdag å stenge den gamle brua i halvannet år mens ingeniørene bytter ut kablene som har holdt den oppe siden krigen. Butikkeierne på begge sider av elva frykter for inntektene sine, og ordføreren lovet en ferge som skal gå hvert tiende minutt frem til sent på kvelden."
        ),
        (
            "fi",
            "Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan puoleksitoista vuodeksi, jotta insinöörit voivat vaihtaa vaijerit, jotka ovat kannattaneet sitä sodasta lähtien. Molempien rantojen kauppiaat pelkäävät myyntinsä puolesta, ja pormestari lupasi lautan, joka kulkee kymmenen minuutin välein myöhäiseen iltaan asti."
        ),
        (
            "pl",
            "Rada miasta zdecydowała we wtorek o zamknięciu starego mostu na półtora roku, aby inżynierowie mogli wymienić liny, które podtrzymują go od czasów wojny. Kupcy po obu stronach rzeki obawiają się o swoje dochody, a burmistrz obiecał prom, który będzie kursował co dziesięć minut do późnego wieczora."
        ),
        (
            "cs",
            "Městské zastupitelstvo v úterý rozhodlo, že starý most zůstane rok a půl zavřený, aby inženýři mohli vyměnit lana, která jej drží od války. Obchodníci na obou březích se obávají o své tržby a starosta slíbil přívoz, který bude jezdit každých deset minut až do pozdního večera."
        ),
        (
            "sk",
            "Mestské zastupiteľstvo v utorok rozhodlo, že starý most ostane rok a pol zatvorený, aby inžinieri mohli vymeniť laná, ktoré ho držia od vojny. Obchodníci na oboch brehoch sa obávajú o svoje tržby a primátor sľúbil kompu, ktorá bude premávať každých desať minút až do neskorého večera."
        ),
        (
            "hu",
            "A városi tanács kedden úgy döntött, hogy másfél évre lezárja a régi hidat, amíg a mérnökök kicserélik a köteleket, amelyek a háború óta tartják. A két part kereskedői féltik a bevételüket, a polgármester pedig kompot ígért, amely késő estig tízpercenként fog közlekedni a folyón."
        ),
        (
            "ro",
            "Consiliul local a hotărât marți să închidă vechiul pod timp de un an și jumătate, pentru ca inginerii să poată înlocui cablurile care îl susțin încă din timpul războiului. Negustorii de pe ambele maluri se tem pentru vânzările lor, iar primarul a promis un bac care va pleca la fiecare zece minute până seara târziu."
        ),
        (
            "tr",
            "Belediye meclisi salı günü eski köprünün bir buçuk yıl boyunca kapatılmasına karar verdi; mühendisler bu sürede savaştan beri köprüyü taşıyan halatları değiştirecek. İki yakadaki esnaf işlerinin bozulmasından korkuyor, belediye başkanı ise gece geç saatlere kadar her on dakikada bir kalkacak bir vapur sözü verdi."
        ),
        (
            "id",
            "Dewan kota pada hari Selasa memutuskan untuk menutup jembatan tua itu selama satu setengah tahun agar para insinyur dapat mengganti kabel yang telah menahannya sejak perang. Para pedagang di kedua tepi sungai khawatir akan penjualan mereka, dan wali kota menjanjikan kapal penyeberangan setiap sepuluh menit sampai larut malam."
        ),
        (
            "vi",
            "Hội đồng thành phố hôm thứ Ba đã quyết định đóng cửa cây cầu cũ trong mười tám tháng để các kỹ sư thay những sợi cáp đã giữ nó từ thời chiến tranh. Các chủ cửa hàng ở hai bên bờ lo ngại cho việc buôn bán của mình, và thị trưởng hứa sẽ có một chuyến phà cứ mười phút một lần cho đến tối muộn."
        ),
        (
            "ru",
            "Городской совет во вторник решил закрыть старый мост на полтора года, чтобы инженеры могли заменить тросы, которые держат его со времён войны. Торговцы на обоих берегах опасаются за свою выручку, а мэр пообещал паром, который будет ходить каждые десять минут до позднего вечера."
        ),
        (
            "uk",
            "Міська рада у вівторок вирішила закрити старий міст на півтора року, щоб інженери могли замінити троси, які тримають його ще з часів війни. Торговці на обох берегах побоюються за свій виторг, а міський голова пообіцяв пором, який ходитиме що десять хвилин до пізнього вечора."
        ),
        (
            "bg",
            "Общинският съвет реши във вторник да затвори стария мост за година и половина, за да могат инженерите да сменят въжетата, които го държат от войната насам. Търговците от двата бряга се опасяват за приходите си, а кметът обеща ферибот, който ще тръгва на всеки десет минути до късно вечерта."
        ),
        (
            "el",
            "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για ενάμιση χρόνο, ώστε οι μηχανικοί να αλλάξουν τα συρματόσχοινα που την κρατούν από τον πόλεμο. Οι έμποροι στις δύο όχθες φοβούνται για τις πωλήσεις τους, και ο δήμαρχος υποσχέθηκε ένα πορθμείο κάθε δέκα λεπτά μέχρι αργά το βράδυ."
        ),
        (
            "ar",
            "قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم لمدة عام ونصف حتى يتمكن المهندسون من استبدال الحبال التي تحمله منذ الحرب. ويخشى التجار على الضفتين من تراجع مبيعاتهم، ووعد رئيس البلدية بعبّارة تنطلق كل عشر دقائق حتى ساعة متأخرة من المساء."
        ),
        (
            "fa",
            "شورای شهر روز سه‌شنبه تصمیم گرفت پل قدیمی را به مدت یک سال و نیم ببندد تا مهندسان بتوانند کابل‌هایی را که از زمان جنگ آن را نگه داشته‌اند عوض کنند. فروشندگان دو سوی رودخانه نگران درآمد خود هستند و شهردار قول داد که تا پاسی از شب هر ده دقیقه یک قایق حرکت کند."
        ),
        (
            "he",
            "מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן לשנה וחצי כדי שהמהנדסים יוכלו להחליף את הכבלים שמחזיקים אותו מאז המלחמה. בעלי החנויות בשתי הגדות חוששים לפרנסתם, וראש העיר הבטיח מעבורת שתצא כל עשר דקות עד שעות הערב המאוחרות."
        ),
        (
            "hi",
            "नगर परिषद ने मंगलवार को पुराने पुल को डेढ़ साल के लिए बंद करने का फैसला किया ताकि इंजीनियर उन तारों को बदल सकें जो युद्ध के समय से उसे थामे हुए हैं। दोनों किनारों के दुकानदारों को अपने कारोबार की चिंता है, और महापौर ने देर शाम तक हर दस मिनट पर एक नाव चलाने का वादा किया है।"
        ),
        (
            "th",
            "สภาเทศบาลมีมติเมื่อวันอังคารให้ปิดสะพานเก่าเป็นเวลาหนึ่งปีครึ่ง เพื่อให้วิศวกรเปลี่ยนสายเคเบิลที่รับน้ำหนักสะพานมาตั้งแต่สมัยสงคราม เจ้าของร้านค้าทั้งสองฝั่งกังวลเรื่องรายได้ และนายกเทศมนตรีสัญญาว่าจะมีเรือข้ามฟากทุกสิบนาทีจนถึงดึก"
        ),
        ("zh", "市议会周二决定将老桥关闭一年半，以便工程师更换自战争时期以来一直支撑着它的缆索。两岸的店主担心生意受到影响，市长承诺安排渡船，每十分钟一班，一直开到深夜。"),
        (
            "ja",
            "市議会は火曜日、戦時中から橋を支えてきたケーブルを技術者が交換するため、古い橋を一年半閉鎖することを決めた。両岸の商店主は売り上げへの影響を心配しており、市長は夜遅くまで十分おきに渡し船を出すと約束した。"
        ),
        (
            "ko",
            "시의회는 화요일에 기술자들이 전쟁 때부터 다리를 지탱해 온 케이블을 교체할 수 있도록 오래된 다리를 일 년 반 동안 폐쇄하기로 결정했다. 양쪽 강가의 상인들은 매출을 걱정하고 있으며, 시장은 밤늦게까지 십 분마다 나룻배를 띄우겠다고 약속했다."
        ),
        (
            "hr",
            "Gradsko vijeće odlučilo je u utorak zatvoriti stari most na godinu i pol kako bi inženjeri mogli zamijeniti užad koja ga drži još od rata. Trgovci na obje obale strahuju za svoj promet, a gradonačelnik je obećao skelu koja će voziti svakih deset minuta do kasno navečer."
        ),
        (
            "ca",
            "L'ajuntament va decidir dimarts tancar el pont vell durant un any i mig perquè els enginyers puguin canviar els cables que l'aguanten des de la guerra. Els botiguers de les dues ribes temen per les seves vendes, i l'alcalde va prometre una barca que sortirà cada deu minuts fins ben entrada la nit."
        ),
    ]

    /// Whether words stand without blanks between them.
    static let withoutBlanks: Set<String> = ["zh", "ja", "th"]
}
