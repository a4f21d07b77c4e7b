// Sentences as support reps write them, calm and heated, written for the benchmark.

const ENGLISH = `Thank you for writing, and for the photos.
I have looked at your order and found what went wrong.
The parcel left our warehouse on Monday and has been in Leeds since Wednesday.
You are right, the second invoice should never have gone out.
I have cancelled it, and the 42.50 will be back on your card within three days.
Would Thursday between nine and twelve suit you?
If the lamp still flickers with the new bulb, please tell me and I will send another one.
The blue cable goes into the left socket, the one with the small arrow above it.
I am sorry about the wait; we were two people short last week.
Here is the link to the manual, page twelve shows the part that you mean.
My colleague Ana can decide this, and I have asked her to call you today.
We do have the steel kettle in stock, and swapping costs you nothing.
The warranty covers the motor for five years and the battery for two.
Please do not throw the old panel away before the new one has arrived.
I could not reach you by phone, so I am writing instead.
Your neighbour took the parcel in, at least that is what the courier noted.
It will take a little longer than I thought: the part comes from Denmark.
You can keep the spare screws, nobody here will miss them.
I have added a note to your account so that you need not explain it all again.
Let me know whether the new password works.
The discount applies to the whole order, not only to the first item.
We close at six today, but I will read your answer tomorrow morning first thing.
That is a good question, and I had to look it up myself.
Nothing is lost: your draft is still in the folder that it was saved in.
The update fixes the problem with the calendar that you described.
I hope that the birthday went well all the same.
For now the app needs a restart after every change of language.
The refund form is two pages long, and you only need the first one.
As I already told you, the refund takes five days.
You should have read the policy before you placed the order.
It is not our fault that you gave us the wrong address.
Are you blind, or did you just not look at the picture?
Stop shouting at me, I do not make the rules.
Obviously the box has to be plugged in first.
We can't do anything about the courier.
Per my last email, the matter is closed.
Unfortunately we are unable to process your request at this time.
If you had bothered to open the manual, you would know.
Please be advised that the aforementioned item is no longer available.
Your business is important to us.`.split('\n');

const SWEDISH = `Tack för att du hörde av dig och för bilderna.
Jag har tittat på din beställning och hittat felet.
Paketet lämnade vårt lager i måndags och ligger i Borås sedan i onsdags.
Du har rätt, den andra fakturan skulle aldrig ha gått ut.
Jag har tagit bort den, och pengarna är tillbaka på ditt kort inom tre dagar.
Passar det på torsdag mellan nio och tolv?
Om lampan fortfarande blinkar med den nya glödlampan skickar jag en annan.
Den blå kabeln ska in i det vänstra uttaget, det med en liten pil ovanför.
Jag är ledsen att det dröjde, vi var två för lite förra veckan.
Här är länken till bruksanvisningen, på sidan tolv finns delen som du menar.
Min kollega Anna kan bestämma det här, och jag har bett henne ringa dig i dag.
Vi har kitteln i stål i lager, och det kostar inget att byta.
Garantin gäller motorn i fem år och batteriet i två.
Släng inte den gamla skivan innan den nya har kommit fram.
Jag fick inte tag på dig på telefon, så jag skriver i stället.
Din granne tog emot paketet, i alla fall har budet antecknat det.
Det tar lite längre tid än jag trodde, för delen kommer från Danmark.
Du kan behålla skruvarna som blev över, ingen här saknar dem.
Jag har skrivit en rad på ditt konto så att du slipper förklara allt igen.
Säg gärna till om det nya lösenordet fungerar.
Rabatten gäller hela beställningen och inte bara den första varan.
Vi stänger klockan sex i dag, men jag läser ditt svar i morgon bitti.
Det är en bra fråga, och jag fick själv slå upp svaret.
Inget är borta, ditt utkast ligger kvar i mappen där du sparade det.
Uppdateringen rättar felet i kalendern som du beskrev.
Jag hoppas att kalaset blev bra i alla fall.
Just nu måste appen startas om varje gång du byter språk.
Blanketten är två sidor lång, och du behöver bara den första.
Som jag redan har sagt tar återbetalningen fem dagar.
Du borde ha läst villkoren innan du beställde.
Det är inte vårt fel att du skrev fel adress.
Är du dum i huvudet, eller tittade du inte på bilden?
Sluta tjata, det är inte jag som gör reglerna.
Det är väl självklart att kontakten måste sitta i.
Vi kan inte göra något åt budet.
Enligt mitt förra mejl är ärendet avslutat.
Tyvärr har vi inte möjlighet att behandla din begäran.
Hade du bara orkat öppna bruksanvisningen hade du vetat det.
Härmed meddelas att ovanstående vara har utgått.
Ditt ärende är viktigt för oss.`.split('\n');

const SENTENCES = { en: ENGLISH, sv: SWEDISH };
const PER_PARAGRAPH = 4;

/** Numerical Recipes' generator: the same draft for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A reply of at least so many words: a greeting, paragraphs of sentences in an order of the seed's own, a
 * farewell. Every sentence carries a number of its own, so that no two are the same.
 */
export function draftOf(language: 'en' | 'sv', words: number, seed: number): string {
  const next = random(seed);
  const sentences = SENTENCES[language];
  const paragraphs = [language === 'en' ? 'Hello Maria,' : 'Hej Maria,'];
  let count = 2;
  let number = seed * 10_000;
  while (count < words) {
    const paragraph: string[] = [];
    for (let i = 0; i < PER_PARAGRAPH && count < words; i++) {
      const plain = sentences[Math.floor(next() * sentences.length)] ?? '';
      const sentence = plain.replace(/([.?])$/u, ` (${++number})$1`);
      paragraph.push(sentence);
      count += sentence.split(' ').length;
    }
    paragraphs.push(paragraph.join(' '));
  }
  return `${paragraphs.join('\n\n')}\n\nSam`;
}
