// What adopt and sign say, and what is said of signatures in status and in the charter's document.

export interface SigningWords {
  adopt: AdoptWords;
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
