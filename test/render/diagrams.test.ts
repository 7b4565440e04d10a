import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { actorsAndArenas, decisionPath, riskMatrix } from '../../src/render/diagrams.ts';
import { labelText, mermaidOf } from '../../src/render/mermaid.ts';
import { tellingOf } from '../../src/render/telling.ts';
import { renderOptions } from '../support/render-options.ts';

const options = renderOptions('nb');
const telling = (charter: Charter) => tellingOf(charter, options);
const drawn = (drawing: ReturnType<typeof riskMatrix>): string =>
  drawing.kind === 'drawn' ? mermaidOf(drawing.diagram) : drawing.kind;

const stad = { id: 'stad', name: 'Stad kommune' };
const helse = { id: 'helse-forde', name: 'Helse Førde' };

describe('who sits where', () => {
  it('draws actors to the arenas they sit in, a role through its holder, an observer dotted', () => {
    const text = drawn(
      actorsAndArenas(
        telling({
          actors: [stad, helse],
          roles: [{ id: 'leder', title: 'Leder', held_by: [{ actor: 'stad' }] }],
          arenas: [
            {
              id: 'styringsgruppa',
              name: 'Styringsgruppa',
              members: ['leder'],
              observers: ['helse-forde', { text: 'ungdomspanelet' }],
            },
          ],
        }),
      ),
    );
    expect(text.split('\n')).toEqual([
      'flowchart LR',
      '  accTitle: Hvem som sitter hvor',
      '  n1["Stad kommune"]',
      '  n2["Helse Førde"]',
      '  n3("Styringsgruppa")',
      '  n4["ungdomspanelet"]',
      '  n1 --> n3',
      '  n2 -.-> n3',
      '  n4 -.-> n3',
    ]);
  });

  it('does not draw who has left, what is withheld, or a picture of nothing', () => {
    const left = { ...helse, left: '2026-01' };
    expect(drawn(actorsAndArenas(telling({ actors: [stad, left] })))).toBe('nothing');
    const secret = telling({
      actors: [stad],
      arenas: [{ id: 'krisegruppa', name: 'Krisegruppa', visibility: 'group', members: ['stad'] }],
    });
    expect(drawn(actorsAndArenas(secret))).toBe('nothing');
  });

  it('gives up when nobody could follow the lines', () => {
    const actors = Array.from({ length: 50 }, (_, at) => ({ id: `k${at}`, name: `Kommune ${at}` }));
    const members = actors.map(({ id }) => id);
    const crowd = telling({ actors, arenas: [{ id: 'radet', name: 'Rådet', members }] });
    expect(drawn(actorsAndArenas(crowd))).toBe('too-big');
  });
});

describe('the way to a decision', () => {
  it('goes from the rule to who decides and approves, and by steps when they disagree', () => {
    const text = drawn(
      decisionPath(
        telling({
          actors: [stad, helse],
          decision_rules: [
            {
              id: 'penger',
              title: 'Penger',
              method: 'vote',
              decider: ['stad'],
              approved_by: 'helse-forde',
            },
          ],
          escalation: [
            { id: 'a', step: 'De to snakker sammen', within_days: 7 },
            { id: 'b', step: 'Lederne møtes', who: ['stad', { text: 'megler' }], within_days: 1 },
            { id: 'c', step: 'Fagmøte', ladder: 'faglig' },
          ],
        }),
      ),
    );
    expect(text.split('\n').slice(2)).toEqual([
      '  n1["Penger"]',
      '  n2("Stad kommune")',
      '  n3{"Vi er uenige"}',
      '  n4("Helse Førde")',
      '  n5["De to snakker sammen"]',
      '  n6["Lederne møtes (Stad kommune, megler)"]',
      '  n7["Fagmøte"]',
      '  n1 -->|"Avstemning"| n2',
      '  n2 -.-> n3',
      '  n2 -->|"legges frem for"| n4',
      '  n3 -->|"innen 7 dager"| n5',
      '  n5 -->|"innen én dag"| n6',
      '  n3 --> n7',
    ]);
  });
});

describe('the risks', () => {
  it('lie where their scores put them, together when the scores are the same', () => {
    const charter: Charter = {
      risks: [
        { likelihood: 3, impact: 5 },
        {},
        { likelihood: 3, impact: 5 },
        { likelihood: 1, impact: 1 },
      ],
    };
    expect(
      drawn(riskMatrix(telling(charter)))
        .split('\n')
        .slice(-2),
    ).toEqual(['  "R1, R3": [0.50, 0.90]', '  "R4": [0.10, 0.10]']);
    expect(drawn(riskMatrix(telling({ risks: [{ likelihood: 3 }] })))).toBe('nothing');
  });
});

describe('labels of pictures', () => {
  it('keep words as they are and turn syntax into codes', () => {
    expect(labelText('St. Olavs e-post (Førde), «vår» side')).toBe(
      'St. Olavs e-post (Førde), «vår» side',
    );
    expect(labelText('"] --> n2;')).toBe('#34;#93; #45;#45;#62; n2#59;');
    expect(labelText('1. juni')).toBe('1#46; juni');
    expect(labelText('`a` %%{b} #quot;')).not.toMatch(/[`%{}]|#quot/u);
    expect(labelText('\u202e \n')).toBe('–');
    expect(Array.from(labelText('å'.repeat(200)))).toHaveLength(70);
  });
});
