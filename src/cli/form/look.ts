// A charter where it stands → its form-fit, told in the language of the charter, and the form the group chooses put in.
import type { Labels } from '../../charter/labels.ts';
import { byId } from '../../charter/present.ts';
import { forms } from '../../charter/building-blocks.ts';
import type { Form } from '../../charter/form-group.ts';
import type { Charter } from '../../charter/schema.ts';
import { UserError } from '../../errors.ts';
import { withChoice, type Choice } from '../../fit/choose.ts';
import { formFit, type FormFit } from '../../fit/fit.ts';
import type { Reviewed } from '../../fit/signal.ts';
import { forReaders } from '../../fit/withhold.ts';
import { changed } from '../../interview/changed.ts';
import { begin } from '../../interview/machine.ts';
import type { Setting } from '../../interview/setting.ts';
import { labelsOf, textOf, type PackText } from '../../pack/localise.ts';
import { formReporters, type FormFormat } from '../../report/form.ts';
import type { FitWords } from '../../words/fit-words.ts';
import { nearest } from '../../yaml/nearest.ts';
import type { Call } from '../call.ts';

export interface Looking {
  call: Call;
  /** The words of the charter's language, also where the call speaks another. */
  own: FitWords;
  /** The questions of the charter, at their deepest: what a changed form opens again. */
  setting: Setting;
  reviews: readonly Reviewed[];
}

export const fitOf = ({ call, reviews }: Looking, charter: Charter): FormFit =>
  formFit(charter, reviews, call.today);

const formName = ({ setting }: Looking, form: string): string =>
  setting.labels.choice('collaboration.form', form);

/** Told to people in the language of the call. */
export const told = async (
  looking: Looking,
  charter: Charter,
  as: { format: FormFormat; internal: boolean; columns?: number },
): Promise<string> => {
  const { call, setting } = looking;
  const reporter = await formReporters[as.format]();
  const spoken = {
    text: textOf(setting.pack, call.language),
    labels: labelsOf(setting.pack, call.language),
    words: call.words.fit,
  };
  const isNamed = charter.collaboration?.visibility !== 'group' || as.internal;
  return reporter(forReaders(fitOf(looking, charter), as.internal), {
    words: call.words.fit,
    name: isNamed ? (charter.collaboration?.name ?? '') : '',
    formName: (form) => spoken.labels.choice('collaboration.form', form).toLowerCase(),
    placeName: (path) => placeName(spoken, path),
    today: call.today,
    columns: as.columns ?? call.host.out.columns,
  });
};

/** `answers.Q-FORM-03` as it is asked, with its id; a field by its label, as quoted, anything else as it is written in the file. */
const placeName = (
  { text, labels, words }: { text: PackText; labels: Labels; words: FitWords },
  path: string,
): string => {
  const question = /([A-Z]+-[A-Z0-9-]+)$/.exec(path)?.[1];
  if (question !== undefined) {
    const asked = text.ask(question);
    return asked === undefined ? question : `${words.quoted(asked)} (${question})`;
  }
  const [list = ''] = path.split('.');
  return path.includes('.') ? words.quoted(labels.field(path).label) : labels.entity(list).label;
};

/** Marks what rests on the form when that has changed. */
export const withForm = (looking: Looking, charter: Charter, choice: Choice): Charter => {
  const next = withChoice(charter, choice, {
    words: looking.own,
    formName: (form) => formName(looking, form).toLowerCase(),
    forms,
    fit: fitOf(looking, charter),
  });
  return changed(begin(looking.setting, charter), next).charter;
};

export const formChosen = (call: Call, typed: string): Form => {
  const form = forms.find((one) => one === typed);
  if (form === undefined)
    throw new UserError(call.words.commands.badChoice('--choose', typed, forms));
  return form;
};

export const arenaNamed = (call: Call, charter: Charter, typed: string): string => {
  if (byId(charter.arenas, typed) !== undefined) return typed;
  const ids = (charter.arenas ?? []).flatMap(({ id }) => id ?? []);
  throw new UserError(call.words.fit.noSuchArena(typed, nearest(typed, ids)));
};
