// Edits to the text of a file: nothing but what differs is touched.
import { describe, expect, it } from 'vitest';
import { reviseCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';

function revised(text: string, change: (charter: Charter) => void): string {
  const { charter, problems } = parseCharter(text);
  expect(problems).toEqual([]);
  const after = structuredClone(charter);
  change(after);
  return reviseCharter(text, charter, after);
}

const nordfjord = `# Trygt hjem: utkast fra samlingen i Nordfjordeid
format: 1
language: nb   # bokmål
status: draft

collaboration:
    name:   Trygt hjem
    purpose: |-
        Alle skal trygt hjem fra sykehuset.
        Ingen skal vente.

        Vi lærer av hverandre.
    scope: { inside: [utskriving,  hjemmesykepleie] }

# De som er med
actors:
  # først ute
  - id: stad
    name: 'Stad kommune'  # skrives uten bindestrek
    kind: municipality

  # kom til i mars
  - {id: kinn, name: Kinn kommune}

  - id: sjukehus
    name: Nordfjord sjukehus
    part: >-
      tar imot
      og sender hjem
`;
const [head, tail] = nordfjord.split('# De som er med') as [string, string];
const swap = (from: string, to: string): string => {
  expect(nordfjord).toContain(from);
  return nordfjord.replace(from, to);
};

describe('a changed value', () => {
  it.each<[string, (charter: Charter) => void, string, string]>([
    [
      'plain text',
      (c) => (c.collaboration!.name = 'Trygg heimreise'),
      'Trygt hjem\n    p',
      'Trygg heimreise\n    p',
    ],
    [
      'text that needs quotes',
      (c) => (c.collaboration!.name = 'no'),
      'name:   Trygt hjem',
      'name:   "no"',
    ],
    ['text in quotes', (c) => (c.actors![0]!.name = "Stad's"), "'Stad kommune'", "'Stad''s'"],
    ['a choice before a comment', (c) => (c.language = 'nn'), 'nb   # bok', 'nn   # bok'],
    [
      'a value in brackets',
      (c) => (c.actors![1]!.name = 'Kinn, Florø'),
      'name: Kinn kommune}',
      'name: "Kinn, Florø"}',
    ],
    [
      'a sentence of long text',
      (c) => (c.collaboration!.purpose = c.collaboration!.purpose!.replace('vente', 'vente lenge')),
      'Ingen skal vente.',
      'Ingen skal vente lenge.',
    ],
    [
      'an entry of a list in brackets',
      (c) => (c.collaboration!.scope!.inside![1] = 'legevakt'),
      ',  hjemmesykepleie',
      ',  legevakt',
    ],
  ])('%s', (_, change, from, to) => {
    expect(revised(nordfjord, change)).toBe(swap(from, to));
  });
  it('long text keeps the paragraphs that say the same', () => {
    const after = revised(nordfjord, (charter) => {
      charter.collaboration!.purpose =
        'Alle skal trygt hjem fra sykehuset. Ingen skal vente.\n\nVi lærer mye. Av hverandre.';
    });
    expect(after).toBe(
      swap('        Vi lærer av hverandre.', '        Vi lærer mye.\n        Av hverandre.'),
    );
  });
  it('line breaks alone are no change of long text', () => {
    const same = revised(nordfjord, (charter) => {
      charter.collaboration!.purpose =
        'Alle skal trygt hjem\nfra sykehuset. Ingen skal vente.\n\nVi lærer av hverandre.';
    });
    expect(same).toBe(nordfjord);
  });
});

describe('keys', () => {
  it('come where the shape has them, at the indentation of the file', () => {
    const after = revised(nordfjord, (charter) => {
      charter.collaboration!.form = 'network';
      charter.collaboration!.note = 'Spør fylket.';
    });
    expect(after).toBe(
      nordfjord
        .replace('    scope:', '    form: network\n    scope:')
        .replace('hjemmesykepleie] }\n', 'hjemmesykepleie] }\n    note: |-\n      Spør fylket.\n'),
    );
  });
  it('sections come a blank line apart', () => {
    const after = revised(nordfjord, (charter) => {
      charter.risks = [{ id: 'sykdom', statement: 'Nøkkelperson blir syk' }];
    });
    const risks = '\nrisks:\n  - id: sykdom\n    statement: Nøkkelperson blir syk\n';
    expect(after).toBe(swap('hjemmesykepleie] }\n', `hjemmesykepleie] }\n${risks}`));
  });
  it('leave with their lines', () => {
    const after = revised(nordfjord, (charter) => {
      delete charter.collaboration!.purpose;
      delete charter.actors![0]!.kind;
      delete charter.actors![1]!.name;
    });
    expect(after).toBe(
      head.replace(/ {4}purpose[^]*hverandre\.\n/, '') +
        '# De som er med' +
        tail
          .replace('    kind: municipality\n', '')
          .replace('{id: kinn, name: Kinn kommune}', '{id: kinn}'),
    );
  });
  it('an id is put beside the dash', () => {
    const text = 'format: 1\nactors:\n  -   name: Stad kommune # vest\n      kind: municipality\n';
    const after = revised(text, (charter) => (charter.actors![0]!.id = 'stad'));
    expect(after).toBe(
      'format: 1\nactors:\n  -   id: stad\n      name: Stad kommune # vest\n      kind: municipality\n',
    );
  });
  it('the next key moves up to the dash, and comments between stay', () => {
    const text = 'format: 1\nactors:\n  - name: Stad\n    # fra start\n    kind: municipality\n';
    expect(revised(text, (charter) => delete charter.actors![0]!.name)).toBe(
      'format: 1\nactors:\n    # fra start\n  - kind: municipality\n',
    );
  });
});

describe('entries', () => {
  it('are added after the one they come after, apart as the others are', () => {
    const after = revised(nordfjord, (charter) => {
      charter.actors!.splice(1, 0, { id: 'gloppen', name: 'Gloppen' });
    });
    const stad = "    name: 'Stad kommune'  # skrives uten bindestrek\n    kind: municipality\n";
    expect(after).toBe(swap(stad, `${stad}\n  - id: gloppen\n    name: Gloppen\n`));
  });
  it('that leave do not take the comment above them along', () => {
    const after = revised(nordfjord, (charter) => charter.actors!.splice(1, 1));
    expect(after).toBe(swap('  - {id: kinn, name: Kinn kommune}\n', ''));
  });
  it('that move take it along', () => {
    const after = revised(nordfjord, (charter) => {
      const [stad] = charter.actors!.splice(0, 1);
      charter.actors!.push({ ...stad!, name: 'Stad' });
    });
    const moved =
      "  # først ute\n  - id: stad\n    name: 'Stad'  # skrives uten bindestrek\n    kind: municipality\n";
    expect(after).toBe(nordfjord.replace(moved.replace("'Stad'", "'Stad kommune'"), '') + moved);
  });
  it('of a list in brackets come and go between its commas', () => {
    const lists = (inside: string): string =>
      `format: 1\ncollaboration: {scope: {inside: ${inside}}}\n`;
    const change = (inside: string[]): string =>
      revised(lists('[a,  b , c]'), (charter) => (charter.collaboration!.scope!.inside = inside));
    expect(change(['a', 'c'])).toBe(lists('[a , c]'));
    expect(change(['c', 'd, e'])).toBe(lists('[c, "d, e"]'));
    expect(change(['x', 'a', 'b', 'c'])).toBe(lists('[x, a,  b , c]'));
    expect(change(['b', 'c', 'a'])).toBe(lists('[b , c, a]'));
  });
});

describe('what was empty', () => {
  it.each(['actors: []  # ingen ennå', 'actors:  # ingen ennå', 'actors: ~  # ingen ennå'])(
    '%s',
    (line) => {
      const after = revised(`format: 1\n${line}\nstatus: draft\n`, (charter) => {
        charter.actors = [{ id: 'stad', name: 'Stad' }];
      });
      expect(after).toBe(
        'format: 1\nactors:  # ingen ennå\n  - id: stad\n    name: Stad\nstatus: draft\n',
      );
    },
  );
  it('a file of comments keeps them', () => {
    const after = reviseCharter('# kommer\n', {}, { format: 1, status: 'draft' });
    expect(after).toBe('# kommer\nformat: 1\nstatus: draft\n');
  });
  it('the last line may lack its line break', () => {
    expect(revised('format: 1\nactors:\n  - id: stad', (c) => c.actors!.push({ id: 'kinn' }))).toBe(
      'format: 1\nactors:\n  - id: stad\n  - id: kinn',
    );
  });
});

describe('another kind of value', () => {
  it.each<[string, (charter: Charter) => void, string]>([
    [
      '    who: stad  # hvem\n',
      (c) => (c.benefits![0]!.who = { text: 'alle' }),
      '    who: { text: alle }  # hvem\n',
    ],
    ['    who:\n      text: alle\n', (c) => (c.benefits![0]!.who = 'stad'), '    who: stad\n'],
    [
      '    note: kort  # se\n',
      (c) => (c.benefits![0]!.note = 'En.\nTo.'),
      '    note: |-  # se\n      En.\n      To.\n',
    ],
    [
      '    note: |- # se\n      En.\n      To.\n',
      (c) => (c.benefits![0]!.note = 'En: to.'),
      '    note: |- # se\n      En: to.\n',
    ],
    [
      '    what: "to\n      linjer" # se\n',
      (c) => (c.benefits![0]!.what = 'én'),
      '    what: "én" # se\n',
    ],
  ])('%j', (from, change, to) => {
    const text = (line: string): string =>
      `format: 1\nactors: [{ id: stad }]\nbenefits:\n  - id: tid\n${line}    # slutt\n`;
    expect(revised(text(from), change)).toBe(text(to));
  });
});

describe('line ends and marks', () => {
  it('a CRLF file with a byte order mark stays one', () => {
    const windows = `\uFEFF${nordfjord.replaceAll('\n', '\r\n')}`;
    const change = (charter: Charter): void => {
      charter.actors!.push({ id: 'gloppen', name: 'Gloppen' });
      charter.collaboration!.form_reason = 'Fordi. Det virker.';
    };
    expect(revised(windows, change)).toBe(
      `\uFEFF${revised(nordfjord, change).replaceAll('\n', '\r\n')}`,
    );
  });
  it('a file with both keeps each line as it is', () => {
    const mixed = nordfjord.replace('status: draft\n', 'status: draft\r\n');
    expect(revised(mixed, (charter) => (charter.status = 'in-force'))).toBe(
      mixed.replace('draft\r', 'in-force\r'),
    );
  });
  it('decomposed letters stay where nothing changed', () => {
    const text = 'format: 1\ncollaboration:\n  name: A\u030alesund\n  stage: ny\n';
    expect(revised(text, (charter) => (charter.collaboration!.stage = 'i gang'))).toBe(
      text.replace('ny', 'i gang'),
    );
  });
});
