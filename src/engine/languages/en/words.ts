/** Frequent words that tell English from other languages, folded. Written for this project. */
export const functionWords: readonly string[] =
  `the and of to in is you that it for was on are with as your be have this from or had by not but what
  all were when we there can an which their said if do will each about how up out them then she he these
  would so him has could no than my i me our us here been did does very just only any who why please
  thank thanks sorry i'm i'll i've we're we'll we've you're you'll you've it's that's don't didn't can't
  won't isn't doesn't couldn't wouldn't wasn't aren't again because should must may might get got now
  know after before still also where while since`.split(/\s+/u);

export const greetings: readonly string[] = [
  'hi',
  'hello',
  'hey',
  'dear',
  'good morning',
  'good afternoon',
  'good evening',
  'greetings',
  'hi again',
  'hello again',
  'hello there',
  'hi there',
  'hey there',
  'welcome',
];

export const notNames: readonly string[] = [
  'there',
  'all',
  'team',
  'everyone',
  'again',
  'customer',
  'sir',
  'madam',
  'back',
  'thanks',
  'friend',
];

export const honorifics: readonly string[] = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor'];

export const nicknames: Readonly<Record<string, readonly string[]>> = { thomas: ['tom', 'tommy'] };

export const fieldWords: readonly string[] = ['name', 'insert', 'firstname', 'date'];

export const classes: Readonly<Record<string, readonly string[]>> = {};
