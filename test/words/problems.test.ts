// Every problem is said in both languages: one line, the value quoted, and what to do.
import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { problems as en } from '../../src/words/en/problems.ts';
import { problems as nb } from '../../src/words/nb/problems.ts';
import { problemText } from '../../src/words/problem-words.ts';

const said: [string, string, string][] = [
  [
    'collaboration:\n  purpose: Mål: bedre\n',
    'et kolon inne i teksten gjør at linjen blir lest som et felt\nskriv slik:\n    purpose: "Mål: bedre"',
    'the colon inside the text makes the line read as a field\ntype it like this:\n    purpose: "Mål: bedre"',
  ],
  [
    'colaboration: {}\n',
    'ukjent nøkkel «colaboration»\nmente du «collaboration»?',
    'unknown key “colaboration”\ndid you mean “collaboration”?',
  ],
  ['membres: []\n', 'ukjent nøkkel «membres»', 'unknown key “membres”'],
  [
    'goal: x\n',
    'ukjent nøkkel «goal»\nmente du «goals»?',
    'unknown key “goal”\ndid you mean “goals”?',
  ],
  [
    'quorum: 5\n',
    'ukjent nøkkel «quorum»\n«quorum» hører til under arenas[].validity, decision_rules[].validity',
    'unknown key “quorum”\n“quorum” belongs under arenas[].validity, decision_rules[].validity',
  ],
  [
    'risks: [{ id: a, likelihood: 6 }]\n',
    '«risks[0].likelihood» er «6», og her må det stå et helt tall fra 1 til 5',
    '“risks[0].likelihood” is “6”, where a whole number from 1 to 5 is needed',
  ],
  [
    'benefits: [{ id: a, goal: b }]\n',
    '«benefits[0].goal» viser til «b», som ikke finnes\nskriv id-en til noe som står i goals',
    '“benefits[0].goal” points at “b”, which does not exist\nwrite the id of something in goals',
  ],
  [
    'edition: { updated: 1.6.2026 }\n',
    '«edition.updated» er «1.6.2026», og her må det stå en dato\nmente du «2026-06-01»?',
    '“edition.updated” is “1.6.2026”, where a date is needed\ndid you mean “2026-06-01”?',
  ],
  [
    'status: utkast\n',
    '«status» er «utkast», som ikke er et av valgene\ndu kan velge mellom draft, in-force, ended',
    '“status” is “utkast”, which is not one of the choices\nthe choices are draft, in-force, ended',
  ],
  [
    'actors: stad\n',
    '«actors» er teksten «stad», og her må det stå en liste\nskriv slik:\n  actors: [stad]',
    '“actors” is the text “stad”, where a list should stand\ntype it like this:\n  actors: [stad]',
  ],
  [
    '<<<<<<< HEAD\nstatus: draft\n=======\nstatus: ended\n>>>>>>> stad\n',
    'her står to utgaver av filen, med gits konfliktmerker rundt\nkjør samspill merge, som fletter de to sammen og tar vare på det de er uenige om',
    'here stand two versions of the file, with git’s conflict markers around them\nrun samspill merge, which puts the two together and keeps what they disagree on',
  ],
];

describe('a problem is said', () => {
  it.each(said)('%s', (text, inNorwegian, inEnglish) => {
    const [problem] = parseCharter(`format: 1\n${text}`).problems;
    expect(problem).toBeDefined();
    expect(problemText(problem!, nb)).toBe(inNorwegian);
    expect(problemText(problem!, en)).toBe(inEnglish);
  });
});
