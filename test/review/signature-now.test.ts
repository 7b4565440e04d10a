// A change of what an actor signed makes exactly that signature stale, and no other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import {
  formatSignature,
  parseSignature,
  type Signature,
} from '../../src/charter/signature-file.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { acceptanceOf } from '../../src/diff/accept.ts';
import { signatureNow, signaturesNow } from '../../src/review/signature-now.ts';
import { signatureOf } from '../../src/review/sign.ts';
import { agreeAgain } from '../../src/diff/consent.ts';
import { diffCharters } from '../../src/diff/diff.ts';
import { recordsOf } from '../../src/charter/references.ts';
import { en } from '../../src/words/en.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';
import { edited as withEdits } from '../support/edited-charter.ts';
import { labelsIn } from '../support/labels.ts';
import { homeBySupper } from '../support/signing.ts';

const charter = parseCharter(homeBySupper).charter;
const signed = (actor: string, of: Charter = charter): Signature => {
  const statement = {
    actor,
    status: 'signed',
    by: 'direktor',
    date: '2026-06-15',
    reservations: [],
  } as const;
  const made = signatureOf(of, statement);
  if ('fault' in made) throw new Error(made.fault.kind);
  return made.signature;
};
const actors = ['stad', 'kinn', 'sykehuset'];
const signatures = actors.map((actor) => signed(actor));

const edited = (from: string, to: string): Charter => {
  expect(homeBySupper).toContain(from);
  const { charter: next, problems } = parseCharter(homeBySupper.replace(from, to));
  expect(problems).toEqual([]);
  return next;
};

const standing = (now: Charter): Record<string, string> =>
  Object.fromEntries(
    signatures.map((one) => {
      const { actor, state, stale, kept } = signatureNow(one, now);
      return [actor, [state, ...stale, ...kept].join(' ')];
    }),
  );
const outermost = (record: string, charters: readonly Charter[]): string => {
  for (const charter of charters) {
    const [list = '', at] = recordsOf(charter).get(record)?.path ?? [];
    const outer = (charter as Record<string, { id?: string }[] | undefined>)[list]?.[Number(at)];
    if (outer?.id !== undefined) return outer.id;
  }
  return record;
};
const all = (state: string) => ({ stad: state, kinn: state, sykehuset: state });

test.each<[string, string, string, Record<string, string>]>([
  ['nothing', 'format: 1', 'format: 1', all('same')],
  ['a comment and another layout', 'format: 1', '# ny merknad\nformat:   1', all('same')],
  ['a joint goal', 'hjemme samme dag', 'hjemme innen tre dager', all('stale hjem-samme-dag')],
  [
    'the purpose in other letters',
    'Ingen blir  liggende'.replace('  ', ' '),
    'Ingen blir   liggende',
    all('same'),
  ],
  [
    'a line of one actor',
    'owner: stad, status: planned',
    'owner: stad, due: 2027-06, status: planned',
    { ...all('same'), stad: 'stale kveldsteam' },
  ],
  [
    'progress in it',
    'status: planned',
    'status: done',
    { ...all('same'), stad: 'kept kveldsteam' },
  ],
  [
    'who owns it',
    'owner: stad, status: planned',
    'owner: kinn, status: planned',
    { stad: 'stale kveldsteam', kinn: 'stale kveldsteam', sykehuset: 'same' },
  ],
  [
    'a score of its risk',
    'personer, owner: kinn',
    'personer, likelihood: 4, owner: kinn',
    { ...all('same'), kinn: 'kept nattevakt' },
  ],
  [
    'a risk accepted',
    'personer, owner: kinn',
    'personer, status: accepted, accepted_because: Vi har ikke råd, owner: kinn',
    { ...all('same'), kinn: 'stale nattevakt' },
  ],
  [
    'a reason noted for a risk that nobody has accepted',
    'personer, owner: kinn',
    'personer, accepted_because: Vi har ikke råd, owner: kinn',
    { ...all('same'), kinn: 'kept nattevakt' },
  ],
  [
    'what one of them does on its own, and others help with',
    'owner: sykehuset }',
    'owner: sykehuset, with: [stad] }',
    { stad: 'stale sykehusrutine', kinn: 'same', sykehuset: 'stale sykehusrutine' },
  ],
  [
    'a new line that names an actor',
    'risks:\n',
    'resources:\n  - { id: vakter, actor: sykehuset, kind: staff, amount: to }\n\nrisks:\n',
    { ...all('same'), sykehuset: 'stale vakter' },
  ],
  [
    'a joint line that goes',
    '  - { id: hjem-samme-dag, statement: Pasienten er hjemme samme dag som hun er klar }\n',
    '  - { id: annet, statement: Noe helt annet enn før }\n',
    all('stale annet hjem-samme-dag'),
  ],
  ['the next review', 'next: 2027-05-20', 'next: 2027-06-20', all('same')],
  ['the rhythm', 'hvert halvår', 'hvert år', all('stale review')],
  ['the status', 'status: in-force', 'status: draft', all('same')],
])('%s', (_, from, to, expected) => {
  const found = standing(edited(from, to));
  const sorted = (one: Record<string, string>) =>
    Object.fromEntries(Object.entries(one).map(([actor, said]) => [actor, said.split(' ').sort()]));
  expect(sorted(found)).toEqual(sorted(expected));
});

