// samspill contribute in a terminal: one organisation alone, saved after each answer, gone on with later.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import { Interrupted } from '../../src/errors.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { memoryHost, type Asked } from '../support/memory-host.ts';
import { add, corePack as pack, done, leave, menu, pick, text } from '../support/sitting.ts';
import { fromLillevik, safelyHome as charter } from '../support/three-views.ts';

const taken = '/samspill-test/contributions/lillevik.yaml';
type Answers = (asked: Asked) => Reply | Error;
const run = async (replies: Answers, files: Record<string, string> = {}) => {
  const host = memoryHost({ files: { 'charter.yaml': formatCharter(charter), ...files }, replies });
  const code = await main(['contribute', '--actor', 'lillevik'], host);
  const kept = host.disk.get(taken) ?? '';
  return { code, host, kept, read: parseContribution(kept, { pack, charter }) };
};
const yes: Reply = { do: 'yesno', value: true };

/** Answers what is written down, by the key of the prompt, once each; leaves the rest. */
const answering = (given: Record<string, (Reply | Error)[]>): Answers => {
  const left = structuredClone(given);
  return ({ prompt }) => left[prompt.key]?.shift() ?? (prompt.kind === 'lines' ? done : leave);
};

test('statements first, then the questions; each in the form it has in the file', async () => {
  const { code, host, read } = await run(
    answering({
      'Q-TRU-02': [pick('2')],
      'Q-TRU-02/why': [text('Vi får ikke svar når vi ringer.')],
      'Q-TRU-02/aloud': [yes],
      'Q-ROL-05': [pick('cannot-say')],
      'Q-FORM-01/purpose': [text('Ingen skal hjem til et tomt hus.')],
      'Q-GOAL-01': [
        add('Hjelpen er på plass', 'Ingen venter'),
        { do: 'move', id: '1', to: 0 },
        { do: 'remove', id: '1' },
      ],
      'Q-GOAL-04/hjelp-samme-dag/what': [text('Timer til første besøk')],
      'Q-ROL-02': [add('Koordinatr'), { do: 'edit', id: '0' }, text('Koordinator')],
      'Q-ROL-02/0/held_by': [
        { do: 'outside', text: 'Frivilligsentralen' },
        { do: 'pick-many', values: ['lillevik', 'text:Frivilligsentralen'] },
      ],
      'Q-REV-01/next': [text('i morgen'), text('2027-05')],
    }),
  );
  expect(code).toBe(0);
  expect([...read.problems, ...read.misfits]).toEqual([]);
  expect(read.contribution).toMatchObject({
    actor: 'lillevik',
    collaboration: 'Trygt hjem',
    answers: {
      'Q-FORM-01': { purpose: 'Ingen skal hjem til et tomt hus.' },
      'Q-GOAL-01': [{ statement: 'Ingen venter' }],
      'Q-GOAL-04': { 'hjelp-samme-dag': { what: 'Timer til første besøk' } },
      'Q-ROL-02': [{ title: 'Koordinator', held_by: ['lillevik', { text: 'Frivilligsentralen' }] }],
      'Q-REV-01': { next: '2027-05' },
    },
    perceptions: {
      'Q-TRU-02': { answer: '2', why: 'Vi får ikke svar når vi ringer.', read_aloud: true },
      'Q-ROL-05': { answer: 'cannot-say' },
    },
  });
  const keys = host.asked.map(({ prompt }) => prompt.key);
  expect(keys.indexOf('Q-TRU-02')).toBeLessThan(keys.indexOf('Q-FORM-01/name'));
  expect(host.asked.find(({ again }) => again)?.again?.problem).toContain('«i morgen»');
  expect(host.said.at(-1)).toContain('samspill compare');
});

test('interrupted: what was answered is on the disk, and is gone on with; back takes it up again', async () => {
  const first = await run(({ number }) => (number === 0 ? pick('4') : new Interrupted()));
  expect(first.code).toBe(130);
  expect(first.host.said.at(-1)).toContain('samspill contribute --actor lillevik');
  const files = { 'contributions/lillevik.yaml': first.kept };
  const { host } = await run(
    ({ number }) => [leave, menu('back'), menu('save')][number] ?? leave,
    files,
  );
  const keys = host.asked.map(({ prompt }) => prompt.key);
  expect(keys[0]).not.toBe(first.host.asked[0]?.prompt.key);
  expect(keys[2]).toBe(keys[0]);
});

test('what the others have answered is never shown', async () => {
  const others = fromLillevik
    .replace('actor: lillevik', 'actor: storas')
    .replace('I referatet', 'I et skjult skap');
  const { host } = await run(() => leave, { 'contributions/storas.yaml': others });
  expect(JSON.stringify(host.asked)).not.toMatch(/skjult skap|ringer avdelingen/u);
  expect(host.disk.has(taken)).toBe(false);
});

test('back also reaches what was answered before; a raised answer leaves no why behind', async () => {
  const isThere = { met: false };
  const { read } = await run(
    ({ prompt, number }) => {
      if (isThere.met || number > 9) return menu('save');
      if (number === 0) return leave;
      if (prompt.key !== 'Q-TRU-02') return menu('back');
      isThere.met = true;
      return pick('4');
    },
    { 'contributions/lillevik.yaml': fromLillevik },
  );
  expect(read.contribution.perceptions?.['Q-TRU-02']).toEqual({ answer: '4' });
});

test('a contribution that cannot be read is not written over', async () => {
  const broken = `${fromLillevik}mood: fine\n`;
  const { code, kept } = await run(() => leave, { 'contributions/lillevik.yaml': broken });
  expect([code, kept]).toEqual([2, broken]);
});

test('without a terminal: what to do instead', async () => {
  const host = memoryHost({
    files: { 'charter.yaml': formatCharter(charter) },
    stdinIsTerminal: false,
  });
  expect(await main(['contribute', '--actor', 'lillevik'], host)).toBe(2);
  expect(host.printed.err).toContain('samspill worksheet');
});
