import type { Examples, Phrase } from '../../pack.ts';

/** What points to a way out: with it in the sentence, a no is no flat one. */
const WAY_OUT = ['@other'];

export const phrases: readonly Phrase[] = [
  {
    say: "(there's|there is|there really is|i have|i've got|we have|we've got|and|is) (absolutely|simply|really|just)? nothing (more|further|else|left)? (i|we|anyone|to) (can|could)? (do|say|offer|add|help|give)",
    unless: [...WAY_OUT, 'needed', 'you need'],
  },
  { say: 'nothing (more|further|else)? (i|we) can do', unless: WAY_OUT },
  {
    say: "(i'm|i am|we're|we are|i|we) (really|simply)? (@cant|unable to|not able to) (do anything (about|for|more|$)|help (you)? (with (that|this|it))? (, |$)|help you (any)? further|assist you (any)? further|comment further|tell you anything|provide (timescales|reasons)|disclose the|make an exception|assist (you)? (further|today|in this matter)|ship to|offer (you)? any)",
    unless: [...WAY_OUT, 'protect*'],
  },
  {
    say: '@its (just|simply)? (our|the|company|store)? (company|store|standard)? policy (, |$|and (there|that|we|i))',
    unless: WAY_OUT,
  },
  {
    say: "(^|@its|that isn't|this isn't) (not)? (my|our) (department|area|division|branch) (, |$)",
    unless: WAY_OUT,
  },
  {
    say: "(that's|it's|that is|this is|that isn't|this isn't|it isn't) (not)? something (my team|our team|i|we|our office) (deal*|handle*|do|decide*)",
    unless: [...WAY_OUT, 'often', 'daily'],
  },
  { say: 'take (it|that|this) up with (the|your|them|him|her|customs)', unless: ['i|@ill|we|for you'] },
  {
    say: "(you'll|you will|you) (just|simply) have to (wait|live with it|accept|deal with it|put up with|cope|manage|make do)",
    unless: WAY_OUT,
  },
  {
    say: "you'll have to (live with|accept|put up with|cope|find (another|someone)|go elsewhere|ask someone else)",
    unless: [...WAY_OUT, 'terms'],
  },
  { say: 'with the consequences', weight: 'pause', unless: ['help'] },
  {
    say: "(that's|that is|it's|it is) (just|simply) (how|the way) (it|things|life) (is|are|works|goes)",
    unless: WAY_OUT,
  },
  {
    say: "(refunds|exchanges|returns|seats|bookings|fees|fee|fine|charge|deposit|decision|request|claim|it|that|this) (cannot|can't|will not|won't) be (done|changed|revisited|reconsidered|reversed|granted|waived|discussed|entertained|reopened|refunded|substituted) (, |$|under|and that|again|further|on)",
    unless: [...WAY_OUT, '@innocent', 'online', 'can be'],
  },
  {
    say: "(^|it's|that's|just|simply) (just|simply)? (absolutely)? not possible (on our end|, |$|at all|and)",
    unless: [...WAY_OUT, '@innocent'],
  },
  { say: '(^|and|,) no (exceptions|refunds|refund|exchange|exchanges) (, |$)' },
  { say: 'no _ , no (refund|return|exchange|service|entry|repair|key|refunds|returns|delivery)' },
  { say: 'the answer ... ... ... no $', unless: WAY_OUT },
  { say: '(decision|sales|decisions|answer) (is|are) final', unless: WAY_OUT },
  {
    say: 'the (decision|fine|fee|charge|rejection|refusal|penalty) (stands|stays) (and|, |$)',
    unless: WAY_OUT,
  },
  {
    say: "(full stop|end of story|end of discussion|end of conversation|case closed|that's final|and that's that|matter closed|simple as that|and that's it) $",
    weight: 'pause',
    unless: ['sorted', 'easy', 'case closed !'],
  },
  {
    say: "(we|i|the (museum|shop|store|company|hotel|bank)|@ours shop) (simply|just)? (don't|do not|doesn't|does not) (do|give|make|take|accept|grant|provide|offer|comment on) (refunds|exceptions|appeals|exchanges|returns|discounts|reasons|explanations|substitutions|that information|individual cases)",
    unless: [...WAY_OUT, 'credit', 'voucher'],
  },
  {
    say: "(^|please|and) (do not|don't) (call|ring|write|contact|email|reply|phone|ask) (us|me)? (again|back|any more|anymore|until|, |$)",
    unless: ['if', '@ill', 'worry', 'scam*', 'number', 'need'],
  },
  {
    say: 'no further (correspondence|discussion|emails|messages|questions|calls|comment)',
    unless: ['if', 'have'],
  },
  {
    say: '(come|comes|arrive|arrives|ready) when (it|they) (comes|arrives|gets there|is ready|come|arrive)',
    weight: 'pause',
  },
  { say: '(ask|bother|find|call|ring) (someone|somebody) else (, |$)', weight: 'pause', unless: ['we|i|if'] },
  { say: '(say|tell you) (exactly)? the same (thing)? $', weight: 'nudge' },
  {
    say: '@youre (out of luck|on your own|stuck with it)',
    weight: 'pause',
    unless: ['not', 'if', 'when', 'home'],
  },
  {
    say: '(remains|continue to be|still) (declined|rejected|refused|denied) (, |$|and|as)',
    unless: [...WAY_OUT, 'card'],
  },
  {
    say: "(i|we) (won't|will not|shall not|aren't going to|are not going to) be? (discuss*|replac*|reimburs*|refund*|compensat*|look* into|pass* (this|it) on)",
    unless: [...WAY_OUT, 'need to', 'have to'],
  },
  {
    say: 'your (request|claim|appeal|complaint) (is|has been|was) (declined|denied|rejected|refused) (, |$)',
    unless: WAY_OUT,
  },
  {
    say: "(nothing (further|more|else) can be done|outside (the scope|our remit)|^ can't help (, |$)|take it or leave it|that's the end of (it|that|the matter))",
    unless: WAY_OUT,
  },
  {
    say: '(this|the|our) (chat|conversation|discussion|matter) is (over|closed|at an end|finished)',
    unless: WAY_OUT,
  },
  {
    say: "(i'm|i am|we're|we are) not (authorised|authorized|allowed|permitted) to (discuss|comment|say|tell|disclose)",
    unless: WAY_OUT,
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    "‹There's nothing I can do›.",
    "I'm afraid ‹there is nothing more we can do›.",
    "‹I can't help you with that›.",
    "‹That's our policy›.",
    '‹Not my department›.',
    'You can ‹take it up with the› courier.',
    '‹You will just have to wait›.',
    "‹You'll have to live with› the scratch.",
    "‹That's just the way it is›.",
    'The ‹fee cannot be waived›.',
    "‹It's not possible›.",
    'I can see that you lost it. ‹No receipt, no refund›.',
    '‹The answer is still no›.',
    'All ‹sales are final›.',
    '‹The fine stands and› you know why.',
    'You signed it, ‹end of story›.',
    "‹We don't do refunds›.",
    'We are busy. ‹Do not call again›.',
    'It will ‹arrive when it arrives›.',
    'Please ‹ask someone else›.',
    "With that lock ‹you're on your own›.",
    "‹We won't be replacing› it.",
    '‹Your claim has been rejected›.',
    '‹Nothing more can be done›.',
    '‹This conversation is over›.',
    "‹I'm not authorised to discuss› that.",
  ],
  fine: [
    "I can't refund it, but I can swap it for any other size.",
    'It is not possible on Monday; however, Tuesday is free.',
    'There is nothing you need to do.',
    "I can't help you with that here, so I have asked Dr Lee to call you today.",
    'That is not something we sell, but the shop next door does.',
    'Please do not reply to that mail, it is a scam.',
    'The fee stays on this bill, but I have put the same amount on your card as a credit.',
    'We do not take returns on food, but I can give you a voucher for the full sum.',
    'Our policy gives you thirty days from the day it reached you.',
    'The lamp works and you owe nothing. Case closed!',
    "We won't be charging you for that.",
    'We are not allowed to post batteries, but I can bring it to you.',
  ],
};
