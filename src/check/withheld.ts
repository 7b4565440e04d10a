// The values of a finding on a record marked for the group → the same, with what people wrote taken out of them.
import type { Charter } from '../charter/schema.ts';
import type { Path } from '../yaml/problem.ts';
import { shortText } from '../yaml/text.ts';
import { textsOf } from './texts.ts';

/** The way to the outermost record marked for the group, where there is one. */
export const groupRecordOn = (charter: Charter, path: Path): Path | undefined => {
  let value: unknown = charter;
  const place = path.findIndex((step) => {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    return (value as { visibility?: unknown } | undefined)?.visibility === 'group';
  });
  return place === -1 ? undefined : path.slice(0, place + 1);
};

/** Keys and choices, such as `owner,due`: a message is chosen by them, and they tell nothing. */
const isKey = /^[a-z_]+(?:[-,][a-z_]+)*$/;

export const withoutTexts = (
  values: Readonly<Record<string, string>>,
  { charter, record, instead }: { charter: Charter; record: Path; instead: string },
): Record<string, string> => {
  const written = textsOf(charter)
    .filter(({ path }) => record.every((step, at) => path[at] === step))
    .map(({ text }) => shortText(text));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isSafe = value === '' || (isKey.test(value) && !written.includes(value));
      return [name, isSafe ? value : instead];
    }),
  );
};
