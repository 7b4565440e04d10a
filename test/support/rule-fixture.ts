// A folder of test/fixtures/rules → what its rule finds in one of its two charters, a line each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCharter } from '../../src/charter/parse.ts';
import { signatureStatuses } from '../../src/charter/signature-file.ts';
import { parseReview } from '../../src/charter/review-file.ts';
import { checkCharter, type Setup, type Subject } from '../../src/check/check.ts';
import { saidTo, type Finding } from '../../src/check/finding.ts';
import type { Beside, Context, Earlier } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { unreadableFindings } from '../../src/check/unreadable.ts';
import { earlierOf } from '../../src/cli/check/earlier.ts';
import { dateText } from '../../src/render/dates.ts';
import { en } from '../../src/words/en.ts';
import { nb } from '../../src/words/nb.ts';
import { rules as inNorwegian } from '../../src/words/nb/rules.ts';
import type { Words } from '../../src/words/words.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import { choice, list, map, record, text, yesNo, type ValueOf } from '../../src/yaml/shape.ts';

export const fixtures = join(import.meta.dirname, '../fixtures/rules');
export type Which = 'breaks' | 'fine';
export type Language = 'en' | 'nb';

const spokenWith = (words: Words, text: Setup['text']) => ({
  problems: words.problems,
  severities: words.findings.severity,
  dateText: (date: string): string => dateText(date, words.document.dates),
  text,
});
const spoken = {
  en: spokenWith(en, (one) => one.text),
  nb: spokenWith(nb, (one) => inNorwegian[one.id] ?? one.text),
};

const pages = [
  'fresh',
  'no-closing-line',
  'body-differs',
  'source-differs',
  'options-differ',
  'version-differs',
] as const;
const besideShape = record({
  page: choice(pages),
  pageLines: list(text()),
  notNormal: list(choice(['crlf', 'bom', 'not-nfc', 'no-final-newline'])),
  outcomes: list(text()),
  editedReviews: list(text()),
  inGit: list(text()),
  signatures: list(
    record({
      actor: text(),
      status: choice(signatureStatuses),
      by: text(),
      date: text(),
      state: choice(['same', 'kept', 'stale']),
      stale: list(text()),
      group: list(text()),
      isEdited: yesNo(),
      mandate: choice(['no-role', 'not-held', 'no-anchoring', 'not-given', 'not-covered']),
    }),
  ),
  strays: list(
    record({ name: text(), actor: text(), why: choice(['unknown-actor', 'other-name']) }),
  ),
});

const read = (rule: string, name: string): string | undefined => {
  const path = join(fixtures, rule, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** Every finding, of any rule. */
export const findingsIn = (rule: string, which: Which, language: Language = 'en'): Finding[] => {
  const { problems: say, text } = spoken[language];
  const { charter, problems, locate } = parseCharter(read(rule, `${which}.yaml`) ?? '');
  const { outcomes = [], signatures, strays, ...beside } = which === 'breaks' ? besideOf(rule) : {};
  const before = read(rule, 'before.yaml');
  const subject: Subject = {
    file: 'charter.yaml',
    charter,
    locate,
    reviews: reviewsOf(rule),
    ...(before === undefined
      ? {}
      : { before: { at: 'main', charter: parseCharter(before).charter } }),
    beside: { ...beside, ...signaturesOf({ signatures, strays }) },
    outcomes,
  };
  return [
    ...unreadableFindings('charter.yaml', problems, (problem) => ({
      message: say(problem).message,
      fix: '',
    })),
    ...checkCharter(subject, {
      ...setupFor(rule, before !== undefined),
      text,
      dateText: spoken[language].dateText,
    }),
  ];
};

export const linesOf = (rule: string, which: Which, language: Language = 'en'): string[] => {
  const { severities } = spoken[language];
  return findingsIn(rule, which, language)
    .filter((finding) => finding.rule === rule)
    .map((one) => `${one.line}:${one.column} ${severities[one.severity]} ${saidTo(one)}`);
};

const setupFor = (rule: string, sinceGiven: boolean): Setup => ({
  preset: 'strict',
  rules: {},
  all: rules,
  today: read(rule, 'today')?.trim() ?? '2026-11-22',
  options: { [rule]: optionsOf(rule) },
  text: (one) => one.text,
  sinceGiven,
});

type Noted = {
  [K in 'signatures' | 'strays']: ValueOf<typeof besideShape>[K] | undefined;
};

const signaturesOf = ({ signatures = [], strays = [] }: Noted): Pick<Beside, 'signatures'> => ({
  signatures: {
    now: signatures.map(({ actor = '', status = 'signed', state = 'same', ...rest }) => ({
      actor,
      status,
      state,
      stale: [],
      kept: [],
      group: [],
      gone: {},
      reservations: [],
      isEdited: false,
      ...rest,
    })),
    strays: strays.map(({ name = '', actor = '', why = 'unknown-actor' }) => ({
      name,
      actor,
      why,
    })),
  },
});

const besideOf = (rule: string) =>
  parseDocument(read(rule, 'beside.yaml') ?? 'outcomes: []\n', besideShape).value ?? {};

const optionsOf = (rule: string): Context['options'] => {
  const { value = {} } = parseDocument(
    read(rule, 'options.yaml') ?? 'none: ~\n',
    map('word', text()),
  );
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, typed]) =>
      name === 'none' ? [] : [[name, /^\d+$/.test(typed) ? Number(typed) : typed]],
    ),
  );
};

const reviewsOf = (rule: string): Earlier[] => {
  const folder = join(fixtures, rule, 'reviews');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { review, problems } = parseReview(readFileSync(join(folder, name), 'utf8'));
      if (problems.length > 0) throw new Error(`${rule}/reviews/${name} cannot be read`);
      return earlierOf(review, name.slice(0, 10));
    });
};
