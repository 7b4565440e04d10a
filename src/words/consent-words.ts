// What is said of who must agree again, and why: “Stad: the share of cost went from 20 to 30 per cent; its representative may not decide money alone (backing stad)”.

export interface ConsentWords {
  /** The whole sentence. */
  because(said: { actor: string; what: string; through: string }): string;
  /** What has changed. */
  what: {
    share(from: string, to: string): string;
    shareOf(actor: string, from: string, to: string): string;
    /** The field is what the record is called by. */
    wentItself(field: string, from: string, to: string): string;
    went(said: { field: string; record: string; from: string; to: string }): string;
    came(said: { field: string; record: string; value: string }): string;
    lost(said: { field: string; record: string; value: string }): string;
    changed(said: { field: string; record: string }): string;
    /** One entry of a list, such as a member. */
    entered(said: { field: string; record: string; value: string }): string;
    left(said: { field: string; record: string; value: string }): string;
    added(kind: string, record: string): string;
    removed(kind: string, record: string): string;
    inForce: string;
    newcomer: string;
    newcomerBy(who: string): string;
    standing(actor: string, from: string | undefined, to: string): string;
    noStanding(actor: string, from: string): string;
    accepted(risk: string): string;
  };
  yes: string;
  no: string;
  /** How it is to agree. `backing` is whose anchoring it rests on; a subject is what a mandate is about, such as money. */
  through: {
    representative(said: { role: string; subject: string; backing: string }): string;
    notAlone(subject: string, backing: string): string;
    upTo(said: { subject: string; limit: string; backing: string }): string;
    noMandate(backing: string): string;
    noBacking: string;
    notGiven(backing: string): string;
    nobody(backing: string): string;
    mandate(backing: string): string;
    eachAtHome(rule: string): string;
  };
  /** Where the mandate speaks of no subject that fits. */
  anySubject: string;
}
