/**
 * Frequent words that tell Bengali (in its script and romanised) from Assamese, Hindi and English, folded.
 * Words of address (ভাই, আপা, bhai) are left out: they stand behind names. So are romanised words that
 * English, Swedish, Filipino, Indonesian or Hindi spell alike (ta, to, din, den, apna).
 */
export const functionWords: readonly string[] =
  `আমি আমার আমাকে আমারে আমরা আমাদের আমাগো আপনি আপনিই আপনার আপনারই আপনাকে আপনারে আপনারা আপনাদের তুমি তোমার
  তোমাকে তোমরা তুই তোর তোকে তোরে তোরা তোদের সে তার তাকে তাঁর তিনি উনি ওনার তারা তাদের তাঁদের এটা এটাই এইটা ওটা সেটা সেটাই
  যেটা যা তা এই ওই সেই যে কে কেউ কাউকে কারও কারো কী কি কিছু কিছুই কেন ক্যান কোথায় কই কখন কবে কীভাবে কেমন কত কতবার কোন কোনো কোনও
  এক একটা একটি একটু একবার একই দুই দুটো দুইটা তিন চার পাঁচ সাত দশ সব সবাই সবার অনেক আরও আরো আর ও এবং কিন্তু তবে তাই তাহলে
  যদি হলে নইলে নাহলে নাকি অথবা বা কারণ জন্য জন্যই থেকে থেকেই হতে দিয়ে নিয়ে করে ধরে পরে পর আগে আগেই মধ্যে সাথে সঙ্গে কাছে উপর ওপর নিচে
  ভেতরে ভিতরে সামনে পর্যন্ত ছাড়া মতো মত না নাই নেই নয় নি তো হ্যাঁ জি জ্বি জী এখন এখনই এখনো তখন আবার এবার আজ আজই আজকে কাল কালকে
  পরশু গত আগামী শুধু খুব বেশি কম এত এতো তেমন এমন একদম অন্য নিজে নিজেই নিজের নতুন ঠিক ভালো ভাল খারাপ বড় ছোট শেষ শুরু বাকি আলাদা
  আছে আছি আছেন ছিল ছিলেন থাকে থাকেন থাকবে থাকলে হয় হয়ে হবে হল হলো হয়নি হয়েছে হইছে হচ্ছে করি করেন করব করবো করবেন করুন করতে
  করলে করা করার করেছি করেছেন করছেন করিয়ে দেন দিন দিব দেব দেবেন দিলে দিলাম দিলেন দিয়েছি দিয়েছেন দিচ্ছি দিতে দেওয়া দেওয়ার নেন নিন নিতে
  নেবেন নিলে পারি পারে পারেন পারবেন পারছি পাবেন পাব পেলে পেয়েছি পাওয়া যায় যাবে যাবেন যান যাচ্ছে যেতে যাওয়া গেছে গেল গেলে গিয়ে আসে
  আসবে আসবেন আসতে আসেন আসুন এসে এসেছে লাগে লাগবে চলে চলবে চাই চাইলে বলে বলুন বলেন বলতে বলছি বলেছি বলা দেখে দেখুন দেখেন দেখলাম দেখা
  দেখবেন জানি জানে জানেন জানাবেন জানাব লেখা লিখে লিখতে লিখেছেন রাখা রাখবেন রেখেছি রেখে বসে তুলে খুলে শুনে মনে কথা কাজ টাকা দিনে হাতে
  মাস বার ঘণ্টা মিনিট সময় পুরো সোজা হইতে হইয়াছে হইবে করিয়া করিবেন যাইতেছে থাকিবে নহে উক্ত অত্র
  বললাম লিখলাম বলি শুনুন শোনেন থামেন থামুন শান্ত হোন বোধহয় হয়তো কোথাকার ধরেন সম্মানিত চূড়ান্ত নিয়ম সম্ভব চুপ চোখ মাথা পড়েন বলবেন
  বুঝলেন বলব বলবো লিখব জানাবো কয়বার তারপর দিবেন নিবেন আইসেন সরি প্লিজ শোনার শিখে আসছেন চান চেয়েছি পারলে মানলে বাধ্য দরকার লাভ
  আসলে বোঝেন বুঝেন শেখেন শিখুন মিথ্যা ফালতু ভদ্রতা স্বীকার পারবো কিনেন কইরা হইলে আইসা গেছিল করতেছি করতেছেন বলতেছেন পাইছেন
  বুঝলে সামলাই আচ্ছা বলেছে এখানে ওখানে দিয়েন চেয়ে বড়ো জীবনে ফোন মেসেজ উত্তর করতেছে বোঝানো আগেও আসব দেখিনি সীমা
  bolsilam chup matha bujhsen parbo kotha keno
  bolbo bujhen dhoren shunen faltu somoy shomossha jala mittha na ki ami amar amake amader amra apni apnar apnake apnara apnader aapni tumi tomar tomake tui toder tora eta oita oi
  eita sheta seta keno kano kivabe kothay kobe kokhon ekhon akhon ekta ektu ekbar ekdom shob shobai onek aro abar
  ebar aj ajke ajker kal kalke theke diye niye kore korte korle korben koren korun korbo korchi korechi korsi
  korlei dile dilam dilen diben dibo dibe dicchi diyechi diyen niyen niben nite nai nei noy hobe hole hoye hoyeche
  hoise hocche hoy chilo ache ase achen ashche ashbe ashle asche jabe jabo jete geche gese giye jonno moddhe
  shathe sathe moto kintu tobe tahole tarpor karon jodi nahole naile boshe likhe likhechi bole bolsi bolbo bolben
  bolte bolechi lagbe lage parben paren parbo pari parchi pathano pathabo pathiye peye paben upore kaj
  taka notun thik bhalo valo khub beshi shudhu sudhu keu kichu kono bhul dekhen dekhun dekhe dhore porjonto
  shomoy nijer nije nijei apnio janaben rakhen thaken thakle gele gelei oder tader`.split(/\s+/u);

