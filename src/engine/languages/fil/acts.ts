import type { LanguagePack, Register } from '../../types.ts';

const VERB =
  '(refund|reset|cancel|resend|email|send|check|fix|unlock|book|move|deliver|ship|confirm|approve|report|follow|waive|transfer|add|remove|schedule|sched|verify|open|set|order|text|call|rush)';
const DAY =
  '(lunes|martes|miyerkoles|miyerkules|huwebes|biyernes|sabado|linggo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|january|february|march|april|june|july|august|september|october|november|december|ika)';
const FEEL =
  '(nakakainis|nakakabahala|nakakapagod|nakakalungkot|nakakadismaya|nakakahiya|masakit|mahirap|ang hirap)';

export const acts: LanguagePack['acts'] = {
  thanks: [
    '(salamat|nagpapasalamat|pasasalamat|thank|thanks)',
    '(na)? appreciate @p @we',
    '(buti|mabuti) @p (at|na|nang) @p (sinabi|nasabi|nag|tumawag|pinaalam|ipinaalam)',
    '(natutuwa|natuwa) @p @us @p (at|na|sa)',
  ],
  apology: [
    '(pasens*|paumanhin|patawad|tawad|sorry|apologize)',
    '(kasalanan|pagkukulang|pagkakamali) @p @we',
    '(nagkamali) @p @us',
    '@us @p ang @p (nagkamali|mali|may (mali|pagkukulang|kasalanan))',
    '(nakakahiya|nahihiya) @p (@us|sa|ang|talaga)',
    'mali @p @we',
    '(ikinalulungkot|nalulungkot) @p (@we|@us)',
    '@not @p dapat @p (nangyari|ganito|ganun|nangyayari|@you)',
  ],
  acknowledgement: [
    '(naiintindihan|nauunawaan|ramdam|gets|naririnig|narinig) @p (@we|kita)',
    '(tama|may punto) @p (@you|sinabi|ang sinabi)',
    `${FEEL} @p (ito|iyon|@the|@that|nga|talaga|maghintay)`,
    'alam @p @we @p (gaano|kung gaano|nagmamadali|naghihintay|pagod|mahalaga|mahirap|masakit|matagal|hindi biro|na)',
    '(nakita|nabasa|napansin|natanggap|nakuha) @p @we @p (@the|na|sa|nga|reklamo)',
    '@not @p (ko|namin) @p @you? @p masisisi',
    '@not (biro|madali) @p @the',
    '(karapatan|may karapatan|may dahilan) @p @u',
    '@not @p dapat @p @you',
  ],
  promise: [
    '(titingnan|iimbestigahan|aayusin|aasikasuhin|itatama|papalitan|ibabalik|hahanapin|kakausapin|itatanong|uunahin|babayaran|bubuksan|ililipat|gagawan|ihahanda|ihahatid) @p (@we|na|kayo)',
    '(ipapa*|ipapadala|padadalhan|tatawagan|babalikan) @p (@we|kita|kayo)',
    `(iche|ire|ise|i|ipapa|pa) ${VERB} @p @we`,
    '(magpapadala|tatawag|makikipag*) @p @us',
    '(inaayos|iniimbestigahan|tinitingnan|inaasikaso|sinusuri) @p (@we|na|nila)',
    '@us @p (mismo)? @p ang @p (bahala|tatawag|magpapadala|mag|maghahatid|kakausap|gagawa|magdadala)',
  ],
  time: [
    `(sa|by|bago|hanggang|ngayong|simula|this|next|tuwing) @p (mag|ang|darating na)? @p ${DAY}`,
    `${DAY} (ng|nang) (umaga|hapon|gabi|tanghali)`,
    '(bukas (ng|nang) (umaga|hapon|gabi|tanghali)|(hanggang|simula|by|pagdating ng) bukas|bukas @p $|bukas din|bukas bago|makalawa)',
    '(mamaya|mamayang|ngayong) @p (araw|gabi|hapon|umaga|tanghali|linggo|alas)',
    '(mamaya $|ngayon din|ngayon mismo|today|tonight|tomorrow|this week|next week|sa susunod na (araw|linggo|buwan)|bago mag (tanghali|magtanghali|gabi|katapusan))',
    '(within|in|sa loob ng|pagkatapos ng|mga) ... (day|days|hour|hours|minutes|mins|week|weeks|araw|oras|minuto|linggo)',
    '(bago mag|by|hanggang|before|alas|ala|nang|ng|around|bandang|mga|sa) _ (am|nn|mn)',
    '(bago|hanggang|sa|bandang|nang) (mag)? (alas|ala) _',
    '(isang|dalawang|tatlong|limang|sampung) (minuto|oras|araw|linggo) (lang|na lang|po)',
  ],
  done: [
    `(na|nai|ni|in|naka|naipa|nag) ${VERB} @p (@we|na|@us)`,
    '(nai*|ipina*|pina*|ini*|naayos|inayos|ibinalik|pinalitan|binago|binayaran|kinansela|tinanggal|inalis|dinagdagan|inilipat|nilipat|binuksan|nabuksan|nakausap|kinausap|tinawagan|binigyan|isinama|sinabihan|natapos|nakuha) @p @we',
    '(naihatid|naayos|nakumpirma|naaprubahan|naibalik|naipadala|natapos|naitama|nabuksan|tapos|ayos|handa|approved|confirmed|ready|fixed|bayad|updated) na @p (ang|yung|ni|kayo|ka|ito|yan|$)',
    'nag (report|email|text|order|set) @p @us',
  ],
  'next-step': [
    '(paki|please) @p (check|send|reply|email|confirm|fill|try|text|message|open|click|follow)',
    'paki*',
    '(i|mag) (check|send|reply|email|confirm|fill|try|text|message|click|install|log|download|login|chat|message) @p (@your|@you|ang|sa|muna)',
    '(pindutin|buksan|punan|piliin|ilagay|isulat|dalhin|magdala|subukan|hintayin|tanggalin|puntahan|pumunta|dumaan|daanan|tumawag|tawagan|kunin|palitan|patayin|pirmahan|bayaran|ipadala|ibalik|gamitin|ipakita|magpasa|magpadala) @p (@your|@you|ang|lang|muna|yung|ng|sa|ako)',
    '@can @p (@you|@your|na)',
    '(darating|papasok|lalabas|makikita|makukuha|matatanggap|ihahatid|babalik) @p (@your|@you|@the|na|sa|ito|bukas|bago)',
    '(susunod na hakbang|ganito ang|heto @p ang)',
    '(kailangan|kailangang|kelangan) @p (@we|@your|@you)',
  ],
  'follow-up': [
    '(sabihan|sabihin|balitaan|message|text|tawagan|chat|reply|sagutin|balikan|hanapin|email|mag message|magsabi|magtanong) @p @u? @p (lang|ako|kami|dito|agad)',
    '(babalitaan|babalikan|tatawagan) @p (@we|kita|kayo|ako|kami)',
    '(andito|nandito|narito) lang @p @us',
    '@if @p (may|wala|ayaw|hindi|di|bumalik) ... ... (sabihan|message|tawag|tawagan|text|reply|balikan|chat|sabihin|balitaan|hanapin)',
  ],
  welcome: [
    '(maligayang pagdating|mabuhay|malugod naming|tuloy kayo|welcome)',
    '(first time|unang beses) @p (@your|@you|customer|order)',
    '(masaya|natutuwa) @p @us @p (na|at)? @p (nandito|andito|napili|makasama)',
    '(salamat|thank you) @p (sa|for) (pagpili|pagsali)',
  ],
  alternative: [
    '(imbes|sa halip|kapalit|option|instead|ibang paraan|may paraan|hulugan|installment|store credit)',
    '(kung|if) @p (gusto|mas gusto|mas madali|ayaw|you prefer) @p (@your|sa inyo)?',
    '@can @p (rin|ring|din|naman|kong|ko|namin|naming|nating|natin)',
    '(kaya|kayang) @p @we @p (ay|gawin|ibigay|ialok|i|hatiin)',
    '(may|meron) @p (bakante|kapareho|kapalit|available|slot)',
  ],
  exception: [
    '(exception|special case|palugit)',
    '(pinagbigyan|pagbibigyan|pinayagan|papayagan|inaprubahan|pinaaprubahan) @p (@we|kayo|ka|na)',
    '(tinanggal|inalis|tatanggalin|waive|waived|binura) @p @we? @p @the @p (fee|multa|charge|bayad|singil|interes|penalty|late|patong)',
    '(wala|walang) @p (reconnection fee|late fee|penalty|multa|interes|patong)',
    '(sagot|sasagutin|sinagot) @p @we',
  ],
  extra: [
    '(libre|libreng|free|walang bayad|pambawi|regalo|bonus)',
    '(voucher|discount) @p (ang|na|sa|kayo|ka|para|@your)',
    '(dinagdagan|isinama|binigyan|bibigyan) @p (@we|@us|kita) ... (libreng|extra|voucher|discount|bonus)',
  ],
  trouble: [
    '(hindi|di|ayaw|wala) @p (@we|pa rin)? @p (dumarating|dumating|dumadating|natanggap|natatanggap|receive|pumapasok|pumasok|gumagana|gumana|mag on|bumukas|ma open|mabuksan|maka*|sumasagot|sumagot|nagrereply|naaayos|naayos|nakuha|refund)',
    '(wala|walang) @p (@us|nangyayari)? @p (sumasagot|reply|refund|tubig|internet|kuryente|signal|dumating|natatanggap)',
    '(nasira|sira|sirang|basag|nabasag|bulok|defective|putol|sunog|expired|namamatay|namatay)',
    '(nawala|nawawala|nawalan|ninakaw|na hack|na scam|na lock|na block|naputol|na cancel|na delay|nakaltasan|kinaltasan|na charge|siningil|na double|naipit|disconnect*) ',
    '(late|delayed|ang tagal|tagal na|ang bagal|mabagal|naghihintay|naghintay|pabalik balik)',
    '(dalawang|tatlong|limang|ilang|isang) (araw|linggo|buwan|oras|beses) @p (@us|wala|hindi|naghihintay)',
    '(mali|maling|kulang) @p (@the)? @p (dumating|size|kulay|item|order|bill|singil|pangalan|address|charge|natanggap)',
    '(error|nagloloko|may problema|irereklamo|reklamo|nakakainis|disappointed|niloko)',
    '(nasaan|nasan|asan) @p @the @p (order|refund|parcel|pera|item)',
  ],
  question: [
    '^ (_)? (_)? (paano|pano|magkano|kailan|kelan|saan|nasaan|bakit|gaano|anong (oras|araw|kulay|size|requirements))',
    '(pwede|puwede|may|meron|available|kaya|libre) @p (bang|kaya)',
    '(tanong|itatanong|magtatanong) @p (ko|lang|sana|kung|about)',
    '(gusto|nais) @p (ko|kong) @p (malaman|itanong|magtanong)',
    'any (updates|balita)',
  ],
};

/** "Po" and "ho" are what a stranger is owed; "mo" and "nyo" mix freely where more than one is meant. */
export const register: Register = {
  expected: ['po', 'opo', 'ho', 'oho', 'pong', 'hong'],
};
