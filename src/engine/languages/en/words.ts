/**
 * Frequent words that tell English from other languages, folded. Left out are those that German, Dutch,
 * French, Spanish or Tagalog use as often: "in", "an", "at", "will", "was", "so", "no", "on".
 */
export const functionWords: readonly string[] =
  `the and of to is you that it for are with as your be have this from or by not but what all were when we
  there can which their said if do each about how up out them then she he these would him could than my i
  our us been here did does very just only any who why please thank thanks sorry i'm i'll i've i'd we're
  we'll we've you're you'll you've it's that's don't didn't can't won't isn't doesn't couldn't wouldn't
  wasn't aren't again because should must might get got now know before still where while since they've
  they're let's what's there's haven't hasn't shouldn't something anything nothing too into every back
  more some other today never always people make take need call want come go see time good`.split(/\s+/u);

export const greetings: readonly string[] =
  `hi,hello,hey,dear,good morning,good afternoon,good evening,good day,morning,afternoon,evening,greetings,hi again,
  hello again,hello there,hi there,hey there,welcome,welcome back,thank you,thanks,many thanks`.split(
    /,\s*/u,
  );

export const notNames: readonly string[] =
  `there all team everyone everybody folks again customer client guest member sir madam ma'am maam back
  thanks thank friend friends you both guys ladies gentlemen gents colleague colleagues buyer seller user
  patient student tenant resident parent parents family applicant subscriber passenger traveller traveler
  neighbour neighbor shopper reader sender recipient sirs valued esteemed respected accounts accounting
  support sales billing finance hr it help helpdesk mate love dear darling buddy pal stranger world
  happy merry great good sorry just
  monday tuesday wednesday thursday friday saturday sunday christmas easter new re fwd`.split(/\s+/u);

export const honorifics: readonly string[] =
  `mr mrs ms miss mx mister dr doctor prof professor sir madam ma'am rev reverend capt captain judge`.split(
    /\s+/u,
  );

/** Given names and what people call those who bear them. */
const SHORT_FORMS = `abigail abby gail|albert al bert bertie|alexander alex al sandy xander lex sasha|alexandra
  alex sandra sandy lexi sasha|alfred alf alfie fred|amanda mandy|andrew andy drew|anthony tony|antonio
  tony|archibald archie|barbara barb babs|bartholomew bart|benjamin ben benji benny|bernard bernie|bradley brad|catherine
  cathy cat kate katie kitty|charles charlie chuck chas|charlotte charlie lottie|christina chris tina
  chrissy|christine chris tina chrissy|christopher chris kit topher|cynthia cindy|daniel dan danny|david dave
  davy|deborah deb debbie debs|dominic dom nick|dorothy dot dottie dolly|edward ed eddie ted teddy ned|eleanor ellie nell
  nora|elizabeth liz lizzie beth betty bess eliza libby lisa ellie|emily em millie|ernest ernie|eugene
  gene|frances fran frankie|francis frank fran|francisco paco pancho frank cisco|frederick fred freddie|gabriel gabe|gabrielle gabby|geoffrey
  geoff jeff|gerald gerry jerry|gregory greg|gwendolyn gwen|harold harry hal|harriet hattie|henry harry hank
  hal|isabella bella izzy|jacob jake|jacqueline jackie|james jim jimmy jamie|jane janie jenny|janet jan|jeffrey jeff|jennifer jen
  jenny|jessica jess jessie|john jack johnny jon|jonathan jon jonny johnny nathan|joseph joe joey jo|josephine jo josie|joshua josh|judith judy|katherine
  kate katie kathy kat kitty|kathleen kathy kate|kenneth ken kenny|kimberly kim|laurence larry laurie|lawrence larry lawrie|leonard
  len lenny leo|leslie les|lillian lily|louise lou|lucille lucy|madeleine maddie|manuel manny manolo|margaret maggie meg peggy marge
  greta rita|martha marty patsy|mary molly polly mae|matilda tilly mattie|matthew matt|megan meg|michael mike mick mickey
  mikey|michelle shelly|mohammed mo|muhammad mo|nathaniel nate nathan nat|nicholas nick nicky nico|nicole nicky nikki|oliver ollie|olivia liv livvy|pamela pam|patricia
  pat patty trish tricia|patrick pat paddy|penelope penny|peter pete|philip phil pip|phillip phil|priscilla cilla|rachel rach|raymond ray|rebecca becky
  becca|reginald reg reggie|ricardo ricky rick|richard rich rick ricky dick richie|robert rob robbie bob bobby bert|roberta bobbie|roberto beto rob|roderick rod|ronald ron
  ronnie|rosemary rose rosie|rupert rup|russell russ|salvador sal|samantha sam sammy|samuel sam sammy|sarah sally sadie|siobhan shiv|solomon
  sol|stanley stan|stephanie steph|stephen steve stevie|steven steve|stuart stu|susan sue susie suzie|suzanne sue suzie|sylvester sly|teresa terry tess|theodore
  ted teddy theo|theresa terry tess tessa|thomas tom tommy|timothy tim timmy|tobias toby|valerie val|vanessa nessa|veronica ronnie|victor vic|victoria vicky
  tori|vincent vince vinny|virginia ginny|walter walt wally|wilfred wilf|william will bill billy liam willy|winston win|zachary zach zack`;

