import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Hi ‹{{first_name}}›, the part is here.',
    'Hi ‹[insert name here]›, the part is here.',
    'Hi ‹%FIRST_NAME%›, the part is here.',
    'Your order ‹<ORDER_ID>› left us today.',
    'Hi ‹<first name>›, the part is here.',
    'Dear ‹XXXX›, the part is here.',
    'The fee is ‹[AMOUNT]› and it is due on ‹{date}›.',
    'It was sent on ‹____› by our van.',
    'Hi ‹#{user.name}›, and thanks for the photo.',
    'Hi ‹*|FNAME|*›, the part is here.',
    'Your part left us on ‹[[date]]›.',
  ],
  fine: [
    'Set the field to { "a": 1 } and save it.',
    'The card ending in XXXX-XXXX-XXXX-1234 is yours.',
    'The shirt comes in XXL and XXXL.',
    'See the list [1] and the note [see below] for more.',
    'Press <Enter> when it asks for it.',
    'Add `{{ name }}` to the template and it will show.',
    'It is 20 % off today and 30 % tomorrow.',
    'Thank you!\n____________\nThe shop',
    'Read it [here](https://example.com/order) when you like.',
  ],
};