/** Openings before a name, folded; য় both as one letter and as two. Hi, hello and dear are the English pack's. */
export const greetings: readonly string[] = [
  'প্রিয়',
  'প্রি\u09df',
  'শ্রদ্ধেয়',
  'শ্রদ্ধে\u09df',
  'শ্রদ্ধেয়া',
  'মাননীয়',
  'মাননী\u09df',
  'মাননীয়া',
  'সম্মানিত',
  'মান্যবর',
  'জনাব',
  'জনাবা',
  'নমস্কার',
  'নমস্তে',
  'আদাব',
  'আসসালামু আলাইকুম',
  'আসসালামুআলাইকুম',
  'সালাম',
  'ওয়ালাইকুম সালাম',
  'ওয়ালাইকুম আসসালাম',
  'হ্যালো',
  'হাই',
  'হাই হ্যালো',
  'শুভ সকাল',
  'শুভ দুপুর',
  'শুভ অপরাহ্ন',
  'শুভ সন্ধ্যা',
  'শুভ সন্ধে',
  'শুভেচ্ছা',
  'শুভেচ্ছা নেবেন',
  'স্বাগতম',
  'ডিয়ার',
  'ডি\u09dfার',
  'assalamu alaikum',
  'assalamualaikum',
  'asalamu alaikum',
  'salam',
  'nomoskar',
  'nomoshkar',
  'namaskar',
  'adab',
  'priyo',
  'prio',
  'shuvo shokal',
  'shubho shokal',
  'shuvo shondha',
];