export const nicknames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  SHORT_FORMS.split('|').map((row) => {
    const [given = '', ...short] = row.split(/\s+/u);
    return [given, short];
  }),
);

export const fieldWords: readonly string[] =
  `name names firstname lastname surname fullname salutation customer customer's client recipient guest agent rep
  insert placeholder tbd tbc todo xxx order ticket case invoice booking reservation reference ref
  tracking number no id date day time deadline amount sum price total currency product item model company organisation
  organization business brand store branch address city street postcode zip phone mobile
  signature department team doctor manager account policy subject reason details topic days hours`.split(
    /\s+/u,
  );

const list = (rows: string): readonly string[] => rows.split(/\s*\|\s*/u);

export const classes: Readonly<Record<string, readonly string[]>> = {
  again: list('again|once more|one more time|any more|anymore'),
  cant: list("can't|cannot|can not|couldn't"),
  careful: list('carefully|properly|closely|again|slowly|this time|for once|next time|before you'),
  contact: list(
    'call|calling|email|emailing|mail|mailing|write|writing|message|messaging|ring|ringing|phone|chasing|asking|texting',
  ),
  cheer: list(
    'thank|thanks|congratulations|congrats|happy|welcome|love|great|merry|yes|hooray|yay|well done|enjoy',
  ),
  didnt: list("didn't|did not|never|haven't|have not|hadn't|still haven't|don't|have never"),
  doc: list(
    'rules|manual|policy|contract|terms|instructions|email|message|mail|label|listing|description|leaflet|booklet|letter|thread|guide|website|page|question|answer|form|agreement|notice',
  ),
  failed: list('failed|neglected|refused|ignored|disregarded|overlooked|skipped|skimmed'),
  fault: list('fault|mistake|error|oversight|doing|creation|blunder|negligence|carelessness'),
  ill: list("i'll|i will|we'll|we will|we shall|i shall"),
  im: list("i'm|i am|we're|we are"),
  insult: list(
    'idiot|idiots|moron|morons|imbecile|fool|fools|clown|clowns|loser|losers|crybaby|muppet|jackass|jerk|liar|liars|crook|crooks|cheat|thief|thieves|pig|cow|brat|brats|psycho|scum|freeloader|cheapskate|whiner|bogan|cretin|numpty|twat|parasite|lunatic|maniac|hypocrite|disgrace|nobody|drama queen|nightmare|waste of time|piece of work|old git|trash|git|bawbag|bitch|leech|chancer|fantasist|scumbag|twit|prat|dimwit|halfwit',
  ),
  innocent: list(
    'sorry|apolog*|thank*|our fault|our mistake|our error|our side|we failed|we were wrong|i was wrong|grateful|glad|deserve*|fair',
  ),
  its: list("it's|it is|that's|that is|this is|it was|that was"),
  ive: list("i've|i have|we've|we have"),
  lookup: list(
    'read|check|checked|look|looked|follow|followed|listen|listened|bother|bothered|ask|asked|pay|paid|update|provide|respond|reply|sign|fill|notice|plan|planned|open|measure|tell|told|keep|watch|confirm|think',
  ),
  msg: list(
    'message|email|mail|call|ticket|word|complaint|question|chat|text|reply|review|request|peep|remark|insult|post|outburst',
  ),
  nobody: list('nobody|no one|noone|none of our customers'),
  nth: list('third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|millionth|umpteenth|nth'),
  other: list(
    'but|however|instead|what i can|what we can|alternatively|until|unless|so i|so we|please|yet|without|if you',
  ),
  ours: list("our|my|the bank's|the store's|the company's|the hotel's"),
  penalty: list(
    'block|ban|cancel|close|cut|charge|bill|sue|report|wipe|delete|lock|terminate|seize|throw|kick|evict|suspend|bin|tow|blocked|banned|closed|charged|billed|sued|banning|blocking|reporting|closing',
  ),
  person: list(
    'customer|customers|guest|guests|patient|patients|person|people|user|users|client|clients|buyer|buyers|passenger|passengers|tenant|resident|residents|visitors|students|adult|adults',
  ),
  say: list(
    'say|repeat|explain|type|tell|saying|repeating|explaining|typing|telling|remind|write|answer|answering|ask',
  ),
  said: list(
    'said|told|explained|answered|typed|mentioned|stated|written|wrote|repeated|confirmed|warned|informed|pointed out|sent|asked',
  ),
  simple: list('small|simple|plain|short|easy|big'),
  speak: list('speak|talk|write|say|threaten|accuse|call|send|post'),
  tantrum: list(
    'tantrum|tantrums|whining|whinging|moaning|nonsense|drama|rant|rants|ranting|nagging|hysterics|stupidity|incompetence|ignorance|laziness|filth|antics|lies|crap|outburst|bullshit',
  ),
  times: list(
    'twice|three times|four times|five times|six times|ten times|a dozen times|several times|many times|a hundred times|a thousand times|a million times|n number of times|multiple times|numerous times|over and over|repeatedly',
  ),
  unkind: list(
    'rude|stupid|ridiculous|pathetic|lazy|ignorant|unreasonable|hopeless|incapable|incompetent|delusional|greedy|selfish|childish|dumb|clueless|lying|paranoid|hysterical|insane|ungrateful|arrogant|dramatic|impossible|insufferable|careless|thick|dim|pitiful|insolent',
  ),
  vile: list(
    'stupid|miserable|pathetic|whinging|whining|cheap|entitled|ungrateful|lazy|useless|ignorant|greedy|dumb|drunken|idiotic|spoilt|spoiled|arrogant|worthless|filthy|selfish|wee|fat|bloody|damn|little|sad|complete|total|absolute|silly|whingeing',
  ),
  whine: list(
    'complaining|whining|crying|moaning|whinging|nagging|yelling|shouting|screaming|lying|arguing|begging|harassing|pestering|bothering|disturbing|wasting',
  ),
  virtue: list(
    'sense|manners|brains|dignity|decency|grace|class|charm|intelligence|honesty|style|courage|structure|handwriting|spelling|go|life|get up',
  ),
  wont: list(
    "i won't|i will not|we won't|we will not|i refuse to|i'm not going to|i am not going to|we're not going to|i can't|we can't|we cannot|i cannot",
  ),
  year: list(
    'five year old|six year old|seven year old|ten year old|five year olds|eight year olds|child|toddler|monkey|kid|goldfish|first grader',
  ),
  youre: list("you're|you are"),
};

/** Titles stand before names here: no list is needed. */
export const givenNames: readonly string[] = [];
