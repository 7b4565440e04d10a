// What status tells of what is kept within the group: that it is there, and nothing of what it says.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const charter = `format: 1
pack: core@1.0.0
language: nb
status: draft
collaboration:
  name: Trygg hjem
actors:
  - { id: stad, name: Stad kommune }
  - { id: varsler, name: Et tomt hus, visibility: group }
goals:
  - { id: ro, statement: Ingen får vite om flyttingen, visibility: group }
open_points:
  - { id: penger, question: Hvem betaler for taxien?, owner: varsler, due: 2027-01-15 }
  - { id: flytting, question: Tåler samarbeidet at avdelingen flytter?, visibility: group }
disputes:
  - { id: om-ro, about: ro.statement, alternatives: [{ text: Alle får vite om flyttingen }] }
`;

const told = async (...words: string[]): Promise<string> => {
  const host = memoryHost({ files: { 'charter.yaml': charter } });
  expect(await main(['status', '--language', 'nb', '--today', '2026-11-30', ...words], host)).toBe(
    0,
  );
  return host.printed.out;
};

test('what is kept within the group is counted, and neither said nor named', async () => {
  const text = await told();
  expect(text).toContain('Hvem betaler for taxien? (holdt innenfor gruppen, innen');
  expect(text).toContain('To opplysninger er holdt innenfor gruppen');
  expect(text).not.toMatch(/flyttingen|avdelingen|tomt hus|varsler/i);
  const json = await told('--format', 'json');
  expect(JSON.parse(json)).toMatchObject({
    open_points: [{ id: 'penger', owner: 'holdt innenfor gruppen', due: '2027-01-15' }],
    withheld: 2,
  });
  expect(json).not.toMatch(/flyttingen|avdelingen|tomt hus|varsler/i);
});