/** Words behind a greeting that name nobody, folded. */
export const notNames: readonly string[] =
  `জ্বি জি হ্যাঁ আচ্ছা অবশ্যই গ্রাহক গ্রাহকবৃন্দ গ্রাহকগণ ক্রেতা ক্রেতাবন্ধু যাত্রী যাত্রীবন্ধু যাত্রীবৃন্দ রোগী অতিথি সদস্য সদস্যবৃন্দ অভিভাবক অভিভাবকবৃন্দ শিক্ষার্থী
  পাঠক দর্শক বন্ধু বন্ধুরা সুহৃদ ব্যবহারকারী ইউজার কাস্টমার গেমার বিক্রেতা সেলার পার্টনার বিনিয়োগকারী করদাতা ভাড়াটিয়া বাসিন্দা নাগরিক
  বিমাগ্রহীতা বীমাগ্রহীতা আমানতকারী হিসাবধারী কার্ডধারী এজেন্ট রাইডার আবেদনকারী সবাই সকলে সবাইকে সকলকে টিম দল মহোদয় মহোদয়া
  মহাশয় মহাশয়া সুধী মান্যবর আবারও আবার আপনাকে জেনে কেমন অধ্যাপক পরিবার ফিরে হিসেবে
  grahok customer user team all everyone there bondhu friend sobai shobai kemon`.split(/\s+/u);

/** Titles and words of address, folded. */
export const honorifics: readonly string[] =
  `জনাব জনাবা মি মিঃ মিস মিসেস মিজ ডা ড ডাঃ ডক্টর ডাক্তার প্রফেসর অধ্যাপক ব্যারিস্টার ইঞ্জিনিয়ার শ্রী শ্রীমতী শ্রীমতি মোছাম্মৎ হাজী আলহাজ্ব
  ভাই ভাইয়া ভাইজান আপু আপা আপুমণি দাদা দা দিদি দি বৌদি স্যার ম্যাডাম ম্যাম সাহেব সাহেবা বাবু বেগম চাচা চাচি মামা খালা খালাম্মা আন্টি
  আঙ্কেল কাকা কাকু মাসি মাসিমা ভাবি বস মশাই mr mrs ms miss dr prof md janab vai bhai vaia bhaiya bhaia apu apa
  apuni dada didi sir madam mam maam saheb shaheb babu mama chacha khala sis bro boss`.split(/\s+/u);

/** Other spellings of one name, by folded given name without marks. */
export const nicknames: Readonly<Record<string, readonly string[]>> = {
  mohammad: ['md', 'mohd', 'muhammad', 'mohammed', 'mohamed'],
  muhammad: ['md', 'mohammad', 'mohammed'],
  abdul: ['abdur', 'abdus', 'abu'],
  abdullah: ['abdulla', 'abdul'],
  ayesha: ['aisha', 'aysha', 'ayisha'],
  debashish: ['debasish', 'deba'],
  emran: ['imran'],
  faisal: ['foysal', 'faysal', 'foisal'],
  fatema: ['fatima', 'fathema'],
  ferdous: ['firdaus', 'ferdows'],
  jahid: ['zahid'],
  jakir: ['zakir'],
  jannatul: ['jannat', 'zannat'],
  jubayer: ['zubair', 'jubair', 'zubayer'],
  khadija: ['khadiza', 'khodeja'],
  mahbub: ['mahbubur', 'mahboob'],
  mehedi: ['mehdi', 'mahdi'],
  mizanur: ['mizan'],
  moushumi: ['mousumi', 'moushumy'],
  nusrat: ['nusraat'],
  reaz: ['riaz', 'riyaz'],
  rezwan: ['rizwan', 'redwan', 'ridwan'],
  sadia: ['sadiya', 'shadia'],
  saiful: ['shaiful', 'saif'],
  sajid: ['sazid'],
  sayed: ['syed', 'saeed', 'said'],
  shahriar: ['shahriyar', 'sharier'],
  sharmin: ['sharmeen', 'shormin'],
  shuvo: ['shubho', 'subho'],
  soumya: ['saumya'],
  sumaiya: ['sumaya', 'sumayya'],
  tahsin: ['tahseen'],
  tanvir: ['tanveer', 'tanbir', 'tanvi'],
  yasmin: ['jesmin', 'yesmin', 'jasmin'],
  yusuf: ['eusuf', 'yousuf', 'iusuf'],
};

