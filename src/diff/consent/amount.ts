// Amounts as people write them and a limit → whether all of them stay within it. What does not parse is not within.
import type { Measure } from '../../yaml/shape.ts';

/** `25 000 kroner`, `25000 kr`, { value: 25000, unit: kroner } */
export function isWithin(amounts: readonly unknown[], limit: string): boolean {
  const most = amountOf(limit);
  if (most === undefined || amounts.length === 0) return false;
  return amounts.every((one) => {
    const amount = amountOf(one);
    return amount?.unit === most.unit && amount.value <= most.value;
  });
}

const oneUnit: Readonly<Record<string, string>> = { kr: 'kroner', nok: 'kroner', kronor: 'kroner' };

function amountOf(value: unknown): Measure | undefined {
  if (typeof value === 'object' && value !== null && 'unit' in value && 'value' in value) {
    const { value: number, unit } = value;
    return typeof number === 'number' ? { value: number, unit: unitOf(String(unit)) } : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const found = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+) (\p{L}[\p{L} ]*)$/u.exec(value.trim());
  if (found === null) return undefined;
  const [, digits = '', unit = ''] = found;
  return { value: Number(digits.replace(/\s/g, '')), unit: unitOf(unit) };
}

function unitOf(said: string): string {
  const unit = said.toLowerCase();
  return Object.hasOwn(oneUnit, unit) ? (oneUnit[unit] ?? unit) : unit;
}
