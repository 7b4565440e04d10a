// charter.yaml edited on two branches: what becomes one text, with the comments of both.
import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../../src/charter/parse.ts';
import { mergeTexts } from '../../../src/diff/merge/texts.ts';
import { merge as words } from '../../../src/words/en/merge.ts';

const base = `# Vedtatt i mars
format: 1
language: nb
status: draft

# Hvem
actors:
  # Den minste
  - id: stad
    name: Stad kommune # uten by
  - id: kinn
    name: Kinn kommune
  - id: sykehuset
    name: Nordfjord sykehus

goals:
  - id: hjem
    statement: Alle skal hjem til middag
    tensions: |-
      Sykehuset vil ha ledige senger.
      Kommunene vil ha tid.
`;

const from = { ours: 'main', theirs: 'stad' };
const merging = (ours: string, theirs: string, before = base) => {
  const done = mergeTexts({ base: before, ours, theirs }, { words, from });
  if (done.kind !== 'merged') throw new Error(JSON.stringify(done));
  expect(parseCharter(done.text).problems).toEqual([]);
  return done;
};
const edit = (...pairs: [string, string][]): string =>
  pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, base);

describe('comments of the other side', () => {
  it('above a record, beside a key, in the middle of a block and at the end come along', () => {
    const ours = edit(['Kinn kommune', 'Kinn']);
    const theirs = edit(
      ['  - id: kinn', '  # Kinn har to byer\n  - id: kinn'],
      ['Nordfjord sykehus', 'Nordfjord sykehus # fra januar'],
      ['# Den minste', '# Den minste\n  # og den eldste'],
      ['tid.\n', 'tid.\n# Slutt\n'],
    );
    const { text, disputed } = merging(ours, theirs);
    expect(disputed).toEqual([]);
    expect(text).toBe(theirs.replace('Kinn kommune', 'Kinn'));
  });

  it('stand with a record only they added', () => {
    const ours = edit(['status: draft', 'status: in-force']);
    const theirs = edit([
      'sykehus\n',
      'sykehus\n  # Kom til i mai\n  - id: gloppen # ny\n    name: Gloppen\n',
    ]);
    expect(merging(ours, theirs).text).toBe(theirs.replace('draft', 'in-force'));
  });

  it('reworded by them are reworded, taken out by them are gone, and ours stay', () => {
    const ours = edit(['# uten by', '# uten by, med kyst'], ['name: Kinn', 'name: Nye Kinn']);
    const theirs = edit(['# Vedtatt i mars', '# Vedtatt i april'], ['  # Den minste\n', '']);
    const { text } = merging(ours, theirs);
    expect(text).toBe(
      theirs.replace('# uten by', '# uten by, med kyst').replace('name: Kinn', 'name: Nye Kinn'),
    );
  });

  it('when both changed the one beside a key, both stand', () => {
    const { text } = merging(edit(['# uten by', '# med by']), edit(['# uten by', '# med kyst']));
    expect(text).toContain('# med by');
    expect(text).toContain('# med kyst');
    expect(text).not.toContain('# uten by');
  });

  it('of a record we took out stand where it was', () => {
    const ours = edit(['  - id: kinn\n    name: Kinn kommune\n', '']);
    const theirs = edit(['  - id: kinn', '  # Spør Kinn først\n  - id: kinn']);
    const { text } = merging(ours, theirs);
    expect(text).toContain('# Spør Kinn først');
    expect(text).not.toContain('id: kinn');
  });

  it('in a file with CRLF and a byte order mark', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const ours = edit(['Kinn kommune', 'Kinn']);
    const theirs = edit(['  - id: kinn', '  # To byer\n  - id: kinn'], ['Stad k', 'Nye Stad k']);
    expect(merging(windows(ours), theirs).text).toBe(windows(merging(ours, theirs).text));
  });

  it('a number sign in text is no comment', () => {
    const theirs = edit(['      Kommunene', '      # ikke en merknad\n      Kommunene']);
    const { text } = merging(edit(['status: draft', 'status: ended']), theirs);
    expect(text.match(/# ikke en merknad/g)).toHaveLength(1);
    expect(text).toContain('\n      # ikke en merknad\n');
  });
});

describe('a field both changed', () => {
  it('keeps what was agreed, and both texts are disputed', () => {
    const { charter, text, disputed } = merging(
      edit(['hjem til middag', 'hjem til kvelds']),
      edit(['hjem til middag', 'hjem før mørket']),
    );
    expect(disputed).toEqual(['hjem.statement']);
    expect(charter.goals?.[0]?.statement).toBe('Alle skal hjem til middag');
    expect(text).toContain(`
disputes:
  - id: dispute-hjem-statement
    about: hjem.statement
    alternatives:
      - id: alle-skal-hjem-for-morket
        text: |-
          Alle skal hjem før mørket
        from: stad
      - id: alle-skal-hjem-til-kvelds
        text: |-
          Alle skal hjem til kvelds
        from: main
`);
  });
});
