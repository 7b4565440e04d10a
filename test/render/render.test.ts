import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { freshness } from '../../src/render/closing-line.ts';
import { renderMarkdown } from '../../src/render/render.ts';
import { renderOptions } from '../support/render-options.ts';

const options = renderOptions('nb');
const source = readFileSync(new URL('../fixtures/nordfjord/charter.yaml', import.meta.url), 'utf8');
const parsed = parseCharter(source);
const page = renderMarkdown(parsed.charter, source, options);
const headings = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => line.startsWith('## '));
const rendered = (charter: Charter, more: object = {}): string =>
  renderMarkdown(charter, '', { ...options, ...more });

describe('a charter that uses every part of the format', () => {
  it('can be read, and is rendered to the same bytes each time', () => {
    expect(parsed.problems).toEqual([]);
    expect(renderMarkdown(parsed.charter, source, options)).toBe(page);
    expect(freshness(page, { source, version: options.version })).toBe('fresh');
    expect(page.endsWith(' -->\n')).toBe(true);
  });

  it('has the themes of the pack in their order, between the purpose and what is open', () => {
    const themes = options.questions.themes.map(({ title }) => `## ${title}`);
    const { headings: words } = options.words;
    const found = headings(page);
    expect(found.slice(0, themes.length + 1)).toEqual([`## ${words.purpose}`, ...themes]);
    expect(found.slice(-5, -1)).toEqual([
      `## ${words.notRelevant}`,
      `## ${words.checkAgain}`,
      '## Unntak',
      `## ${words.outcomes}`,
    ]);
  });

  it('compares actors with their backing and what they may decide', () => {
    expect(page).toContain(
      '| Nav Nordfjord | Statlig virksomhet, part | To veiledere og statistikk fra oppfølgingsregisteret | Ledelse | Mål, nytte, risiko, ressurser | Prioritering: bruken av egne veiledere | Penger, inntil 50 000 kroner: alt over dette |',
    );
  });

  it('gives each measure a row under its risk', () => {
    expect(page).toContain(
      '| R1 | De unge slutter å komme fordi det blir for mange voksne i rommet | 3 × 5 | Koordinator | Åpen | Aldri mer enn to voksne i første samtale | Koordinator, 1. mars 2026, ferdig |\n| | | | | | Spørre ungdomspanelet hvert halvår |',
    );
  });

  it('shows open points, parked questions and blanks as one list', () => {
    const [, list = ''] = page.split(`## ${options.words.headings.open}\n`);
    expect(list).toMatch(
      /^\n\| Spørsmål \|.*\n.*\n\| Hvem eier skjemaet.*\n.*\n\| Hvilke eiere.* \| parkert \| Vi venter på det nye kommunestyret\. \| Kinn kommune \| august 2026 \|\n\| .*Dokument \| \| Klinikksjefen/u,
    );
  });

  it('keeps the minority’s view and what would help', () => {
    expect(page).toContain(
      '| Nav Nordfjord | Går imot | Nav kan ikke binde penger ut over året. | Ettårige avtaler. |',
    );
  });

  it('can be told in English words around Norwegian text', () => {
    const english = renderMarkdown(parsed.charter, source, renderOptions('en'));
    expect(headings(english)[0]).toBe('## Purpose');
    expect(english).toContain('every six months');
    expect(english).toContain('Unge mellom 16 og 24 år');
  });
});

