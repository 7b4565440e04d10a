// The characters of one scalar to the number, yes or no, date, choice or text its shape asks for.
import type { ChoiceShape, NumberShape, TextShape } from './shape.ts';
import { nearest } from './nearest.ts';
import type { Trouble } from './problem.ts';

/** A value, or what is wrong with it. */
export type Read<T> = { value: T } | { trouble: Trouble; suggestion?: string };

const numeric = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

export function readNumber(text: string, shape: NumberShape): Read<number> {
  if (!numeric.test(text)) {
    const bare = text.replace(/\s*%$/, '').replace(/^(\d+),(\d+)$/, '$1.$2');
    const trouble = { code: 'not-a-number' } as const;
    return numeric.test(bare) ? { trouble, suggestion: bare } : { trouble };
  }
  const value = Number(text) + 0;
  return fits(value, shape) ? { value } : { trouble: { code: 'out-of-limits', ...limits(shape) } };
}

export function fits(value: number, { min, max, whole }: NumberShape): boolean {
  if (!Number.isFinite(value)) return false;
  if (whole && !Number.isSafeInteger(value)) return false;
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

function limits({ min, max, whole }: NumberShape): { min?: number; max?: number; whole?: true } {
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(whole && { whole }),
  };
}

const alsoYes = ['ja', 'jo', 'y', 'on', 'x'];
const alsoNo = ['nei', 'nej', 'n', 'off'];

/** `yes`, `no`, and the spellings of true and false that every YAML reader knows. */
export function readYesNo(text: string): Read<boolean> {
  if (/^(?:yes|true|True|TRUE)$/.test(text)) return { value: true };
  if (/^(?:no|false|False|FALSE)$/.test(text)) return { value: false };
  const word = text.toLowerCase();
  const trouble = { code: 'not-yes-or-no' } as const;
  if (['yes', 'true', ...alsoYes].includes(word)) return { trouble, suggestion: 'yes' };
  if (['no', 'false', ...alsoNo].includes(word)) return { trouble, suggestion: 'no' };
  return { trouble };
}

/** `2026`, `2026-Q2`, `2026-06` or `2026-06-15`, and a day that exists. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-Q[1-4]|-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  if (parts[2] !== undefined && !(month! >= 1 && month! <= 12)) return false;
  return parts[3] === undefined || (day! >= 1 && day! <= daysIn(year!, month!));
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export function readDate(text: string): Read<string> {
  if (isDate(text)) return { value: text };
  const trouble = { code: 'not-a-date' } as const;
  const meant = dateMeant(text);
  return meant === undefined ? { trouble } : { trouble, suggestion: meant };
}

function dateMeant(text: string): string | undefined {
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const nordic = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const loose = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  const quarter = /^(?:q([1-4])[ -]?(\d{4})|(\d{4})[ -]?q([1-4]))$/i.exec(text);
  const meant = nordic
    ? `${nordic[3]}-${two(nordic[2])}-${two(nordic[1])}`
    : loose
      ? [loose[1], two(loose[2]), ...(loose[3] ? [two(loose[3])] : [])].join('-')
      : quarter
        ? `${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`
        : '';
  return isDate(meant) ? meant : undefined;
}

export function readChoice(text: string, { options }: ChoiceShape): Read<string> {
  if (options.includes(text)) return { value: text };
  const trouble = { code: 'not-a-choice', options } as const;
  const suggestion = nearest(text, options);
  return suggestion === undefined ? { trouble } : { trouble, suggestion };
}

export function readPattern(text: string, { pattern }: TextShape): Read<string> {
  if (pattern === undefined || regExpOf(pattern).test(text)) return { value: text };
  return { trouble: { code: 'wrong-pattern', pattern } };
}

const made = new Map<string, RegExp>();
function regExpOf(pattern: string): RegExp {
  const known = made.get(pattern) ?? new RegExp(pattern, 'u');
  made.set(pattern, known);
  return known;
}
