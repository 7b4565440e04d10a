// The word tables and the rules of consent → two parts of docs/impacts.md: what is only wording, and who must agree again.
import { da } from '../../src/diff/wording/da.ts';
import { en } from '../../src/diff/wording/en.ts';
import { nb } from '../../src/diff/wording/nb.ts';
import { nn } from '../../src/diff/wording/nn.ts';
import { sv } from '../../src/diff/wording/sv.ts';
import { watchKinds, type WordTable } from '../../src/diff/wording/table.ts';
import { table } from './table.ts';

const opening = `## What is only wording

A change of text is wording when it is proved to be: the same words apart from spelling, form and listed synonyms, or the single words of a list in another order, and nothing below has moved. Names, numbers and their order count. Everything else has the impact of its field. Where nothing below moved, the change is marked as not sure. A person may say that it is wording, with \`samspill diff --accept-wording <record.field> --by <id>\`: the charter keeps it under \`edition.accepted_wording\`, and it holds for exactly those two texts.

A change of meaning called wording is the worst error the program can make. In a language without a table nothing is proved.

`;

/** Each with the pair in test/fixtures/pairs that shows it. */
const consent: readonly (readonly [what: string, who: string, pair: string])[] = [
  ['wording', 'nobody', '02-nb-fram-for-frem'],
  ['progress', 'nobody', '24-milestone-done'],
  ['open; a decision in the log', 'nobody', '22-decision-logged'],
  ['moved, or another id', 'nobody', '14-list-moved'],
  [
    'commitment or decision in what is joint: collaboration, goals, decision rules, escalation, arenas, membership, funding, sharing, rights, review',
    'every party and member that has not left',
    '04-nb-should-for-shall',
  ],
  [
    'the same, where a rule on amendment names who decides',
    'who decides and who approves',
    '15-amendment-rule',
  ],
  [
    'the same, where only a rule on the subject does',
    'who decides and who approves, and whom the change is about',
    '01-share-of-cost',
  ],
  ['a resource, a backing, an actor’s own record', 'that actor', '30-resource-less'],
  ['a record that names an observer or an associated organisation', 'it too', '35-en-more-than'],
  ['responsibility', 'the old, the new, and actors named in the text', '23-owner-moved'],
  ['steered jointly before or after', 'every member', '21-joint-to-one'],
  ['party: a newcomer or another standing', 'it, and every member', '33-newcomer-without-rule'],
  ['the same, where a rule names who admits', 'it', '20-newcomer-with-rule'],
  ['party: one that leaves, and the seats that go along', 'nobody', '12-leaver-with-seats'],
  ['risk: accepted', 'every member', '17-risk-accepted'],
  ['risk: a score', 'nobody', '18-risk-score'],
  ['draft to in force', 'every party and member', '43-in-force'],
];

const through = `
Through whom: the representative, where the mandate as it stands lets it decide on the subject alone, nothing of the same subject is taken home, and a limit holds. Otherwise home first. The mandate and the backing themselves always go home.
`;

export const pairsShown: readonly string[] = consent.map(([, , pair]) => pair);

export function wordingPart(): string {
  const languages: readonly [string, WordTable][] = [
    ['Bokmål', nb],
    ['Nynorsk', nn],
    ['Swedish', sv],
    ['Danish', da],
    ['English', en],
  ];
  const sections = languages.map(
    ([name, words]) =>
      `### ${name}\n\n${table(
        ['What must not move', 'Words'],
        watchKinds.map((kind) => [kind, listed(words.watch[kind])]),
      )}\nOne word: ${listed([words.same, ...words.phrases.map(([several, one]) => `${several.replaceAll(' ', '-')}=${one}`)].join(' '))}.\n`,
  );
  const rows = consent.map(([what, who, pair]) => [
    what,
    who,
    `[\`${pair}\`](../test/fixtures/pairs/${pair}.yaml)`,
  ]);
  return `${opening}${sections.join('\n')}\n## Who must agree again\n\n${table(['What changed', 'Who', 'Shown by'], rows)}${through}`;
}

/** `a=b c` → a = b, c */
const listed = (words: string): string =>
  words
    .split(' ')
    .map((group) => group.replaceAll('=', ' = ').replace(/(?<=\p{L})-(?=\p{L})/gu, ' '))
    .join(', ');
