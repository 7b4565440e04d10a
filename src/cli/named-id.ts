// An id that the program's own output names → what it stands for: a question, a criterion or signal of form-fit, or a source.
import { rules } from '../check/rules.ts';
import { candidates, grounds, type Ground } from '../fit/reasons.ts';
import { signalTrace } from '../fit/signals.ts';
import { textOf } from '../pack/localise.ts';
import { questionsOf, type Pack } from '../pack/pack.ts';
import { partIds, showPart } from '../pack/show.ts';
import type { Call } from './call.ts';
import { builtInPacks, loadPack } from './load-pack.ts';

/** Undefined when nothing has that id; `known` is what it could have been. */
export const namedId = async (
  call: Call,
  given: string,
): Promise<{ lines?: string[]; known: string[] }> => {
  const packs: Pack[] = [];
  for (const name of builtInPacks(call.host))
    packs.push(await loadPack(call.host, call.words, name));
  const known = [...packs.flatMap(partIds), ...Object.keys(signalTrace)];
  const id = known.find((one) => one.toLowerCase() === given.toLowerCase());
  const lines =
    id === undefined ? sourceLines(call, packs, given.toUpperCase()) : partLines(call, packs, id);
  return { known, ...(lines === undefined ? {} : { lines }) };
};

const partLines = (call: Call, packs: readonly Pack[], id: string): string[] => {
  const trace = Object.entries(signalTrace).find(([one]) => one === id)?.[1];
  if (trace !== undefined) {
    const said = Object.entries(call.words.fit.signals).find(([one]) => one === id)?.[1] ?? '';
    return [`${id}  ${said}`, ...restsOn(call, packs, trace)];
  }
  const pack = packs.find((one) => partIds(one).includes(id));
  const showIn = { language: call.language, words: call.words.pack };
  const shown = pack === undefined ? undefined : showPart(pack, id, showIn);
  return [...(shown ?? []), ...groundLines(call, id)];
};

/** What its answers say for and against each form; how much is never shown. */
const groundLines = ({ words: { fit } }: Call, id: string): string[] =>
  grounds
    .filter(({ criterion }) => criterion === id)
    .flatMap((ground) => [
      '',
      `  ${fit.answers[ground.when]}: ${fit.grounds[ground.key]} (${ground.trace.join(', ')})`,
      ...sides(ground).map(
        ([side, forms]) =>
          `    ${fit[side]}: ${forms.map((form) => fit.candidates[form]).join(', ')}`,
      ),
    ]);

type Side = ['supporting' | 'contrary', (typeof candidates)[number][]];

const sides = ({ weighs }: Ground): Side[] => {
  const where = (is: (weight: number) => boolean) =>
    candidates.filter((one) => is(weighs[one] ?? 0));
  const all: Side[] = [
    ['supporting', where((weight) => weight > 0)],
    ['contrary', where((weight) => weight < 0)],
  ];
  return all.filter(([, forms]) => forms.length > 0);
};

const sourceIn = (packs: readonly Pack[], id: string) =>
  packs
    .flatMap(({ sources }) => sources)
    .find((source) => source.id === id || id.startsWith(`${source.id ?? ''}-`));

const restsOn = (call: Call, packs: readonly Pack[], trace: readonly string[]): string[] => [
  `  ${call.words.pack.show.trace}: ${trace
    .map((id) => {
      const title = sourceIn(packs, id)?.title;
      return title === undefined ? id : `${id} (${title})`;
    })
    .join(', ')}`,
];

/** Where a source is used, and where it can be read. */
const sourceLines = (
  { words, language }: Call,
  packs: readonly Pack[],
  id: string,
): string[] | undefined => {
  const rests = (trace: readonly string[]): boolean =>
    trace.some((one) => one === id || one.startsWith(`${id}-`));
  const used = [
    ...packs.flatMap((pack) => {
      const text = textOf(pack, language);
      return questionsOf(pack)
        .filter(({ trace }) => rests(trace))
        .map((one) => `${one.id}  ${text.ask(one.id) ?? ''}`);
    }),
    ...grounds
      .filter(({ trace }) => rests(trace))
      .map(({ criterion, key }) => `${criterion}  ${words.fit.grounds[key]}`),
    ...Object.entries(signalTrace)
      .filter(([, trace]) => rests(trace))
      .map(([signal]) => signal),
    ...rules.filter(({ trace, checks }) => rests([...trace, ...checks])).map((rule) => rule.id),
  ];
  const source = sourceIn(packs, id);
  if (used.length === 0 && source === undefined) return undefined;
  const about = [source?.title, source?.publisher, source?.link].filter((one) => one !== undefined);
  return [
    id,
    ...about.map((one) => `  ${one}`),
    ...(used.length === 0 ? [] : [`  ${words.pack.show.usedBy}:`]),
    ...[...new Set(used)].map((one) => `    ${one}`),
  ];
};
