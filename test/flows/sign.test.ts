// samspill sign, from outside: what is recorded, what it says plainly, and what it refuses.
import { describe, expect, test } from 'vitest';
import { parseSignature } from '../../src/charter/signature-file.ts';
import {
  edit,
  folderWith,
  homeBySupper,
  samspill,
  signatureOf,
  stadSigns,
} from '../support/signing.ts';

const signatureIn = (text: string | undefined) => {
  const { signature, problems } = parseSignature(text ?? '');
  expect(problems).toEqual([]);
  return signature;
};

test('a party signs what is joint, and every line that names it or its roles', async () => {
  const host = folderWith();
  const { code, out, err } = await samspill(host, ...stadSigns, '--document', 'sak 26/1042');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out)
    .toBe(`Stad kommune backs Hjem til middag. Said by Kommunedirektøren i Stad, 22 November 2026.
It is about 7 parts of the charter:
  The collaboration
  Goals: Pasienten er hjemme samme dag som hun er klar
  Deliverables: Felles kveldsteam
  Organisations: Stad kommune
  Backing: Stad kommune
  Roles: Kommunedirektøren i Stad
  Review
This is a record of what the organisation has said, not a signature in law.
Written: ./signatures/stad.yaml and ./charter.md
`);
  const signature = signatureIn(host.disk.get(signatureOf('stad')));
  expect(signature).toMatchObject({
    actor: 'stad',
    status: 'signed',
    by: 'kommunedirektor-stad',
    date: '2026-11-22',
    document: 'sak 26/1042',
  });
  expect(Object.keys(signature.fingerprints ?? {}).sort()).toEqual([
    'collaboration',
    'hjem-samme-dag',
    'i-stad',
    'kommunedirektor-stad',
    'kveldsteam',
    'review',
    'stad',
  ]);
  expect(signature.copy?.review).toEqual({ rhythm: 'hvert halvår' });
  expect(signature.copy?.deliverables?.map(({ id }) => id)).toEqual(['kveldsteam']);
});

test('with reservations, each about something in the charter', async () => {
  const host = folderWith();
  const reservations = [
    ...['--reservation', 'kveldsteam=Bare på hverdager, = ikke i helgene'],
    ...['--reservation', 'collaboration=Med forbehold om budsjettet'],
  ];
  const { out } = await samspill(host, ...stadSigns, ...reservations);
  expect(out).toContain('With 2 reservations.');
  expect(signatureIn(host.disk.get(signatureOf('stad'))).reservations).toEqual([
    { about: 'kveldsteam', text: 'Bare på hverdager, = ikke i helgene' },
    { about: 'collaboration', text: 'Med forbehold om budsjettet' },
  ]);
});

