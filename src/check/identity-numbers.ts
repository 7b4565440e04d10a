// National identity numbers in a text: Norwegian with both control digits, Swedish and Danish by date and digits, Finnish by its letter.

const isDay = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12;

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

const isNorwegian = (digits: readonly number[]): boolean => {
  const day = (digits[0] ?? 0) * 10 + (digits[1] ?? 0);
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
  // D-numbers add 40 to the day; synthetic and H-numbers add 40 or 80 to the month.
  if (!isDay(day > 40 ? day - 40 : day, month > 80 ? month - 80 : month > 40 ? month - 40 : month))
    return false;
  return (
    weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
};

const isSwedish = (digits: readonly number[]): boolean => {
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
  const day = (digits[4] ?? 0) * 10 + (digits[5] ?? 0);
  const sum = digits.reduce((all, digit, at) => {
    const value = at % 2 === 0 ? digit * 2 : digit;
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return isDay(day > 60 ? day - 60 : day, month) && sum % 10 === 0;
};

const finnishLetters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const isFinnish = (date: string, number: string, letter: string): boolean =>
  isDay(Number(date.slice(0, 2)), Number(date.slice(2, 4))) &&
  finnishLetters[Number(`${date}${number}`) % 31] === letter;

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/** Whether the text holds a national identity number. A Danish number has no sure control digit: its hyphen is asked for. */
export const holdsIdentityNumber = (text: string): boolean => {
  for (const [found] of text.matchAll(/(?<!\d)\d{6}[ -]?\d{5}(?!\d)/g))
    if (isNorwegian(digitsOf(found))) return true;
  for (const [found] of text.matchAll(/(?<!\d)(?:19|20)?\d{6}[-+]\d{4}(?!\d)/g)) {
    const digits = digitsOf(found).slice(-10);
    const day = (digits[0] ?? 0) * 10 + (digits[1] ?? 0);
    const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
    if (isSwedish(digits) || (isDay(day, month) && !/^(19|20)\d{6}[-+]/.test(found))) return true;
  }
  for (const found of text.matchAll(/(?<!\w)(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])(?!\w)/g))
    if (isFinnish(found[1] ?? '', found[2] ?? '', found[3] ?? '')) return true;
  return false;
};
