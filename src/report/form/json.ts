// Form-fit → JSON after the published schema: every reason with its text and sources, and no number that could be taken for a score.
import type { Ranked, Reason } from '../../fit/candidates.ts';
import type { FormOptions, FormReporter } from '../form.ts';
import { jsonText } from '../json-text.ts';

export const json: FormReporter = (fit, options) => {
  const { words } = options;
  const {
    form,
    networkPurpose,
    answers,
    gate,
    order,
    combination,
    profile,
    notes,
    signals,
    moved,
  } = fit;
  return jsonText({
    version: 1,
    today: options.today,
    name: options.name,
    ...(form === undefined ? {} : { form }),
    ...(networkPurpose === undefined ? {} : { network_purpose: networkPurpose }),
    answers: answers.map(({ criterion, answer, by, from, answeredBefore }) => ({
      criterion,
      text: words.criteria[criterion],
      answer,
      by,
      from,
      ...(answeredBefore === undefined ? {} : { answered_before: answeredBefore }),
    })),
    ...(gate === undefined
      ? {}
      : { gate: { id: gate.key, text: words.gates[gate.key], sources: gate.trace } }),
    candidates: order.map((one) => candidateOf(one, options)),
    ...(combination === undefined
      ? {}
      : {
          combination: {
            parts: combination.parts,
            because: combination.because,
            sources: combination.trace,
          },
        }),
    profile: profile.map(({ dial, at, seen, from, question, trace }) => ({
      dial,
      ...(at === undefined || seen === undefined ? {} : { at, text: words.dialSeen[seen] }),
      from,
      question,
      sources: trace,
    })),
    signals: signals.map(({ id, seen, trace }) => ({
      id,
      text: words.signals[id],
      seen,
      sources: trace,
    })),
    notes: notes.map(({ key, trace }) => ({ id: key, text: words.notes[key], sources: trace })),
    ...(moved === undefined ? {} : { moved }),
  });
};

const reasonOf = ({ key, criterion, partly, trace }: Reason, { words }: FormOptions): object => ({
  criterion,
  partly,
  text: words.grounds[key],
  sources: trace,
});

const candidateOf = (one: Ranked, options: FormOptions): object => ({
  candidate: one.candidate,
  by_purpose: one.byPurpose,
  level_with_previous: one.level,
  below_previous_because: one.below,
  supporting: one.supporting.map((reason) => reasonOf(reason, options)),
  contrary: one.contrary.map((reason) => reasonOf(reason, options)),
});