test('a wording that says the same keeps the signature, marked', () => {
  const now = edited(
    'statement: Pasienten er hjemme samme dag som hun er klar',
    'statement: Pasienten er hjemme samme dag som hun er klar.',
  );
  expect(standing(now)).toEqual(all('kept hjem-samme-dag'));
});

test('another id for the same line asks nobody', () => {
  const now = edited('id: kveldsteam', 'id: felles-kveldsteam');
  expect(standing(now)).toEqual({ ...all('same'), stad: 'kept felles-kveldsteam' });
});

test('read back from its file, it is the same', () => {
  for (const one of signatures) {
    const text = formatSignature(one, { language: 'nb' });
    const { signature, problems } = parseSignature(text);
    expect(problems).toEqual([]);
    expect(signatureNow(signature, charter)).toEqual(signatureNow(one, charter));
  }
});

test('a copy that a hand has been at shows', () => {
  const [stad] = signatures as [Signature];
  const text = formatSignature(stad, { language: 'nb' });
  const isEdited = (of: string): boolean =>
    signatureNow(parseSignature(of).signature, charter).isEdited;
  expect(isEdited(text)).toBe(false);
  expect(isEdited(text.replace('samme dag', 'innen tre dager'))).toBe(true);
  expect(isEdited(text.replace(/ {2}kveldsteam: .*\n/, ''))).toBe(true);
});

test('a file for nobody, or named after another, comes apart', () => {
  const [stad, kinn] = signatures as [Signature, Signature];
  const files = [
    { name: 'kinn.yaml', signature: kinn },
    { name: 'sykehuset.yaml', signature: stad },
    { name: 'flora.yaml', signature: { ...stad, actor: 'flora' } },
  ];
  const { now, strays } = signaturesNow(files, charter);
  expect(now.map(({ actor }) => actor)).toEqual(['kinn']);
  expect(strays).toEqual([
    { name: 'sykehuset.yaml', actor: 'stad', why: 'other-name' },
    { name: 'flora.yaml', actor: 'flora', why: 'unknown-actor' },
  ]);
});

test('of any charter: what was signed stands, through its file, until something in it changes', () => {
  fc.assert(
    fc.property(arbitraryCharter, (any) => {
      for (const { id = '', left } of any.actors ?? []) {
        const made = signatureOf(any, {
          actor: id,
          status: 'asked',
          date: '2026-06-15',
          reservations: [],
        });
        if ('fault' in made) {
          expect(left !== undefined || made.fault.kind === 'nothing-to-sign').toBe(true);
          continue;
        }
        const { signature, problems } = parseSignature(
          formatSignature(made.signature, { language: 'nb' }),
        );
        expect(problems).toEqual([]);
        expect(signatureNow(signature, any)).toMatchObject({ state: 'same', isEdited: false });
        const other = { ...any, collaboration: { ...any.collaboration, starts: '1814-05-17' } };
        const isJoint = signature.copy?.collaboration !== undefined;
        if (isJoint) expect(signatureNow(signature, other).stale).toEqual(['collaboration']);
      }
    }),
    { numRuns: 60 },
  );
});

