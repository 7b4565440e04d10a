// What is said of contributions side by side: the talking list before the room.
export interface CompareWords {
  title(name: string): string;
  who: string;
  /** Who has answered, and who is waited for. */
  answered(count: number, of: number): string;
  waitingFor(names: string[]): string;
  statements: string;
  /** Why they come in this order, and that nothing is added up. */
  statementsIntro: string;
  standings: Record<'differ' | 'alone' | 'own' | 'agree', string>;
  count(answered: number): string;
  median(median: number): string;
  fromTo(least: number, most: number): string;
  wide: string;
  near: string;
  cannotSay(count: number): string;
  /** Dots were asked for in what is, or becomes, a file. */
  onlyOnScreen: string;
  /** Why nothing is shown below three. */
  tooFew: string;
  since(date: string): string;
  medianMoved: Record<'up' | 'down' | 'same', string>;
  spreadMoved: Record<'wider' | 'narrower' | 'same', string>;
  /** The picture, in words: `one at 2, three at 4`. */
  dotAt(count: number, value: number): string;
  readOut(why: string): string;
  talk(text: string): string;
  /** Where the pack has nothing to begin with. */
  talkPlainly(theme: string): string;
  related(label: string, names: string[], more: number): string;
  saidBy(text: string, actors: string[]): string;
  /** Who has a line on their list. */
  onList(actors: string[]): string;
  /** What those who have answered say the same about. */
  alike(labels: string[]): string;
  notOnList(actors: string[]): string;
  leftOpen(actors: string[]): string;
  /** Of a place nobody else may read: what is wrong with it would quote it. */
  notQuoted(place: string): string;
  /** How whoever may read it is told what is wrong. */
  notQuotedHint(file: string): string;
  none(folder: string): string;
  noneHint: string;
  cannotRead(path: string, count: number): string;
  /** Left out, and the lines that say why follow. */
  leftOut(path: string, count: number): string;
  otherActor(path: string, actor: string): string;
  unknownActor(path: string, actor: string): string;
}