/** Words of a template field's label, folded. */
export const fieldWords: readonly string[] =
  `নাম নামটি নামটা পদবি গ্রাহক গ্রাহকের ক্রেতার দাতার রোগীর যাত্রীর কাস্টমার কাস্টমারের কর্মীর বাডির প্রতিনিধির ডাক্তারের নম্বর নাম্বার নং অর্ডার অর্ডারের
  টিকিট টিকেট আবেদন তারিখ সময় মাস বছর ঠিকানা লিংক লিঙ্ক টাকা পরিমাণ মূল্য দাম পণ্য পণ্যের কোম্পানি কোম্পানির প্রতিষ্ঠানের শাখা শাখার ফোন মোবাইল ইমেইল
  বিল বিলের রেফারেন্স কোড স্বাক্ষর এখানে লিখুন বসান রুম কক্ষ হিসাব নিবন্ধন naam nam grahok order customer tarikh shomoy number
  thikana link poriman likhun bosan`.split(/\s+/u);

export const classes: Readonly<Record<string, readonly string[]>> = {
  you: 'আপনি আপনিই আপনারা আপনারাই তুমি apni apnara tumi'.split(' '),
  your: 'আপনার আপনারই আপনাদের আপনাদেরই তোমার apnar apnader tomar'.split(' '),
  our: 'আমাদের আমার কোম্পানির ব্যাংকের ল্যাবের সিস্টেমের সরকারের হোটেলের ওয়াসার amader amar'.split(' '),
  /** The second is spelt with য় as one letter, which words without a vowel sign keep. */
  no: 'না ন\u09df নয় নেই নাই নি নহে na nai nei noy'.split(' '),
  howOften: [
    ...'কতবার কয়বার কতোবার koybar kotobar'.split(' '),
    'কত বার',
    'আর কত (বার)?',
    'koto bar',
    'koy bar',
    'ar koto (bar)?',
  ],
  nTimes: [
    ...'দুবার দুইবার তিনবার চারবার পাঁচবার ছয়বার সাতবার দশবার বিশবার শতবার হাজারবার বহুবার কয়েকবার একাধিকবার বারবার barbar'.split(' '),
    'বার বার',
    'bar bar',
    '(dui|tin|char|pach|dosh) bar',
  ],
  told: [
    ...`বলেছি বলেছিলাম বলছি বলসি বললাম লিখেছি লিখেছিলাম লিখছি লিখলাম জানিয়েছি জানিয়েছিলাম bolechi bolsi bollam bolsilam
    likhsi likhechi likhlam janaisi janiyechi`.split(/\s+/u),
    '(বলা|জানানো|অবহিত করা) (হয়েছে|হয়েছিল|হইয়াছে)',
    '(উত্তর|জবাব) (দিয়েছি|দিছি|দিলাম)',
  ],
  insult:
    `বেয়াদব ছোটলোক ফকিন্নি ভিখারি গাধা বলদ ছাগল বেকুব বোকা উল্লুক ইতর নির্লজ্জ বেহায়া মূর্খ ফাজিল অপদার্থ অকর্মা অসভ্য অভদ্র অশিক্ষিত
    পাগল নোংরা ফালতু মিথ্যুক মিথ্যাবাদী চোর ঠগ ধান্দাবাজ জানোয়ার কিপটা beyadob gadha bolod chagol bekub boka murkho fajil faltu
    oshobbho pagol mitthuk chor`.split(/\s+/u),
  /** Insults that need no sentence around them. */
  abuse: `হারামজাদা হারামজাদী হারামি হারামির হারামখোর গণ্ডমূর্খ মাথামোটা রামছাগল আহাম্মক বাটপার বাটপারের আবাল ছ্যাঁচড়া বদমাশ শুয়োর শুয়োরের
    ফকিন্নির চৌদ্দগুষ্টি ছোটলোকের haramjada harami batpar abal bodmash fokinni chotolok chhotolok chotoloker chhotoloker`.split(
    /\s+/u,
  ),
  curse: 'বাল বালের শালা শালার চুদি মাগি মাদারচোদ হালা হালার bal baler shala shalar sala halar'.split(' '),
  whine: `ঘ্যানঘ্যান ঘ্যানঘ্যানানি প্যানপ্যান কান্নাকাটি কাঁদুনি কান্দন চিল্লাচিল্লি চেঁচামেচি নাটক ন্যাকামি ফাজলামি ইয়ার্কি ড্রামা নালিশ বকবক ক্যাচাল
    ছোটলোকি natok drama kannakati chillachilli`.split(/\s+/u),
  threat: [
    ...'ব্লক ব্যান মামলা কেস ব্ল্যাকলিস্টে পুলিশে থানায় সিলগালা মাইকিং নথিজাত block ban mamla police'.split(' '),
    '(লাইন|তার|সংযোগ|নাম|নামটাই) (কাট*|কেটে)',
    '(মুছে|উড়ায়|উড়িয়ে|বের করে) (দেব|দিব|দিতে|দেবো|দিবো)',
    '(wipe|kete) (kore)? (dibo|debo)',
  ],
  imagery: `মহারাজ মহারানি রাজরানি রাজরানির রাজকুমারী হুজুর জাঁহাপনা নবাবজাদা নবাবদের জমিদারি জাদুকাঠি জাদুকাঠিটা নোবেলটা হেলিকপ্টার বুলডোজার
    সিন্ডারেলা টাইটানিক তাজমহল আতশকাচ moharaj rajrani helicopter`.split(/\s+/u),
  child: 'বাচ্চাও বাচ্চারাও শিশুও ছেলেও মেয়েও ছাত্রও নাতিও পাগলেও গাধাও bachchao bacchao'.split(' '),
  did: `করেছেন করছেন করলেন দিয়েছেন দিছেন দিলেন চেপেছেন চাপছেন টিপেছেন ফেলেছেন ফেলছেন ফেললেন কিনেছেন লিখেছেন লিখছেন মুছেছেন ভেঙেছেন বাজিয়েছেন
    রাখলেন korechen korsen diyechen disen dilen likhsen chapsen felsen`.split(/\s+/u),
  notDid: [
    ...'পড়েননি দেখেননি শোনেননি করেননি জানাননি রাখেননি নেননি লাগাননি ধরেননি মেলাননি porenni dekhenni'.split(' '),
    '(পড়েন|দেখেন|শুনেন|করেন|জানান|রাখেন|নেন|ধরেন|মিলান) (নাই|নি)',
    '(poren|dekhen|shunen|koren|dhoren) (nai|ni)',
  ],
  hadYou:
    `পড়লে পড়লেই দেখলে দেখলেই উল্টোলেই উল্টালেই বোলালেই করলে করলেই খুললেই জানালে রাখলে দাঁড়ালে নিলে দিলে porle porlei dekhlei
    korlei nile`.split(/\s+/u),
  wouldHave: [
    ...'পেতেন জানতেন বুঝতেন বাঁচত বাঁচতো peten janten bujhten banchto'.split(' '),
    '(ধরতে|বুঝতে|জানতে|পেতে) পারতেন',
    '(হতো|হত|থাকত|থাকতো|লাগত|লাগতো|পড়তেন|hoto) (না|na)',
    'বেঁচে যেত',
  ],
  person:
    `গ্রাহক ক্রেতা ক্রেতাবন্ধু যাত্রী যাত্রীবন্ধু রোগী অতিথি সদস্য অভিভাবক শিক্ষার্থী পাঠক ব্যবহারকারী ইউজার কাস্টমার গেমার বিক্রেতা সেলার
    করদাতা ভাড়াটিয়া বাসিন্দা নাগরিক বিমাগ্রহীতা আমানতকারী হিসাবধারী এজেন্ট আবেদনকারী সুহৃদ`.split(/\s+/u),
};

