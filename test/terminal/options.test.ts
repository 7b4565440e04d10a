// What is typed into a search → the options it finds, in the order they are pointed at.
import { expect, test } from 'vitest';
import type { Option } from '../../src/interview/ask.ts';
import { matching } from '../../src/terminal/options.ts';

const options: Option[] = [
  { value: 'leder', label: 'Leder av arbeidsgruppen', about: 'rolle' },
  { value: 'gruppen', label: 'Arbeidsgruppen', about: 'arena' },
  { value: 'ung', label: 'Arbeidsgruppen for unge', about: 'arena' },
  { value: 'nav', label: 'Nav (Nordfjord), avdeling Stryn/Gloppen', about: 'aktør' },
  { value: 'new:roles', label: 'legg til rolle' },
];

test.each([
  ['', ['leder', 'gruppen', 'ung', 'nav', 'new:roles']],
  ['arb', ['gruppen', 'ung', 'leder', 'new:roles']],
  ['arbeidsgruppen', ['gruppen', 'ung', 'leder', 'new:roles']],
  ['Leder av arbeidsgruppen', ['leder', 'new:roles']],
  ['Nav (Nordfjord), avdeling Stryn/Gloppen', ['nav', 'new:roles']],
  ['gloppen nav', ['nav', 'new:roles']],
  ['arena', ['gruppen', 'ung', 'new:roles']],
  ['sykehus', ['new:roles']],
])('«%s»', (typed, found) => {
  expect(matching(options, typed).map(({ value }) => value)).toEqual(found);
});
