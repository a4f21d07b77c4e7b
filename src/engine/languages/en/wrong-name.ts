import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Hyacinth Palmer >> ‹Mr Fernando›, your card is ready.',
    'Corinne Delacroix >> Hi ‹Corrine Dela Cruz›, the scan is clear.',
    'Maria Fernández >> Hi ‹Peter›, the part is here.',
    'Maria Fernández >> Dear ‹Mrs. Lindqvist›,\n\nthe part is here.',
    'Fernández, Maria >> Hello ‹Marta›!\nthe part is here.',
    'Grace Lee >> Hi ‹Hope›, the part is here.',
    'Suresh Rao >> Hi ‹Ramesh› ji, the part is here.',
    'Tom Berg >> Good morning ‹Anna Holm›, the part is here.',
    'Tom Berg >> Hi there ‹Anna›, the part is here.',
  ],
  fine: [
    'Hyacinth Palmer >> Dr Cruz, our vet, has seen the dog today.',
    'Gabriel Moreno >> Hi Gabby, the card is ready.',
    'Maria Fernández >> Hi Maria, the part is here.',
    'Maria Fernández >> Dear Ms Fernandez, the part is here.',
    'Thomas Berg >> Hi Tom, the part is here.',
    'Tom Berg >> Dear Thomas, the part is here.',
    'Elizabeth Hill >> Hi Lizzie, the part is here.',
    'Maria Fernández >> Hi all, the part is here.',
    'Maria Fernández >> Hi there, the part is here.',
    'Acme Support >> Hi Peter, the part is here.',
    'maria@example.com >> Hi Peter, the part is here.',
    'Maria Fernández >> Hi, Peter from the shop has looked at it.',
    'Maria Fernández >> Hello again, the part is here.',
    'Hi Peter, the part is here.',
    'Mark Will >> Hi Mark, the part is here.',
    'Joy Santos >> Good morning po, the part is here.',
  ],
};
