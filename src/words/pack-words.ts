// What the program says of question packs: what lint finds, and what stands in show and stats.

/** What a sentence is about; `other` is empty where the rule has no second name. */
export interface Names {
  name: string;
  other: string;
}
type Sentence = (names: Names) => string;

export interface PackReportWords {
  findings: {
    'missing-file': Sentence;
    'unknown-file': Sentence;
    'unknown-theme': Sentence;
    'unknown-pack': Sentence;
    'unknown-removed': Sentence;
    'language-differs': Sentence;
    'duplicate-id': Sentence;
    'missing-question-field': Sentence;
    'writes-grammar': Sentence;
    'writes-key': Sentence;
    'writes-field': Sentence;
    'writes-value': Sentence;
    'writes-place': Sentence;
    'condition-error': Sentence;
    'condition-name': Sentence;
    'condition-call': Sentence;
    'condition-value': Sentence;
    'condition-answer': Sentence;
    'looks-forward': Sentence;
    'goes-round': Sentence;
    unreachable: Sentence;
    'too-many-fields': Sentence;
    'level-unknown': Sentence;
    'level-missing': Sentence;
    'kind-missing': Sentence;
    'kind-derived': Sentence;
    'choices-missing': Sentence;
    'choices-unused': Sentence;
    'each-kind': Sentence;
    'each-writes': Sentence;
    'missing-text': Sentence;
    'stale-text': Sentence;
    'unstamped-text': Sentence;
    'superfluous-text': Sentence;
    'superfluous-language': Sentence;
    'same-question': Sentence;
    'missing-trace': Sentence;
    'unknown-trace': Sentence;
    'missing-label': Sentence;
    'superfluous-label': Sentence;
  };
  didYouMean(word: string): string;
  severity: { error: string; warning: string };
  /** When a condition could not be judged while asking. */
  conditionFailed(question: string, reason: string): string;
  show: {
    theme(minutes: number): string;
    writes: string;
    asks: string;
    kind: string;
    level: string;
    who: string;
    when: string;
    trace: string;
    /** Before what rests on a source. */
    usedBy: string;
    why: string;
    example: string;
    note: string;
    choices: string;
    future: string;
    retired(since: string, because: string): string;
  };
  levels: { core: string; deeper: string; review: string };
  who: { joint: string; each: string };
  groups: { network: string; 'meeting-place': string; formal: string; council: string };
  networkPurpose: { learning: string; collaboration: string };
  kinds: {
    text: string;
    long: string;
    records: string;
    choice: string;
    choices: string;
    scale: string;
    number: string;
    yesno: string;
    date: string;
    reference: string;
  };
  stats: {
    group: string;
    level: string;
    joint: string;
    each: string;
    words: string;
    minutes: string;
    language: string;
    texts: string;
    labels: string;
    of(there: number, all: number): string;
  };
}

/** Stands for the name of a call where loops lie too deep in each other. */
export const tooDeep = '(((';
