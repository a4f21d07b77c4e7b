import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  { say: 'i enlighet med', fix: 'enligt' },
  { say: '(i det fall|för det fall att|i händelse av att)', fix: 'om' },
  { say: 'i syfte att', fix: 'för att' },
  { say: 'per dags dato', fix: 'i dag' },
  { say: 'f.n', fix: 'just nu' },
  { say: 'inkomma med', fix: 'skicka in' },
  { say: 'inkommit med', fix: 'skickat in' },
  { say: 'tillse', fix: 'se till' },
  { say: 'erhålla', fix: 'få' },
  { say: 'erhåller', fix: 'får' },
  { say: 'erhållit', fix: 'fått' },
  { say: 'erforderlig', fix: 'nödvändig' },
  { say: 'erforderligt', fix: 'nödvändigt' },
  { say: 'erforderliga', fix: 'nödvändiga' },
  { say: 'föreligger', fix: 'finns' },
  { say: '(jämlikt|i anledning av|medelst|oaktat|härför|därav|härav|varvid|varefter|förelegat|åligger|åvilar|vederbörande|vederbörligen|anhållan|anhåller|lagrum*|preklusion|servitut|retentionsrätt|rättsförlust|force majeure|solidariskt|erlägga|erlagd|erlagt|erlagts|till handa|till fullo|vid var tid|vid äventyr av|extraordinära omständigheter|undertecknad (_)? (får|äger|har|erinrar|vill))' },
  { say: '((får|vill) härmed|härmed (meddelas|friskriver|bekräftas|intygas|förbinder)|friskriver (sig|oss)|förbehåller (sig|oss)|(ansvarar|svarar) (ej|inte) för (förlust*|skad*|indirekt*)|äger (ej|inte)? (rätt|motsvarande)|(ovan|nedan) (rubricera*|nämnd*|kallad|kallat)|(enligt|av) (villkorens|avtalets|användaravtalets) punkt|erinra* om|lämnas (_)? (_)? utan (bifall|beaktande)|(skall|må) (ske|ej|framställas|erläggas|inges|vara|anses)|men ej begränsat till|inkommit i)' },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
