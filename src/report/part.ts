// The text of a part → the run it holds, if it is one: what comes from elsewhere is looked at before it is believed.
import type { CheckedFile, Run } from './run.ts';

type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isPlace = (value: unknown): boolean => isCount(value) && value >= 1;
export const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
export const orAbsent =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || is(value);

const findingKeys: Readonly<Record<string, (value: unknown) => boolean>> = {
  rule: isText,
  severity: (value) => value === 'error' || value === 'warning' || value === 'info',
  file: isText,
  path: (value) => Array.isArray(value) && value.every((step) => isText(step) || isCount(step)),
  about: orAbsent(isText),
  line: isPlace,
  column: isPlace,
  endColumn: orAbsent(isPlace),
  message: isText,
  said: orAbsent(isText),
  fix: isText,
  trace: isTexts,
  because: orAbsent((value) => value === 'time'),
  waived: orAbsent(
    (value) =>
      isPlain(value) &&
      isText(value['reason']) &&
      orAbsent(isText)(value['by']) &&
      orAbsent(isText)(value['until']),
  ),
  withheld: orAbsent((value) => value === true),
  fingerprint: isText,
};

const isFinding = (value: unknown): boolean =>
  isPlain(value) &&
  Object.keys(value).every((key) => Object.hasOwn(findingKeys, key)) &&
  Object.entries(findingKeys).every(([key, is]) => is(value[key]));

export const isCheckedFile = (value: unknown): value is CheckedFile =>
  isPlain(value) &&
  isText(value['file']) &&
  (value['status'] === 'checked' || value['status'] === 'unreadable') &&
  Array.isArray(value['findings']) &&
  value['findings'].every(isFinding);

const isRun = (value: unknown): value is Run =>
  isPlain(value) &&
  value['version'] === 1 &&
  isPlain(value['tool']) &&
  value['tool']['name'] === 'samspill' &&
  isText(value['tool']['version']) &&
  isText(value['today']) &&
  isText(value['language']) &&
  Array.isArray(value['files']) &&
  value['files'].every(isCheckedFile) &&
  isPlain(value['counts']) &&
  isCount(value['counts']['unchanged']);

export const partFrom = (text: string): Run | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isRun(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
