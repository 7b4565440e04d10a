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
