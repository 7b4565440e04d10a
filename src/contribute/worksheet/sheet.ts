// A charter, a pack and an organisation → its worksheet as plain data: what it is asked, with what controls, and what stands today.
import { charterFingerprint } from '../../charter/fingerprint.ts';
import type { Charter } from '../../charter/schema.ts';
import { choiceOptions } from '../../interview/body.ts';
import { recordName } from '../../interview/naming.ts';
import { entriesOf, rowsOf } from '../../interview/records.ts';
import { targetsOf } from '../../interview/picked.ts';
import type { Setting } from '../../interview/setting.ts';
import type { Question } from '../../pack/pack.ts';
import { fold } from '../../render/fold.ts';
import type { Shape } from '../../yaml/shape.ts';
import { answerForm, cannotSay, scale, type AskedField } from '../answer-form.ts';
import { askedThemes } from '../asked.ts';
import { fieldLabel, scaleLabel, type Speaking } from '../saying.ts';
import { shownCharter } from '../shown-charter.ts';
import { todayOf } from '../today.ts';
import { capital } from '../../words/capital.ts';

export interface Option {
  value: string;
  label: string;
}

export type Control =
  | { kind: 'line' | 'text' | 'lines' | 'date' }
  | { kind: 'number'; min?: number; max?: number; whole?: boolean }
  | { kind: 'yesno' }
  | { kind: 'choice' | 'choices'; options: Option[] }
  /** One or several of what is in the charter, or in one's own words. */
  | { kind: 'pick' | 'picks'; options: Option[] };

export interface SheetField {
  /** The key in the contribution. */
  name: string;
  label: string;
  help: string;
  /** What one of several is called. */
  noun: string;
  control: Control;
}

export type SheetForm =
  | { kind: 'list'; main: string; noun: string; fields: SheetField[] }
  | { kind: 'fields'; fields: SheetField[] }
  | { kind: 'each'; rows: { id: string; name: string }[]; fields: SheetField[] }
  | { kind: 'single'; field: SheetField };

interface Asked {
  id: string;
  ask: string;
  why: string;
  example: string;
  sources: string;
}
export interface SheetQuestion extends Asked {
  form: SheetForm;
  today: string[];
}
export interface SheetStatement extends Asked {
  options: Option[];
}

export interface SheetTheme {
  id: string;
  title: string;
  intro: string;
  questions: SheetQuestion[];
  statements: SheetStatement[];
}

export interface Sheet {
  language: string;
  collaboration: string;
  actor: { id: string; name: string };
  pack: string;
  /** The fingerprint of the charter as it was shown. */
  charter: string;
  /** 1 the first time, then one more for each review: what was saved in an earlier one is over. */
  round: number;
  themes: SheetTheme[];
}

export interface SheetFor {
  setting: Setting;
  charter: Charter;
  actor: string;
  language: string;
  round: number;
}

export const sheetFor = ({ setting, charter: whole, actor, language, round }: SheetFor): Sheet => {
  const charter = shownCharter(whole);
  const speaking: Speaking = { setting, charter };
  const record = entriesOf(charter, 'actors').find(({ id }) => id === actor) ?? { id: actor };
  return {
    language,
    collaboration: fold(charter.collaboration?.name ?? ''),
    actor: { id: actor, name: fold(recordName(charter, 'actors', record)) },
    pack: `${setting.pack.id}@${setting.pack.version}`,
    charter: charterFingerprint(charter),
    round,
    themes: askedThemes(setting, { charter, round })
      .map(({ id, joint, statements }): SheetTheme => {
        const { title, intro = '' } = setting.text.theme(id);
        return {
          id,
          title,
          intro,
          questions: joint.flatMap((question) => questionOf(speaking, question, actor)),
          statements: statements.map((question) => ({
            ...askedOf(setting, question),
            options: scaleOptions(setting),
          })),
        };
      })
      .filter(({ questions, statements }) => questions.length + statements.length > 0),
  };
};

export const scaleOptions = (setting: Setting): Option[] =>
  [...scale, cannotSay].map((value) => ({ value, label: scaleLabel(setting, value) }));