/** Frequent given names of Bangladesh and West Bengal, folded; written for this project. */
export const givenNames: readonly string[] =
  `আকাশ আকবর আকরাম আখি আজাদ আজিজ আতিক আদনান আনিকা আনিস আনোয়ার আফরিন আফসানা আবির আবদুল আব্দুল আমিন
  আমিনা আয়েশা আরিফ আরিফা আলম আলী আলিফ আশা আশিক আশরাফ আসমা আসিফ আহমেদ আহসান ইকবাল ইমন ইমরান ইয়াসমিন
  ইয়াসিন ইলিয়াস ইশরাত ইসমাইল উজ্জ্বল উর্মি উর্মিলা একরাম এনামুল ঐন্দ্রিলা ঐশী ওয়াহিদ কবির কবিতা
  কল্পনা কাকলি কাজল কামরুল কামাল কায়সার কুমকুম কৌশিক খাদিজা খালেদ খোকন গৌতম চন্দন চম্পা চৈতি জয়
  জয়ন্ত জয়া জসিম জাকির জামাল জাহাঙ্গীর জাহিদ জুয়েল জেসমিন জাহানারা ঝর্ণা টুম্পা তন্ময় তন্বী তপন
  তানজিলা তানভীর তানিয়া তামান্না তাসনিম তাহমিনা তৃপ্তি তৌহিদ দিলীপ দিলরুবা দীপা দীপক দীপ্তি দেবাশিস
  দেবারতি দেলোয়ার নজরুল নন্দিনী নাঈম নাজমা নাজমুল নাজিয়া নাদিয়া নাফিসা নাসির নাসরিন নাহিদ নিপা
  নিলুফা নিশাত নীলা নুসরাত নূর পলাশ পাপিয়া পারভীন পারমিতা পার্থ পিয়াস প্রমিতা প্রিয়া ফজলুল ফয়সাল
  ফরিদ ফরিদা ফরহাদ ফাতেমা ফারজানা ফারহানা ফারুক ফাহিম ফেরদৌস বাবুল বিজয় বিপুল বিলকিস বৃষ্টি বেলাল
  মনির মনিরা মনোয়ারা মমতাজ মাসুদ মাসুম মাহফুজ মাহফুজা মাহবুব মাহবুবা মাহমুদ মিজান মিতা মিতু মিনহাজ
  মিঠুন মুন্নি মুস্তাফিজ মেহেদী মোনালিসা মোস্তফা মৌসুমী মৌমিতা যূথী রওশন রতন রফিক রবি রবিউল রহিম রহিমা
  রাজীব রাজু রাফি রাশেদ রাশেদা রাসেল রিচার্ড রবার্ট রিতা রিনা রিপন রিমা রিয়াজ রুবিনা রুমা রুমানা
  রুহুল রেজাউল রেহানা রোকেয়া রোজিনা লায়লা লিটন লিপি লিমা শফিক শফিকুল শরিফ শর্মিলা শহিদুল শান্তা
  শান্তনু শামীম শামীমা শারমিন শাহীন শাহনাজ শাহরিয়ার শিউলি শিরিন শেখর শ্যামল সঞ্জয় সজীব সাইফুল
  সাকিব সাগর সাজ্জাদ সাদিয়া সান্ত্বনা সাবিনা সাবিহা সালমা সালাম সাহানা সিরাজ সীমা সুব্রত সুমন সুমনা
  সুমাইয়া সুরাইয়া সুলতানা সেলিম সেলিনা সোহাগ সোহানা সোহেল স্বপন স্বপ্না হাসান হাসনা হাবিব হাফিজ
  হামিদ হালিমা হিমেল হোসেন অঞ্জন অঙ্কিতা অনন্যা অনিক অনিতা অনুপম অপু অভিজিৎ অভিষেক অমিত অর্ক অর্ণব
  অরুণ অশোক`
    .normalize('NFC')
    .split(/\s+/u);
