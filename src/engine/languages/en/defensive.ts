import type { Examples, Phrase } from '../../pack.ts';

export const phrases: readonly Phrase[] = [
  {
    say: "(@its|it|that|^|is|was|so|clearly|simply) (simply|really|certainly)? (not|hardly|isn't|wasn't) (really)? @ours (fault|mistake|responsibility|job|concern|doing|error|bug|problem)",
    unless: ['but', 'only', 'sorry'],
  },
  {
    say: "(we|i|@nobody here|nobody) (never|did not|didn't|don't) (ever)? (promise*|guarantee*|agreed to|claimed|lost anything|lose anything|make mistakes|take anything|said (that|it would|anything|so)|told you that)",
    unless: ['@innocent', 'again', 'should'],
  },
  {
    say: "(we|i|@ours _) (can't|cannot|won't|will not|are not|aren't|not) (to)? be? held? (responsible|liable|accountable|to blame) for",
    unless: ['but we', 'but i', '@innocent', 'you'],
  },
  {
    say: '@nobody (else)? (has|have)? (ever)? (... _)? (complain*|objected|ever (had|said))',
    unless: ['@innocent', 'look*', 'yet', 'until', 'investigat*'],
  },
  {
    say: "(other|all other|all our|our other|lakhs of|thousands of|millions of|hundreds of) (our)? (other)? @person (_)? (don't|do not|enjoyed|are (happy|satisfied|fine|using)|have no|had no|seem fine|manage)",
    unless: ['@innocent', 'also', 'love'],
  },
  { say: '(not|never had|never received|without) (one|a single|any|a) complaint*', unless: ['@innocent'] },
  {
    say: '(only you (who|have|has|seem|are|complain*)|the only (one|@person) (who|that|with|complain*))',
    unless: ['can', 'know', 'not', 'queue', '@innocent', 'sees'],
  },
  { say: '@youre? accusing (us|me|the wrong)' },
  { say: "(we're|we are|i'm) not (taking|going to take) the (fall|blame)", weight: 'pause' },
  { say: "(don't|do not) shoot the messenger", weight: 'pause' },
  {
    say: '(i|we) (just|only) (work here|follow (orders|the rules|procedure)|do what|go by what)',
    unless: ['but'],
  },
  {
    say: "(i|we) (don't|do not|didn't|did not) (make|write|set|control|create|cause) (the|those|these|your) (rules|prices|policy|weather|traffic|problem|fees|law|mess)",
    unless: ['but', '@innocent'],
  },
  {
    say: '(fees are fees|rules are rules|policy is policy|no means no|penalty is penalty|the rules are the rules)',
  },
  { say: 'nothing (at all|whatsoever)? to do with (us|me|@ours _)' },
  {
    say: "(it's|it is|is|that's|was|are) (completely|totally|entirely)? (out of|beyond) our (hands|control)",
    weight: 'nudge',
    unless: ['but', '@innocent'],
  },
  {
    say: "(how|why) (is|was) (this|that|it) (my|our|us|suddenly our|the bank's|the driver's|on us)",
    weight: 'pause',
    unless: ['calculat*', 'store*', 'best'],
  },
  {
    say: "(don't|do not|can't) (really)? see (how|why) (this|that|it) (is|has) (on us|our|my|to do)",
    weight: 'pause',
  },
  {
    say: '(everything|our (system|systems|records|website|app)|the (system|portal|line|app)) (is|was|are|works|worked|performed) (perfectly|completely)? (fine|correct|100|as designed|in order|working (perfectly|fine)|perfectly) (on our (side|end)|, |$|for)',
    unless: ['@ive', 'now', 'again', 'glad', 'if', 'test*', 'check', 'make sure', 'once', 'after'],
  },
  {
    say: '(report|records|logs|tracking|system|technician|driver) (says|say|shows|states|confirms) otherwise',
  },
  {
    say: '(no|any) (error|fault|mistake|breach|issue) (was|is|has been)? (found|made)? (on|at|from) our (side|end|part)',
    unless: ['but', 'look*'],
  },
  {
    say: '(we|i) (did|have done|met|have met|fulfilled) (absolutely)? (nothing wrong|everything (right|correctly|by the book)|@ours (part|bit|job|obligations))',
    unless: ['@innocent', 'not'],
  },
  {
    say: "(@wont|i'm not here to|not going to|i shall not) (be|have them) (spoken|talked|lectured|insulted|accused|shouted|bullied|blackmailed|threatened) (to)? (like|by|about|of|at|in|, |$)",
    weight: 'pause',
  },
  { say: "(don't|do not|won't) accept being (lectured|accused|spoken|called|shouted)", weight: 'pause' },
  {
    say: '(we|i) (are|am)? (not|under no) (obliged|obligated|obligation|required) to',
    weight: 'nudge',
    unless: ['but', 'happy', 'you are'],
  },
  {
    say: "(we|we're|we are) (are)? (a|not a) _ (school|service)? , not (a|your) _",
    weight: 'pause',
    unless: ['small', 'family'],
  },
  { say: "we (can't|cannot) (please|satisfy) (everyone|everybody)" },
  { say: 'what more (do|can|could) (you|we) (want|expect|do)', unless: ['help'] },
  {
    say: '(like|same as) (every|any) other? (business|hotel|company|airline|bank|hospital|shop) (in|does|has|since|, |$)',
  },
  { say: '(made|were) aware of this (in|when|at|before|by)', unless: ['not', '@innocent'] },
  {
    say: "(machine|machines|algorithm|system|systems|computer|scales|cameras) (does not|doesn't|never|do not|don't) (make mistakes|makes mistakes|lie|lies)",
    unless: ['@innocent', 'but'],
  },
  {
    say: '(fine|good|perfect|intact|whole|working) when (it|they) left (us|here|our|the)',
    unless: ['@innocent', 'but', 'so'],
  },
  {
    say: '(not (one|a single)|no) ... ... (has|have)? (ever)? (complained|complains|found fault|objected)',
    unless: ['@innocent', 'yet'],
  },
  {
    say: '(had|have|received|heard) no other (reports|complaints)',
    unless: ['@innocent', 'look*', 'yet', 'so far'],
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'The rain ‹is not our fault›.',
    "‹That's not our problem›.",
    '‹We never promised› a date for that.',
    "In this shop ‹we don't make mistakes›.",
    "‹We can't be held responsible for› the post.",
    '‹Nobody else has complained› about the noise.',
    '‹Our other customers are happy› with it.',
    'We have had ‹not a single complaint› so far.',
    'You are ‹the only one who› cannot open it.',
    '‹You are accusing the wrong› shop.',
    "‹Don't shoot the messenger›.",
    'And ‹I just work here›.',
    "‹We don't control the weather›.",
    '‹Rules are rules›.',
    'That has ‹nothing to do with us›.',
    "Once it has left the door ‹it's out of our hands›.",
    '‹How is that our› problem?',
    "I ‹don't see how this is on us›.",
    '‹Everything works perfectly on our end›.',
    'Our ‹records say otherwise›.',
    '‹We did everything by the book›.',
    "‹I won't be spoken to like› this.",
    '‹We are not obliged to› tell you that.',
    '‹We are a bank, not a charity›.',
    "‹We can't please everybody›.",
    'Our ‹system does not make mistakes›.',
    'The cake was ‹fine when it left us›.',
    '‹Not one guest has complained› about the soup.',
    'We ‹have no other reports› of that.',
  ],
  fine: [
    'You are the first person to report this, thank you.',
    'It is not our van that came, but I have asked them to bring it today.',
    'Nobody else has your key, so the house was safe.',
    'We never got your first mail, I am sorry.',
    'Our records show two payments, so I am sending one back to you.',
    'Everything is working again, thank you for waiting.',
    'The storm was out of our hands, but I have put a credit on your bill.',
    'You will not be held responsible for the broken glass.',
    'You are not the only one, so we have changed the form.',
    'We did not keep our word and I am sorry about that.',
    'If a page is blank just cross it out, nobody minds.',
    'It was fine when it left us, so I have asked the courier what broke it.',
  ],
};
