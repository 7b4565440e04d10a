// A pack → how much it asks of a group: questions, words and minutes by form and level; and how whole each language is.
import type { FormGroup } from '../charter/form-group.ts';
import type { Charter } from '../charter/schema.ts';
import type { Conditions } from './conditions.ts';
import { missingLabels, neededLabels } from './label-slots.ts';
import { isAsked, levelOf } from './levels.ts';
import { textOf, type PackText } from './localise.ts';
import { own } from './own.ts';
import { questionsOf, type Level, type Pack, type Question } from './pack.ts';
import { missingTexts, neededTexts } from './text-slots.ts';

export interface Amount {
  questions: number;
  /** In the question and its reason, which are on the screen. */
  words: number;
}
export interface StatsRow {
  group: FormGroup;
  /** Networks differ by what they are for. */
  purpose?: 'learning' | 'collaboration';
  level: Level;
  joint: Amount;
  each: Amount;
  /** The time boxes of the themes in which something is asked together up to this level. */
  minutes: number;
}
export interface Completeness {
  language: string;
  texts: { there: number; all: number };
  labels: { there: number; all: number };
}
export interface Stats {
  rows: StatsRow[];
  languages: Completeness[];
}

interface Sample {
  group: FormGroup;
  purpose?: 'learning' | 'collaboration';
  charter: Charter;
}
const samples: Sample[] = [
  ...(['collaboration', 'learning'] as const).map((purpose): Sample => {
    const collaboration = { form: 'network' as const, network_purpose: purpose };
    return { group: 'network', purpose, charter: { collaboration } };
  }),
  { group: 'meeting-place', charter: { collaboration: { form: 'meeting-place' } } },
  { group: 'formal', charter: { collaboration: { form: 'project' } } },
  { group: 'council', charter: { collaboration: { form: 'council' } } },
];

export function packStats(pack: Pack, conditions: Conditions, language: string): Stats {
  const text = textOf(pack, language);
  const rows = samples.flatMap(({ charter, ...sample }) =>
    (['core', 'deeper', 'review'] as const).map((level): StatsRow => {
      const asked = askedAt(pack, conditions, { ...sample, charter });
      const here = asked.filter((question) => levelOf(question, sample.group) === level);
      return {
        ...sample,
        level,
        joint: amountOf(here.filter(isJoint), text),
        each: amountOf(
          here.filter((question) => !isJoint(question)),
          text,
        ),
        minutes: minutesOf(
          pack,
          asked.filter((question) => reaches(question, sample.group, level)),
        ),
      };
    }),
  );
  return { rows, languages: pack.languages.map((code) => completeness(pack, code)) };
}

const isJoint = ({ who }: Question): boolean => who === 'joint';

const askedAt = (pack: Pack, { holds }: Conditions, { group, charter }: Sample): Question[] =>
  questionsOf(pack).filter(
    (question) =>
      isAsked(question, { level: 'deeper', round: 2, formGroup: group }) &&
      (question.when === undefined || holds(question.when, charter)),
  );

const amountOf = (questions: Question[], text: PackText): Amount => ({
  questions: questions.length,
  words: questions.reduce((sum, { id }) => sum + count(text.ask(id)) + count(text.why(id)), 0),
});
const count = (text: string | undefined): number => text?.match(/\S+/g)?.length ?? 0;

const reaches = (question: Question, group: FormGroup, level: Level): boolean => {
  const own = levelOf(question, group);
  return isJoint(question) && (own === 'core' || own === level);
};

const minutesOf = (pack: Pack, asked: Question[]): number =>
  pack.themes
    .filter(({ id }) => asked.some(({ theme }) => theme === id))
    .reduce((sum, { minutes }) => sum + minutes, 0);

function completeness(pack: Pack, language: string): Completeness {
  const texts = own(pack.texts, language);
  const questions = questionsOf(pack).filter(({ retired }) => retired === undefined);
  const all = questions.reduce((sum, question) => sum + neededTexts(question).length, 0);
  const missing = questions.flatMap((question) => missingTexts(question, texts?.questions));
  const lacking = missingLabels(texts?.fields ?? {}).length;
  return {
    language,
    texts: { there: all - missing.length, all },
    labels: { there: neededLabels - lacking, all: neededLabels },
  };
}