describe('what is kept inside the group', () => {
  const charter: Charter = {
    collaboration: { name: 'Trygg hjem' },
    actors: [
      { id: 'stad', name: 'Stad kommune' },
      { id: 'hemmelig', name: 'Stiftelsen', visibility: 'group' },
    ],
    roles: [{ id: 'leder', title: 'Leder', held_by: [{ actor: 'hemmelig' }] }],
    risks: [
      { id: 'r', statement: 'Penger', measures: [{ id: 'm', what: 'Spare', visibility: 'group' }] },
    ],
  };

  it('is counted and not told, not even by name or id', () => {
    const text = rendered(charter);
    expect(text).not.toMatch(/Stiftelsen|hemmelig|Spare/u);
    expect(text).toContain(options.words.withheld);
    expect(text).toContain('To opplysninger er holdt innenfor gruppen');
  });

  it('counts as covered all the same', () => {
    const hidden: Charter = { resources: [{ kind: 'money', visibility: 'group' }] };
    expect(rendered(hidden)).toContain('kommer fra. | dekket | Ressurser |');
  });

  it('is told to the group', () => {
    const text = rendered(charter, { internal: true });
    expect(text).toMatch(/Stiftelsen/u);
    expect(text).toMatch(/Spare/u);
    expect(text).not.toContain('opplysninger er holdt');
  });

  it('may be the whole of a section; the name stays', () => {
    const text = rendered({
      collaboration: { name: 'Trygg hjem', purpose: 'Hm', visibility: 'group' },
    });
    expect(text).toMatch(/^# Trygg hjem\n/u);
    expect(text).not.toContain('Hm');
  });
});

describe('a draft with holes', () => {
  it('is rendered with what there is', () => {
    const text = rendered({ format: 1, goals: [{}], risks: [{ measures: [{}] }], arenas: [{}] });
    expect(text).toMatch(/^# uten navn\n/u);
    expect(text).toContain('1. **uten navn**');
    expect(headings(rendered({}))).toEqual([`## ${options.words.headings.outcomes}`]);
  });

  it('calls a record that is not there by its id', () => {
    expect(rendered({ needs: [{ statement: 'Ett sted', user_group: 'unge-utenfor' }] })).toContain(
      '| Ett sted | unge-utenfor |',
    );
  });
});

describe('what does not fit in a cell', () => {
  it('stands under the table, with its paragraphs and lists', () => {
    const meaning = 'Det betyr to ting:\n- å ringe\n- å møte opp';
    const text = rendered({
      terms: [
        { word: 'oppfølging', meaning },
        { word: 'bruker', meaning: 'Den unge.' },
      ],
    });
    expect(text).toContain(`| oppfølging | ${options.words.below} |`);
    expect(text).toMatch(
      /\*\*oppfølging\*\*\n\n- \*\*Betydning:\*\* Det betyr to ting:\n {2}- å ringe\n {2}- å møte opp/u,
    );
  });
});

describe('links', () => {
  it('are made of web addresses and of nothing else', () => {
    const link = (address: string): string =>
      rendered({ documents: [{ title: 'Avtalen', link: address }] });
    expect(link('https://stad.no/avtale')).toContain('<https://stad.no/avtale>');
    expect(link('javascript:alert(1)')).not.toMatch(/\]\(|<javascript/u);
    expect(link('https://stad.no/ <b>')).not.toContain(' <b>');
  });
});

describe('persons', () => {
  it('are shown only when asked for', () => {
    const charter: Charter = { roles: [{ id: 'leder', title: 'Leder' }] };
    const persons = { leder: { name: 'Kari Vik', mail: 'kari@stad.no' } };
    expect(rendered(charter)).not.toContain('Kari');
    expect(rendered(charter, { persons })).toContain('| Leder | Kari Vik, kari\\@stad.no |');
  });
});

describe('answers of the group’s own', () => {
  it('stand under their theme with the question’s words, and under the last heading when nobody knows the question', () => {
    const text = rendered({ answers: { 'Q-DEC-05': 'I arkivet.', 'OWN-01': ['rødt', 'blått'] } });
    const [before = '', after = ''] = text.split(`## ${options.words.headings.about}`);
    expect(before).toContain(`**${options.questions.ask('Q-DEC-05')}**\n\nI arkivet.`);
    expect(after).toContain('**OWN-01**\n\n- rødt\n- blått');
  });

  it('say a choice in its words, and each of several items by what it is about', () => {
    const text = rendered({
      answers: { 'Q-FORM-03': 'continuing', 'Q-NET-06': [{ about: 'size', answer: 'elleve' }] },
    });
    expect(text).toContain(options.questions.choice('Q-FORM-03', 'continuing'));
    expect(text).toContain(`${options.questions.choice('Q-NET-06', 'size')} elleve`);
  });
});
