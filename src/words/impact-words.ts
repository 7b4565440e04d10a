// What a change touches, in words: the same eight everywhere, and `none`.
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
  words[impact].charAt(0).toUpperCase() + words[impact].slice(1);