const askedOf = ({ text, words }: Setting, { id, trace }: Question): Asked => ({
  id,
  ask: text.ask(id) ?? id,
  why: text.why(id) ?? '',
  example: text.example(id) ?? '',
  sources: words.sources(id, trace),
});

/** None where a question goes down a list that has nothing on it yet. */
const questionOf = (speaking: Speaking, question: Question, actor: string): SheetQuestion[] => {
  const form = formOf(speaking, question);
  if (form.kind === 'each' && form.rows.length === 0) return [];
  const today = todayOf(speaking, question, actor);
  return [{ ...askedOf(speaking.setting, question), form, today }];
};

const formOf = (speaking: Speaking, question: Question): SheetForm => {
  const { setting, charter } = speaking;
  const form = answerForm(question);
  const fieldsOf = (fields: readonly AskedField[]) =>
    fields.map((field) => fieldOf(speaking, question, field));
  switch (form.kind) {
    case 'list': {
      const noun = capital(setting.labels.entity(form.list).one);
      return { kind: 'list', main: form.main, noun, fields: fieldsOf(form.fields) };
    }
    case 'own':
    case 'section':
      return { kind: 'fields', fields: fieldsOf(form.fields) };
    case 'each': {
      const rows = rowsOf(charter, form.list).map((record) => ({
        id: record.id ?? '',
        name: fold(recordName(charter, form.list, record)),
      }));
      return { kind: 'each', rows, fields: fieldsOf(form.fields) };
    }
    case 'items':
      return {
        kind: 'fields',
        fields: form.items.map((item) => ({
          name: item,
          label: setting.text.choice(question.id, item) ?? item,
          help: '',
          noun: '',
          control: controlOf(speaking, { question, field: form.field }),
        })),
      };
    case 'single':
      return { kind: 'single', field: fieldOf(speaking, question, form.field) };
    default:
      return form satisfies never;
  }
};

/** It stands first in a line. */

const fieldOf = (speaking: Speaking, question: Question, field: AskedField): SheetField => {
  const { setting } = speaking;
  const isOwn = field.path === '';
  return {
    name: field.name,
    label: isOwn ? '' : fieldLabel(setting, question, field),
    noun: isOwn ? '' : setting.labels.field(field.path).label,
    help: isOwn ? '' : (setting.labels.field(field.path).help ?? ''),
    control: controlOf(speaking, { question, field }),
  };
};

const controlOf = (speaking: Speaking, at: { question: Question; field: AskedField }): Control => {
  const { shape } = at.field;
  switch (shape.kind) {
    case 'text':
      return { kind: shape.long ? 'text' : 'line' };
    case 'number': {
      const { min, max, whole } = shape;
      return {
        kind: 'number',
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(whole === undefined ? {} : { whole }),
      };
    }
    case 'yesno':
    case 'date':
      return { kind: shape.kind };
    case 'choice':
      return { kind: 'choice', options: optionsOf(speaking, at, shape.options) };
    case 'reference':
      return { kind: 'pick', options: pickable(speaking, at.field.path, shape) };
    case 'list':
      if (shape.of.kind === 'choice')
        return { kind: 'choices', options: optionsOf(speaking, at, shape.of.options) };
      if (shape.of.kind === 'reference')
        return { kind: 'picks', options: pickable(speaking, at.field.path, shape.of) };
      return { kind: 'lines' };
    default:
      return { kind: 'line' };
  }
};

const optionsOf = (
  { setting }: Speaking,
  { question, field }: { question: Question; field: AskedField },
  values: readonly string[],
): Option[] => {
  if (question.kind === 'scale') return scaleOptions(setting);
  if (field.path !== '') return choiceOptions(setting, field.path, values);
  return values.map((value) => ({
    value,
    label: setting.text.choice(question.id, value) ?? value,
  }));
};

const pickable = (
  { setting, charter }: Speaking,
  path: string,
  shape: Shape & { kind: 'reference' },
): Option[] => [
  ...choiceOptions(setting, path, shape.words ?? []),
  ...targetsOf(shape).flatMap((list) =>
    entriesOf(charter, list).map((record) => ({
      value: record.id ?? '',
      label: fold(recordName(charter, list, record)),
    })),
  ),
];
