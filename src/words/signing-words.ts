// What adopt and sign say, and what is said of signatures in status and in the charter's document.

export interface SigningWords {
  adopt: AdoptWords;
  sign: SignWords;
  status: SignatureStatusWords;
}

type Status = 'signed' | 'asked' | 'declined';
type State = 'same' | 'kept' | 'stale';

export interface SignWords {
  noActor: string;
  noBy: string;
  noReason: string;
  reasonAlone: string;
  reservationAlone: string;
  twoAtOnce: string;
  badReservation(typed: string): string;
  unknownActor(typed: string, near?: string): string;
  unknownRole(typed: string, near?: string): string;
  unknownRecord(typed: string, near?: string): string;
  left(name: string, on: string): string;
  nothingToSign(name: string): string;
  nothingToSignHint: string;
  ended: string;
  /** What was recorded: who, of what, by whom and when. */
  recorded: Record<
    Status,
    (of: { actor: string; charter: string; by: string; date: string }) => string
  >;
  covers(count: number): string;
  withheld(count: number): string;
  reservations(count: number): string;
  replaces(status: Status, date: string): string;
  isDraft: string;
  notLegal: string;
  /** `--today` names another day. */
  otherDay: Record<'past' | 'future', (date: string) => string>;
  /** Why the role may not be able to bind its organisation. */
  mandate: Record<
    'no-role' | 'not-held' | 'no-anchoring' | 'not-given' | 'not-covered',
    (of: { actor: string; role: string }) => string
  >;
}

/** Said in status, and in the document. */
export interface SignatureStatusWords {
  title: string;
  /** Where the next thing is nobody's: no organisation has been asked. */
  none: string;
  notAsked: string;
  status: Record<Status, string>;
  state: Record<State, string>;
  /** One line of status: an organisation and how it stands. */
  line(of: { actor: string; what: string; by: string; date: string }): string;
  reworded(names: readonly string[]): string;
  reservations(count: number): string;
  unreadable(path: string): string;
}

/** Said in the charter's document. */
export interface SignatureDocumentWords {
  readonly title: string;
  readonly about: string;
  readonly heads: {
    readonly actor: string;
    readonly status: string;
    readonly date: string;
    readonly by: string;
    readonly document: string;
  };
  readonly notAsked: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly state: Readonly<Record<State, string>>;
  readonly facts: {
    readonly reason: string;
    readonly reservation: (about: string) => string;
    readonly stale: string;
    readonly kept: string;
  };
}

export interface AdoptWords {
  alreadyInForce: string;
  alreadyInForceHint: string;
  ended: string;
  endedHint: string;
  noSuchDecision(typed: string, near?: string): string;
  noSuchDecisionHint: string;
  /** Headings over what is not settled. */
  open(count: number): string;
  parked(count: number): string;
  disputed(count: number): string;
  /** What a check will call errors once the charter is in force. */
  errors(count: number): string;
  nothingOpen: string;
  /** `version` counts from 1, `day` is YYYY-MM-DD. */
  inForce(name: string, version: number, day: string): string;
  wouldBe(name: string, version: number, day: string): string;
  nowSign: string;
}
