import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  {
    say: '(^|please|just|need to|should|try to|kindly|and|first|,) calm (down|yourself)',
    weight: 'pause',
    unless: ['storm', 'things', 'wind', 'weather', 'dog', 'baby', 'cat', 'skin', 'children'],
  },
  { say: '^ (please|just)? (relax|chill|chill out|settle down|take a deep? breath|get a grip) (, |$)' },
  {
    say: 'no need to (shout|yell|scream|be (so|this)? (rude|aggressive|dramatic|nasty)|swear|get (so)? (worked up|upset|angry|hysterical|emotional)|raise your voice|throw a)',
    weight: 'pause',
  },
  {
    say: '(@youre|stop|quit) (just|clearly|being|completely)? (overreacting|hysterical|paranoid|too (emotional|sensitive)|imagining things|exaggerating)',
    weight: 'pause',
    unless: ['not'],
  },
  {
    say: "(let me|@ill|allow me to|do i need to|i'd better|should i) (just|try to|have to)? (explain|say|spell|put|make|type|repeat|write|break|keep|use) (it|this|that)? (slowly|out for you|(down|out) for you|nice and simple|really simple|so simple|again slowly|in @simple (words|terms)|@simple words|simple for you)",
    weight: 'pause',
  },
  { say: '(dumb|dumbed|dumbing) it (any)? (further|more)? down', weight: 'pause' },
  {
    say: "(not|hardly|isn't|literally) (exactly|really)? (rocket science|brain surgery|quantum physics)",
    weight: 'pause',
  },
  {
    say: "(not|isn't) (so|that|really|very|all that) (hard|difficult|complicated) (, |$|to (understand|read|follow|grasp|count|find)|is it)",
    unless: ['@ill', 'can', 'worry', 'together', 'promise'],
  },
  {
    say: "(pretty|very|fairly|quite|rather|really|be|is) (basic stuff|elementary|self explanatory|common knowledge|common sense|child's play|simple really|blindingly obvious)",
  },
  { say: '^ well? obviously', unless: ['@innocent', 'our', 'wrong', 'we'] },
  { say: '(you obviously|you must obviously) (@didnt|need|have|can)', unless: ['@innocent'] },
  { say: "as (i'm|i am|we're) sure you (already|are|know|noticed|will|can|saw|@ive)" },
  {
    say: 'as (anyone|any|everyone|everybody|most|every) ... (knows|could tell|would know|can see|understands|are aware|will tell you)',
    weight: 'pause',
  },
  {
    say: 'as (you|a _ you) (should|ought to|surely|must) (surely|really|already|well)? (know|be aware|have known|have noticed)',
  },
  { say: 'surely (you|even you|someone)', unless: ['tired', 'wonder*'] },
  {
    say: '(everyone|everybody|the whole of _|the whole (world|country|city)) (else)? (knows|understands|manages|can see|managed)',
    unless: ['here', 'feel*'],
  },
  {
    say: '(every|all|most) (our|of our|the)? other? @person (else)? (manage|manages|managed|can|understand|seem to|figure|cope|do check|do read)',
    unless: ['choose'],
  },
  {
    say: '(sensible|intelligent|normal|clever|serious|educated|mature|responsible|smart) @person',
    unless: ['plan'],
  },
  {
    say: '(like|as) (everyone|everybody|every) (else|other|normal) (does|do|did|has to|manages|in|@person)?',
    unless: ['treat*', 'price', 'just', 'we', 'us'],
  },
  {
    say: "you (just|simply|clearly|still|obviously|people)? (seem to)? (don't|do not|can't) (seem to)? (understand|get|grasp|comprehend) (what|how|it|this|that|the|simple|basic)",
    unless: ['if you', 'why', 'let', 'when', '@innocent'],
  },
  { say: "(perhaps|maybe|apparently) ... isn't for (everyone|everybody|you)", weight: 'pause' },
  {
    say: '(made|meant|written) for (beginners|children|kids|dummies|toddlers)',
    weight: 'nudge',
    unless: ['course', 'class', 'ages', 'safe', 'bike', 'lesson*'],
  },
  {
    say: '(when|until|once) you (finally|eventually)? (work|worked|figure|figured) it out',
    unless: ['help'],
  },
  {
    say: '(first|go and|and|maybe|perhaps|please) (first)? (do your own? (research|homework)|learn (what|how to (fill|use|work|talk|behave))|educate yourself|google it|use a dictionary)',
    weight: 'pause',
    unless: ['course', 'free'],
  },
  { say: '(do|did) your own? (research|homework) (before|first|next)', weight: 'pause' },
  { say: "there's always (the library|google|a dictionary)", weight: 'pause' },
  {
    say: "(can't|cannot|won't|not (going|here|paid) to|don't) (babysit|spoon feed|hold your hand|mother you|nanny)",
    weight: 'pause',
  },
  {
    say: '(concentrate|pay attention|focus|keep up|listen) (carefully)? (this time|for once)',
    weight: 'pause',
  },
  {
    say: 'if you (just|only|simply|would|had)? (look|looked|read|scroll|scrolled|listen|listened|used your eyes) (up|down|it|@careful|, |$)',
    weight: 'nudge',
    unless: ["you'll", "i'd", 'like', 'tell', 'need', '@innocent'],
  },
  {
    say: "(i'd|i would|one would|i'd have|i would have) (have)? (thought|think|expect|hoped|hope) ... ... (clear|obvious|fairly|could read|would know)",
    weight: 'nudge',
    unless: ['@innocent', 'too'],
  },
  {
    say: '(i|we) (really|honestly)? (thought|assumed) (you|people|adults|everyone) (could|can|would|knew) (at least)? (read|manage|fill|count|understand|know|handle)',
    weight: 'pause',
    unless: ['@innocent'],
  },
  {
    say: '(perhaps|maybe|you (may|might) want to|i suggest you) (try)? (have a look at|checking|re reading|read|scroll|scrolling|reading) (up|your own|your settings|it again|my|the whole|what i)',
    weight: 'nudge',
    unless: ['@ill', 'can'],
  },
  { say: '(please|kindly|just) (re read|reread) (my|our|the|what)', unless: ['@ive'] },
  { say: 'read what (i|we) (wrote|sent|said) (@careful|yesterday|above|$)' },
  { say: 'bless your (little)? (heart|soul)', weight: 'pause', unless: ['thank*'] },
  {
    say: '^ (sweetheart|honey|sweetie|hun|dearie|my dear|my friend|young man|young lady|buddy|kiddo|missy) (, |$)',
  },
  {
    say: ', (sweetheart|honey|sweetie|dearie|my dear|my friend|young man|young lady|kiddo|missy|little lady|big man) (, |$)',
    unless: ['@innocent', 'thanks', 'welcome', 'milk', 'lemon', 'butter', 'sugar'],
  },
  { say: 'you get what you (pay|paid) for', weight: 'pause' },
  {
    say: "(following up|asking|calling|writing|emailing|chasing|ringing|mailing|shouting|complaining|yelling|swearing|insults|threats) ... ... (doesn't|does not|won't|will not|don't|isn't going to) (make|speed|help|change|fix|get|move|print|solve)",
    weight: 'pause',
  },
  {
    say: '(good grief|do try to keep up|do keep up|work it out yourself|figure it out yourself)',
    unless: ['help'],
  },
  {
    say: '(primary|elementary|first grade|kindergarten|year two) (school)? (maths|math|arithmetic|stuff|reading)',
    weight: 'pause',
  },
  {
    say: '(a little|small|basic|some) (attention|reading|common sense|patience|manners|courtesy) (helps|would help|goes|in life|never hurts)',
    weight: 'pause',
  },
  { say: 'maintain (some)? decorum' },
  { say: 'did you (try|think) (reading|looking|thinking|turning your brain)', weight: 'pause' },
  { say: '(going to)? blow your mind', weight: 'nudge', unless: ['feature', 'show'] },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Ben, ‹please calm down›, it is only a lamp.',
    'You ‹should calm down› first.',
    'There is ‹no need to shout›.',
    'I think ‹you are overreacting›.',
    '‹Let me put this in simple words›: it is closed.',
    "‹I'll spell it out for you›.",
    "It's ‹not exactly rocket science›.",
    'It is ‹not that hard to understand›.',
    'The rest of the form is ‹pretty self-explanatory›.',
    '‹Obviously› it needs to be on first.',
    "‹As I'm sure you know›, it closes at five.",
    '‹As any adult would know›, it needs water.',
    '‹As you should know›, it closes at five.',
    '‹Surely you› saw the sign.',
    '‹Everybody knows› that it closes on Sunday.',
    '‹Every other customer manages› to find it.',
    '‹Sensible people› take a bag along.',
    'Please wait ‹like everyone else does›.',
    "Hi Ben, ‹you don't seem to understand how› this works.",
    "‹Perhaps a garden isn't for everyone›.",
    '‹Please do your homework› before you call.',
    "We ‹can't hold your hand› all day.",
    'Please ‹concentrate this time›.',
    'It is there ‹if you look›.',
    '‹I really thought you could read›.',
    '‹Maybe try reading the whole› mail.',
    '‹Please re-read my› mail of Monday.',
    '‹Bless your heart›, that is the wrong door.',
    'It is the green one, ‹sweetheart›.',
    'With a lamp for two pounds ‹you get what you pay for›.',
    '‹Asking every hour does not make› it go faster.',
    'That is ‹primary school maths›.',
    '‹Did you try reading› the label on the box?',
  ],
  fine: [
    'I hope that things calm down a bit for you after the move.',
    'There is no need to send it back, please keep it.',
    'It is not hard, and I will walk you through it.',
    'That was obviously our fault and I am sorry.',
    'Everybody forgets a password now and then.',
    "If you look at the photo that I sent, you'll see the port.",
    'Let me explain what happened to your order.',
    'You do not need to understand the form, I have filled it in for you.',
    'The course is made for beginners of all ages.',
    "If you don't understand the letter, call me and we will read it together.",
    'Take a deep breath of sea air for me when you get there.',
  ],
};
