// National identity numbers in a text: Norwegian, Swedish and Danish by date and control digits, Finnish by its letter.

const number = (digits: readonly number[], from: number): number =>
  (digits[from] ?? 0) * 10 + (digits[from + 1] ?? 0);

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (day: number, month: number): boolean => day >= 1 && day <= (days[month - 1] ?? 0);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

/** D-numbers add 40 to the day; help numbers and synthetic ones add 40 or 80 to the month. */
const isNorwegian = (digits: readonly number[]): boolean => {
  const [day, month] = [number(digits, 0), number(digits, 2)];
  return (
    isDay(day > 40 ? day - 40 : day, month > 80 ? month - 80 : month > 40 ? month - 40 : month) &&
    weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
};

/** Coordination numbers add 60 to the day. The number of an organisation has a month over 20. */
const isSwedish = (digits: readonly number[]): boolean => {
  const day = number(digits, 4);
  const sum = digits.reduce((all, digit, at) => {
    const value = at % 2 === 0 ? digit * 2 : digit;
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return isDay(day > 60 ? day - 60 : day, number(digits, 2)) && sum % 10 === 0;
};

/** Those born from 2007 on, whose seventh digit is over 3, may have no control digit. */
const isDanish = (digits: readonly number[]): boolean => {
  const year = number(digits, 4);
  const isYoung = year >= 7 && year <= 36 && (digits[6] ?? 0) > 3;
  const isControlled = weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  return isDay(number(digits, 0), number(digits, 2)) && (isControlled || isYoung);
};

const letters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const isFinnish = (digits: readonly number[], letter: string): boolean =>
  isDay(number(digits, 0), number(digits, 2)) && letters[Number(digits.join('')) % 31] === letter;

interface Form {
  /** Its digits are those of the first group. */
  written: RegExp;
  is(digits: readonly number[], letter: string): boolean;
}

const forms: readonly Form[] = [
  { written: /(?<!\d)(\d{6}[ -]?\d{5})(?!\d)/g, is: isNorwegian },
  // A number with the century is a Swede’s, old enough to be in a charter; later ones are dates and times.
  { written: /(?<![\d-])(?=19|20(?:0\d|1[0-5]))\d\d(\d{6}-?\d{4})(?![\d-])/g, is: isSwedish },
  {
    written: /(?<![\d-])(\d{6}[-+]\d{4})(?![\d-])/g,
    is: (digits) => isSwedish(digits) || isDanish(digits),
  },
  { written: /(?<!\w)(\d{6}[-+A-FU-Y]\d{3})([0-9A-FHJ-NPR-Y])(?!\w)/g, is: isFinnish },
];

export const identityNumbersIn = (text: string): string[] =>
  forms.flatMap(({ written, is }) =>
    [...text.matchAll(written)]
      .filter(([, number = '', letter = '']) =>
        is([...number.replace(/\D/g, '')].map(Number), letter),
      )
      .map(([all]) => all),
  );

export const holdsIdentityNumber = (text: string): boolean => identityNumbersIn(text).length > 0;
