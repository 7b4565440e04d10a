// What a change touches, in words: the same eight everywhere, and `none`.
import { capital } from './capital.ts';

type ImpactWord =
  | 'party'
  | 'commitment'
  | 'decision'
  | 'responsibility'
  | 'risk'
  | 'progress'
  | 'open'
  | 'wording'
  | 'none';
export type ImpactWords = Readonly<Record<ImpactWord, string>>;

/** As it stands above what it touches. */
export const impactHeading = (words: ImpactWords, impact: keyof ImpactWords): string =>
  capital(words[impact]);