test('asked, then signed: the file says what is so now, and its comments stay', async () => {
  const host = folderWith();
  const asked = await samspill(host, 'sign', '--actor', 'stad', '--asked', '--today', '2026-11-01');
  expect(asked.out).toContain(
    'Stad kommune was asked to back Hjem til middag on 1 November 2026, and has not answered.',
  );
  const text = host.disk.get(signatureOf('stad')) ?? '';
  host.disk.set(signatureOf('stad'), `# Purret 10. november\n${text}`);
  const { out } = await samspill(host, ...stadSigns);
  expect(out).toContain('It takes the place of what stood there: asked 1 November 2026.');
  const now = host.disk.get(signatureOf('stad')) ?? '';
  expect(now).toMatch(/^# Purret 10\. november\n/);
  expect(signatureIn(now)).toMatchObject({ status: 'signed', date: '2026-11-22' });
});

test('declined, with a reason', async () => {
  const host = folderWith();
  const why = ['--decline', '--reason', 'Vi venter på budsjettet.'];
  const { out } = await samspill(host, ...stadSigns, ...why);
  expect(out).toContain('Stad kommune declines to back Hjem til middag.');
  expect(signatureIn(host.disk.get(signatureOf('stad')))).toMatchObject({
    status: 'declined',
    reason: 'Vi venter på budsjettet.',
  });
});

test.each([
  [
    'a role another organisation has',
    ['--actor', 'stad', '--by', 'direktor'],
    'Stad kommune does not hold the role Direktøren in the charter',
  ],
  [
    'a backing that is for attendance',
    ['--actor', 'kinn', '--by', 'kommunedirektor-kinn'],
    'the backing at home in Kinn kommune does not cover the goals',
  ],
])('%s is warned about, and recorded all the same', async (_, options, warning) => {
  const host = folderWith();
  const { code, err } = await samspill(host, 'sign', ...options);
  expect({ code, err }).toEqual({ code: 0, err: `${warning}\n` });
});

test('a backing that had run out is warned about', async () => {
  const host = folderWith(
    homeBySupper.replace('state: given, level: political', 'state: given, valid_to: 2026-10'),
  );
  const { err } = await samspill(host, ...stadSigns);
  expect(err).toBe('the backing at home in Stad kommune is not given, or has run out\n');
});

test('a draft may be signed, and that is said', async () => {
  const host = folderWith(homeBySupper.replace('in-force', 'draft'));
  const { code, out } = await samspill(host, ...stadSigns);
  expect(code).toBe(0);
  expect(out).toContain('The charter is a draft.');
});

test.each([
  [
    '2026-11-01',
    'Recorded as said on 1 November 2026, the day you gave, about the charter as it stands today.',
  ],
  ['2027-01-10', 'Recorded as said on 10 January 2027, the day you gave, which has not come yet.'],
])('another day than today is taken, and it is said: %s', async (day, said) => {
  const host = folderWith();
  expect((await samspill(host, ...stadSigns)).err).not.toContain('the day you gave');
  const { code, err } = await samspill(host, ...stadSigns, '--today', day);
  expect([code, err]).toEqual([0, expect.stringContaining(said)]);
});

describe('refused, with nothing written', () => {
  test.each([
    ['no organisation', [], /--actor <id>/],
    [
      'an unknown organisation',
      ['--actor', 'stat', '--by', 'direktor'],
      /no organisation “stat” in the charter; did you mean stad\?/,
    ],
    ['a name for an id', ['--actor', 'Stad kommune', '--by', 'direktor'], /did you mean stad\?/],
    [
      'a path for an id',
      ['--actor', '../stad', '--by', 'direktor'],
      /no organisation “\.\.\/stad”/,
    ],
    [
      'one that has left',
      ['--actor', 'bremanger', '--by', 'direktor'],
      /Bremanger kommune left on 1 March 2026/,
    ],
    [
      'an observer nothing names',
      ['--actor', 'pasientforeningen', '--by', 'direktor'],
      /nothing in the charter names it/,
    ],
    ['no role', ['--actor', 'stad'], /--by <role>/],
    [
      'an unknown role',
      ['--actor', 'stad', '--by', 'direktør'],
      /no role “direktør” in the charter; did you mean direktor\?/,
    ],
    [
      'a decline without a reason',
      ['--actor', 'stad', '--by', 'direktor', '--decline'],
      /--reason/,
    ],
    [
      'a reason without a decline',
      ['--actor', 'stad', '--by', 'direktor', '--reason', 'nei'],
      /--reason goes with --decline/,
    ],
    [
      'both at once',
      ['--actor', 'stad', '--asked', '--decline', '--reason', 'nei'],
      /one of --decline and --asked/,
    ],
    [
      'a reservation of one asked',
      ['--actor', 'stad', '--asked', '--reservation', 'kveldsteam=nei'],
      /goes with a sign-off/,
    ],
    [
      'a reservation without a text',
      ['--actor', 'stad', '--by', 'direktor', '--reservation', 'kveldsteam='],
      /cannot be “kveldsteam=”/,
    ],
    [
      'a reservation about nothing',
      ['--actor', 'stad', '--by', 'direktor', '--reservation', 'kveldstim=nei'],
      /“kveldstim”.*did you mean kveldsteam\?/,
    ],
  ])('%s', async (_, options, message) => {
    const host = folderWith();
    const { code, out, err } = await samspill(host, 'sign', ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(host.written).toEqual([]);
  });

  test('a charter that has ended', async () => {
    const host = folderWith(homeBySupper.replace('in-force', 'ended'));
    expect((await samspill(host, ...stadSigns)).err).toContain('has ended');
  });

  test('over a file that cannot be read', async () => {
    const host = folderWith();
    host.disk.set(signatureOf('stad'), 'actor: stad\nstatus: ja\n');
    const { code, err } = await samspill(host, ...stadSigns);
    expect(code).toBe(2);
    expect(err).toMatch(/signatures\/stad\.yaml:2:9: .*ja/);
    expect(host.disk.get(signatureOf('stad'))).toBe('actor: stad\nstatus: ja\n');
  });
});

test('an observer signs what names it, and nothing that is joint', async () => {
  const host = folderWith(homeBySupper.replace('owner: kinn }', 'owner: pasientforeningen }'));
  const { out } = await samspill(host, 'sign', '--actor', 'pasientforeningen', '--asked');
  expect(out).toContain(
    'It is about 2 parts of the charter:\n  Risks: Nattevakten henger på to personer\n  Organisations: Pasientforeningen',
  );
});

test('what is kept within the group is counted and not named', async () => {
  const host = folderWith(
    homeBySupper.replace('owner: stad, status: planned }', 'owner: stad, visibility: group }'),
  );
  const { out } = await samspill(host, ...stadSigns);
  expect(out).not.toContain('kveldsteam');
  expect(out).toContain('  and one that is kept within the group\n');
});

const hostile =
  '\u001b[2J\u202e| <script>alert(1)</script> ![x](http://example.org/x)\n# ::error::';

test('hostile text in a reason and a reservation does nothing to screen, file or page', async () => {
  const host = folderWith();
  await samspill(host, ...stadSigns, '--reservation', `kveldsteam=${hostile}`);
  const declined = ['--decline', '--reason', hostile, '--by', 'direktor'];
  const { out, err } = await samspill(host, 'sign', '--actor', 'sykehuset', ...declined);
  expect(out + err).not.toMatch(/[\u001b\u202e]/);
  for (const actor of ['stad', 'sykehuset']) {
    const signature = signatureIn(host.disk.get(signatureOf(actor)));
    expect(signature.reason ?? signature.reservations?.[0]?.text).toContain('<script>');
  }
  const page = host.disk.get('/samspill-test/charter.md') ?? '';
  expect(page).toContain('Hvorfor den sa nei');
  expect(page).not.toMatch(/[^\\]<script|[^\\]\[x\]|[\u001b\u202e]|^#+ ::error/m);
});

test('the page shows who backs what, since when, and what has changed since', async () => {
  const host = folderWith();
  await samspill(
    host,
    ...stadSigns,
    '--document',
    'sak 26/1042',
    '--reservation',
    'kveldsteam=Bare på hverdager',
  );
  edit(host, 'Felles kveldsteam', 'Felles nattvaktteam');
  await samspill(host, 'render', '--language', 'nb');
  const page = host.disk.get('/samspill-test/charter.md') ?? '';
  expect(page.split(/^## /m).find((one) => one.startsWith('Tilslutning'))).toMatchInlineSnapshot(`
    "Tilslutning

    Det hver virksomhet har sagt om dette charteret. Det er en opplysning, ikke en underskrift i juridisk forstand.

    | Virksomhet | Sier | Siden | Sagt av | Hvor det står skrevet |
    | - | - | - | - | - |
    | Stad kommune | slutter seg til; endret siden, må spørres på nytt | 22. november 2026 | Kommunedirektøren i Stad | sak 26/1042 |
    | Kinn kommune | ikke spurt ennå | – | – | – |
    | Nordfjord sykehus | ikke spurt ennå | – | – | – |

    **Stad kommune**

    - **Forbehold: Felles nattvaktteam:** Bare på hverdager
    - **Må tas stilling til på nytt:** Felles nattvaktteam

    "
  `);
});

test('status says who backs it, and what is to be agreed to again', async () => {
  const host = folderWith();
  expect((await samspill(host, 'status')).out).toContain(
    'Sign-off\n  no organisation has been asked',
  );
  await samspill(host, ...stadSigns, '--reservation', 'kveldsteam=Bare på hverdager');
  edit(host, 'Felles kveldsteam', 'Felles nattvaktteam');
  const { out } = await samspill(host, 'status');
  expect(out).toContain(`Sign-off
  Stad kommune: backs it (Kommunedirektøren i Stad, 22 November 2026); changed since, to be asked again: Felles nattvaktteam; one reservation
  Kinn kommune: not asked yet
  Nordfjord sykehus: not asked yet
`);
  const json = JSON.parse((await samspill(host, 'status', '--format', 'json')).out) as {
    signatures: unknown[];
  };
  expect(json.signatures[0]).toMatchObject({
    actor: 'stad',
    status: 'signed',
    state: 'stale',
    stale: ['kveldsteam'],
  });
});

test('check says what is stale, what was edited, and what is nobody’s or cannot be read', async () => {
  const host = folderWith();
  await samspill(host, ...stadSigns);
  await samspill(host, 'adopt');
  const file = host.disk.get(signatureOf('stad')) ?? '';
  const rules = async (): Promise<string[]> => {
    const { out } = await samspill(host, 'check', '--format', 'json');
    const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
    return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  };
  const about = /^(signature-|review-file-|page-|unreadable)/;
  const told = async (): Promise<string[]> =>
    [...new Set((await rules()).filter((rule) => about.test(rule)))].sort();
  expect(await told()).toEqual([]);
  edit(host, 'Felles kveldsteam', 'Felles nattvaktteam');
  expect(await told()).toEqual(['page-stale', 'signature-stale']);
  await samspill(host, 'render', '--language', 'nb');
  expect(await told()).toEqual(['signature-stale']);
  host.disk.set(signatureOf('stad'), file.replace('Felles kveldsteam', 'Felles nattvaktteam'));
  expect(await told()).toEqual(['page-stale', 'signature-edited']);
  host.disk.set(signatureOf('kinn'), file);
  expect(await told()).toContain('signature-for-nobody');
  host.disk.set(signatureOf('kinn'), 'actor: kinn\nstatus: ja\n');
  expect(await told()).toEqual(['page-stale', 'signature-edited', 'unreadable']);
  const review = '/samspill-test/reviews/2026-11-22.yaml';
  host.disk.set(review, (host.disk.get(review) ?? '').replace('sykehuset fordi', 'huset fordi'));
  expect(await told()).toContain('review-file-edited');
});
