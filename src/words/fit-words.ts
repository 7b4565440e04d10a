// What samspill form says: reasons for and against each form, what to keep in mind, signals, and what is asked when choosing.

export type Candidate =
  | 'network'
  | 'learning-network'
  | 'meeting-place'
  | 'project'
  | 'programme'
  | 'product-organisation';
/** The criteria: what you are together for, whether one could do it alone, and the twelve (domain 5.2). */
export type Criterion =
  | 'FIT-G1'
  | 'FIT-G2'
  | 'FIT-N1'
  | 'FIT-N2'
  | 'FIT-N3'
  | 'FIT-N4'
  | 'FIT-N5'
  | 'FIT-N6'
  | 'FIT-N7'
  | 'FIT-N8'
  | 'FIT-N9'
  | 'FIT-N10'
  | 'FIT-N11'
  | 'FIT-N12';
export type FitAnswer = 'yes' | 'partly' | 'no' | 'act' | 'learn' | 'both' | 'convey' | 'not-known';
/** One thing an answer says for or against some forms; read after the name of the form. */
export type GroundKey =
  | 'togetherToAct'
  | 'notToLearn'
  | 'togetherForBoth'
  | 'togetherToLearn'
  | 'togetherToConvey'
  | 'needGoesOn'
  | 'needOutlivesProject'
  | 'oneOff'
  | 'nothingToKeepUp'
  | 'datesNeedSteering'
  | 'notRunOnDates'
  | 'nothingToHandOver'
  | 'nothingToDeliver'
  | 'findOutTogether'
  | 'cannotBeFramed'
  | 'knownEnough'
  | 'roomForNewcomers'
  | 'wantsABoundedGroup'
  | 'needsKnownPartners'
  | 'partnersKnown'
  | 'restsOnFreeWill'
  | 'nobodyCanBind'
  | 'canBeBound'
  | 'carriesCommitment'
  | 'tooHeavy'
  | 'holdsMoney'
  | 'moneyNeedsRules'
  | 'steersDependencies'
  | 'nobodySteersDependencies'
  | 'teamThatStays'
  | 'nothingToRun'
  | 'noTeamThatStays'
  | 'peersLearn'
  | 'wantsTheSamePeople'
  | 'madeToProduce'
  | 'reachesMany'
  | 'madeForTalk'
  | 'manySteerTogether'
  | 'tooMuchUnsure';
export type GateKey = 'line' | 'learn' | 'convey';
export type Task = 'reaches' | 'learns' | 'explores' | 'delivers' | 'runs';
export type DialName = 'entry' | 'mandate' | 'money' | 'deliverables' | 'decisions';
export type DialSeen =
  | ('appointed' | 'seats' | 'admitted' | 'joiningRule')
  | ('signed' | 'document' | 'saidMandate' | 'saidBacking')
  | ('jointWithRules' | 'joint' | 'shared' | 'eachItsOwn')
  | ('activities' | 'undated' | 'someDated' | 'planned' | 'dated')
  | ('each-at-home' | 'consensus' | 'consent' | 'vote' | 'one-decides');
export type NoteKey =
  | 'nothingKnown'
  | 'littleKnown'
  | 'whichNetwork'
  | 'archetypes'
  | 'perStrand'
  | 'tryOut'
  | 'fromAbove'
  | 'notWeighed'
  | 'flatNetwork'
  | 'flatHierarchy'
  | 'learningSize'
  | 'learningAgenda'
  | 'learningNearness';
export type SignalId =
  | 'FIT-S1'
  | 'FIT-S2'
  | 'FIT-S3'
  | 'FIT-S4'
  | 'FIT-S5'
  | 'FIT-S6'
  | 'FIT-S7'
  | 'FIT-S8'
  | 'FIT-S9'
  | 'FIT-S10'
  | 'FIT-S11';

export interface FitWords {
  title(name: string): string;
  today(form: string, reason: string | undefined): string;
  noFormYet: string;
  candidates: Readonly<Record<Candidate, string>>;
  /** A few words that name the criterion, within a sentence. */
  criteria: Readonly<Record<Criterion, string>>;
  answers: Readonly<Record<FitAnswer, string>>;
  grounds: Readonly<Record<GroundKey, string>>;
  gates: Readonly<Record<GateKey, string>>;
  notes: Readonly<Record<NoteKey, string>>;
  signals: Readonly<Record<SignalId, string>>;
  /** With its id and sources, where it stands alone. */
  signal(id: SignalId, sources: readonly string[]): string;
  dials: Readonly<Record<DialName, string>>;
  dialSeen: Readonly<Record<DialSeen, string>>;
  titles: {
    known: string;
    notKnown: string;
    order: string;
    combination: string;
    profile: string;
    notes: string;
    signals: string;
    moved(since: string): string;
  };
  supporting: string;
  contrary: string;
  nothingSaid: string;
  partly(text: string): string;
  /** Where an answer was taken from. */
  from(places: readonly string[]): string;
  answeredBefore(answer: string): string;
  byPurpose: string;
  below(criteria: readonly string[]): string;
  level: string;
  pulls(one: readonly string[], other: readonly string[]): string;
  part(candidate: string, task: Task): string;
  howOrdered: string;
  /** Where one of them could do it alone. */
  ifTogether: string;
  shareTheWork: string;
  dialAt(at: number): string;
  dialNotSaid(question: string): string;
  profileHow: string;
  seen(places: readonly string[]): string;
  quoted(text: string): string;
  withheld(count: number): string;
  noSignals: string;
  movedFirst(from: string, to: string): string;
  movedForm(from: string | undefined, to: string | undefined): string;
  nothingMoved: string;
  /** Asked of the group. */
  ask: {
    known: string;
    endNoGaps: string;
    endHow: string;
    done: string;
    which: string;
    whichWhy: string;
    again: string;
    later: string;
    reason: string;
    reasonWhy: string;
    arena: string;
    arenaWhy: string;
    /** Said once the choice is kept. */
    chosen(form: string, date: string): string;
    thenStrands: string;
    saved: string;
  };
  /** Written to the log, in the charter's language. */
  decision(form: string): string;
  considered(forms: readonly string[]): string;
  combined(parts: readonly string[]): string;
  /** Wrong calls. */
  chooseNeedsReason: string;
  reasonNeedsChoose: string;
  noSuchArena(typed: string, near?: string): string;
  arenaNeedsChoose: string;
  noTerminalLeft(count: number): string;
}