test('a wording that a person has accepted keeps every signature', () => {
  const reworded = edited('hjemme samme dag', 'hjemme innen tre dager');
  const acceptance = acceptanceOf(charter, reworded, 'hjem-samme-dag.statement');
  if (acceptance.kind !== 'accepted') throw new Error(acceptance.kind);
  const accepted = { ...reworded, edition: { accepted_wording: [acceptance.entry] } };
  expect(standing(accepted)).toEqual(all('kept hjem-samme-dag'));
});

test('where the charter says who decides on goals, only they sign again', () => {
  const rule = (threshold: string) =>
    parseCharter(
      `${homeBySupper}decision_rules:\n  - { id: om-mal, title: Om målene, subject: goals, method: consensus, decider: [stad, sykehuset]${threshold} }\n`,
    ).charter;
  const before = rule('');
  const mine = actors.map((actor) => signed(actor, before));
  const after = { ...before, goals: [{ id: 'hjem-samme-dag', statement: 'Ingen venter' }] };
  const states = mine.map((one) => {
    const { state, stale } = signatureNow(one, after);
    return [state, ...stale].join(' ');
  });
  expect(states).toEqual(['stale hjem-samme-dag', 'kept', 'stale hjem-samme-dag']);
});

test('the order of the steps up is signed as well', () => {
  const steps = '  - { id: lederne, step: Lederne }\n  - { id: radmennene, step: Rådmennene }\n';
  const [one, other] = steps.split(/(?<=\n)/);
  const [before, after] = [steps, `${other}${one}`].map(
    (text) => parseCharter(`${homeBySupper}escalation:\n${text}`).charter,
  );
  expect(signatureNow(signed('stad', before), before ?? {}).state).toBe('same');
  expect(signatureNow(signed('stad', before), after ?? {})).toMatchObject({
    state: 'stale',
    stale: ['escalation'],
  });
});

test('what is gone is known by what it was called', () => {
  const now = edited(
    '  - { id: kveldsteam, title: Felles kveldsteam, steered_by: joint, owner: stad, status: planned }\n',
    '',
  );
  expect(signatureNow(signatures[0] ?? {}, now)).toMatchObject({
    stale: ['kveldsteam'],
    gone: { kveldsteam: 'Felles kveldsteam' },
  });
});

test('of any edit: stale is exactly what diff asks this actor about, of what it signed', () => {
  const labels = labelsIn('en');
  const same = (text: string): string => text;
  fc.assert(
    fc.property(
      arbitraryCharter.chain((before) => fc.tuple(fc.constant(before), withEdits(before))),
      ([before, after]) => {
        const changes = agreeAgain({ before, after }, diffCharters(before, after), {
          ...{ words: en.consent, labels, dateText: same },
        });
        for (const { id = '' } of after.actors ?? []) {
          const made = signatureOf(before, {
            actor: id,
            status: 'asked',
            date: '2026-06-15',
            reservations: [],
          });
          if ('fault' in made) continue;
          const { stale, kept } = signatureNow(made.signature, after);
          const placed = (those: readonly { record: string }[]): Set<string> =>
            new Set(those.map(({ record }) => outermost(record, [before, after])));
          const asks = changes.filter(({ agree_again: again }) =>
            again.some(({ actor }) => actor === id),
          );
          const [asked, touched] = [placed(asks), placed(changes)];
          // A name given twice is one to diff and two to a fingerprint: then the fingerprint is believed.
          const seen = stale.filter((one) => touched.has(one));
          expect(seen.filter((one) => !asked.has(one))).toEqual([]);
          expect(kept.filter((one) => asked.has(one))).toEqual([]);
        }
      },
    ),
    { numRuns: 100 },
  );
});
