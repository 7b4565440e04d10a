// The slips a secretary makes, and the line as it should be typed.
import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Problem } from '../../src/yaml/problem.ts';

function said(text: string): string[] {
  return parseCharter(text).problems.map(tell);
}
function tell(problem: Problem): string {
  const { line, code, typed } = problem;
  const what = code === 'slip' ? problem.slip : code;
  return `${line} ${what}${typed === undefined ? '' : ` ${typed}`}`;
}

describe('a colon in the text', () => {
  it('is answered with the text in quotes', () => {
    expect(
      said('format: 1\ncollaboration:\n  purpose: Mål: tryggere utskriving\n  form: network\n'),
    ).toEqual(['3 colon   purpose: "Mål: tryggere utskriving"']);
  });
  it('is seen in a list of texts, where YAML makes it a field', () => {
    expect(
      said('format: 1\narenas:\n  - id: rad\n    tasks:\n      - Mål: bedre\n      - referat\n'),
    ).toEqual(['5 colon       - "Mål: bedre"']);
  });
  it('is seen on a later line of the text', () => {
    const text = 'format: 1\nconduct:\n  - id: a\n    text: Vi møtes\n      og tenker: sammen\n';
    expect(said(text)).toEqual(['4 colon     text: "Vi møtes\n      og tenker: sammen"']);
  });
});

describe('a tab', () => {
  it('becomes spaces, and what else is wrong is told too', () => {
    expect(said('format: 1\ncollaboration:\n\tname: Trygt hjem\n\tform: netwerk\n')).toEqual([
      '3 tab   name: Trygt hjem',
      '4 tab   form: netwerk',
      '4 not-a-choice',
    ]);
  });
  it('takes the width of the lines around it', () => {
    expect(said('format: 1\ncollaboration:\n    name: Trygt hjem\n\tform: network\n')).toEqual([
      '4 tab     form: network',
    ]);
  });
});

describe('a lost dash', () => {
  it('is put back before a text', () => {
    const text =
      'format: 1\narenas:\n  - id: rad\n    tasks:\n      - forberede\n      følge opp\n      - referat\n';
    expect(said(text)).toEqual(['6 dash       - følge opp']);
  });
  it('is put back before a record', () => {
    expect(
      said('format: 1\nactors:\n  - id: stad\n    name: Stad\n  id: kinn\n    name: Kinn\n'),
    ).toEqual(['5 dash   - id: kinn']);
  });
  it('gets its space back', () => {
    expect(said('format: 1\nactors:\n  - id: stad\n  -id: kinn\n')).toEqual([
      '4 dash   - id: kinn',
    ]);
  });
  it('is put before the first record of a list', () => {
    expect(said('format: 1\nactors:\n  id: stad\n  name: Stad\n')).toEqual([
      '3 wrong-type   - id: stad',
    ]);
  });
  it('is put before each line of a list', () => {
    expect(
      said('format: 1\narenas:\n  - id: rad\n    tasks:\n      forberede\n      følge opp\n'),
    ).toEqual(['5 wrong-type       - forberede\n      - følge opp']);
  });
  it('is not what a field too far left lacks', () => {
    expect(said('format: 1\nactors:\n  - id: stad\n  name: Stad\n  - id: kinn\n')).toEqual([
      '4 indent     name: Stad',
    ]);
  });
});

describe('an open quote', () => {
  it('is closed at the end of its line, wherever the reader noticed it', () => {
    const text =
      'format: 1\nactors:\n  - id: stad\n    name: "Stad kommune\n    kind: municipality\n  - id: kinn\n    name: "Kinn"\n';
    expect(said(text)).toEqual(['4 open-quote     name: "Stad kommune"']);
  });
  it('of the other kind too', () => {
    expect(said("format: 1\nactors:\n  - id: stad\n    name: 'Stad\n    kind: county\n")).toEqual([
      "4 open-quote     name: 'Stad'",
    ]);
  });
});

describe('a number sign after a space', () => {
  it('is told where it cuts text short', () => {
    expect(said('format: 1\ngoals:\n  - id: a\n    statement: Prosjekt #3 om hjemreise\n')).toEqual(
      ['4 hash     statement: "Prosjekt #3 om hjemreise"'],
    );
  });
  it('is told where it takes the whole text', () => {
    expect(said('format: 1\ngoals:\n  - id: a\n    statement: #3 om hjemreise\n')).toEqual([
      '4 hash     statement: "#3 om hjemreise"',
    ]);
  });
  it('is a comment when a space follows, and wherever no free text stands', () => {
    expect(said('format: 1 #utkast\nlanguage: nb #bokmål\npack: core # den vanlige\n')).toEqual([]);
  });
});

describe('a first character that means something else', () => {
  it.each(['[utkast] Trygt hjem', '@alle skal med', '*viktig* sak', '% av alle', '"Trygt" hjem'])(
    'in %s',
    (name) => {
      const [only, ...more] = said(`format: 1\ncollaboration:\n  name: ${name}\n  stage: ny\n`);
      const quoted = name.includes('"') ? `'${name}'` : `"${name}"`;
      expect(only).toBe(`3 mark   name: ${quoted}`);
      expect(more).toEqual([]);
    },
  );
});

it('every line that is proposed can be read', () => {
  const text = 'format: 1\ncollaboration:\n\tname: "Trygt hjem\n  purpose: Mål: bedre\n';
  const lines = text.split('\n');
  for (const { line, typed } of parseCharter(text).problems) lines[line - 1] = typed ?? '';
  expect(parseCharter(lines.join('\n')).problems).toEqual([]);
});
