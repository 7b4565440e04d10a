// What an answer says for and against each form, with its sources: the whole of the judgement, as data (domain 5.1, 5.2).

import type { Candidate, Criterion, FitAnswer, GroundKey } from '../words/fit-words.ts';

export type { Candidate, Criterion, FitAnswer, GroundKey } from '../words/fit-words.ts';

export const candidates = [
  'network',
  'learning-network',
  'meeting-place',
  'project',
  'programme',
  'product-organisation',
] as const satisfies readonly Candidate[];

/** The two that are asked first, then the twelve criteria. */
export const criteria = [
  ...(['FIT-G2', 'FIT-G1', 'FIT-N1', 'FIT-N2', 'FIT-N3', 'FIT-N4', 'FIT-N5'] as const),
  ...(['FIT-N6', 'FIT-N7', 'FIT-N8', 'FIT-N9', 'FIT-N10', 'FIT-N11', 'FIT-N12'] as const),
] as const satisfies readonly Criterion[];

const degrees: readonly FitAnswer[] = ['yes', 'partly', 'no', 'not-known'];
const purposes: readonly FitAnswer[] = ['act', 'learn', 'both', 'convey', 'not-known'];

/** What a criterion may be answered with. */
export const answersTo = (criterion: Criterion): readonly FitAnswer[] =>
  criterion === 'FIT-G2' ? purposes : criterion === 'FIT-G1' ? ['yes', 'no', 'not-known'] : degrees;

/** One thing an answer says of some forms. `partly` says half of what `yes` says. */
export interface Ground {
  key: GroundKey;
  criterion: Criterion;
  when: Exclude<FitAnswer, 'partly' | 'not-known'>;
  trace: readonly string[];
  /** Above nought it supports, below it speaks against. How much decides the order only, and is never shown. */
  weighs: Readonly<Partial<Record<Candidate, number>>>;
}

const product = 'product-organisation';
const learning = 'learning-network';
const place = 'meeting-place';

/**
 * For `yes` the weights are those of domain 5.2. What `no` says is in 5.1 and in the marks of each form:
 * without it, a one-off task with known partners would have little to say for a project.
 */
export const grounds: readonly Ground[] = [
  ground('togetherToAct', 'FIT-G2 act', ['TEN-2', 'NET-F1'], { network: 1 }),
  ground('notToLearn', 'FIT-G2 act', ['TEN-2', 'DIFI-DEF3'], { [learning]: -2 }),
  ground('togetherForBoth', 'FIT-G2 both', ['TEN-2'], { network: 1, [learning]: 1 }),
  ground('togetherToLearn', 'FIT-G2 learn', ['TEN-2', 'DIFI-DEF3', 'DIFI-REC2'], { [learning]: 2 }),
  ground('togetherToConvey', 'FIT-G2 convey', ['DIFI-REC3', 'DIFI-DEF4'], { [place]: 2 }),

  ground('needGoesOn', 'FIT-N1 yes', ['NET-F2', 'FITSRC-6'], {
    ...{ network: 2, [learning]: 1, programme: 1, [product]: 2 },
  }),
  ground('needOutlivesProject', 'FIT-N1 yes', ['PROJ-2', 'FITSRC-6'], { project: -2 }),
  ground('oneOff', 'FIT-N1 no', ['PROJ-2', 'FITSRC-6'], { project: 2 }),
  ground('nothingToKeepUp', 'FIT-N1 no', ['PROD-2', 'NET-F2'], { [product]: -2, network: -1 }),

  ground('datesNeedSteering', 'FIT-N2 yes', ['PROJ-2', 'NET-F3'], {
    ...{ project: 2, programme: 2, [product]: 1 },
  }),
  ground('notRunOnDates', 'FIT-N2 yes', ['NET-F3', 'NET-C01'], {
    ...{ network: -2, [learning]: -2, [place]: -1 },
  }),
  ground('nothingToHandOver', 'FIT-N2 no', ['NET-F3', 'NET-C01'], { network: 1, [learning]: 1 }),
  ground('nothingToDeliver', 'FIT-N2 no', ['PROJ-1', 'PROJ-2'], { project: -2, programme: -1 }),

  ground('findOutTogether', 'FIT-N3 yes', ['NET-Q3', 'MOD-N6', 'FITSRC-1'], {
    ...{ network: 2, [learning]: 1, [place]: 1 },
  }),
  ground('cannotBeFramed', 'FIT-N3 yes', ['FITSRC-1', 'FITSRC-2', 'PROJ-2'], { project: -2 }),
  ground('knownEnough', 'FIT-N3 no', ['FITSRC-1', 'FITSRC-2', 'PROG-5'], {
    ...{ project: 1, programme: 1 },
  }),

  ground('roomForNewcomers', 'FIT-N4 yes', ['NET-F1', 'NET-C05', 'FITSRC-3'], {
    ...{ network: 2, [place]: 2 },
  }),
  ground('wantsABoundedGroup', 'FIT-N4 yes', ['DIFI-DEF3'], { [learning]: -1 }),
  ground('needsKnownPartners', 'FIT-N4 yes', ['FITSRC-3', 'PROG-6'], {
    ...{ project: -2, programme: -1, [product]: -1 },
  }),
  ground('partnersKnown', 'FIT-N4 no', ['FITSRC-3', 'PROG-6'], { project: 1, programme: 1 }),

  ground('restsOnFreeWill', 'FIT-N5 yes', ['NET-C05', 'MOD-N3'], {
    ...{ network: 2, [learning]: 2, [place]: 1 },
  }),
  ground('nobodyCanBind', 'FIT-N5 yes', ['PROG-4', 'MOD-N3'], {
    ...{ project: -1, programme: -2, [product]: -1 },
  }),
  ground('canBeBound', 'FIT-N5 no', ['PROG-4', 'MOD-N3'], { project: 1, programme: 1 }),

  ground('carriesCommitment', 'FIT-N6 yes', ['NET-A11', 'PROG-4'], {
    ...{ project: 1, programme: 2, [product]: 2 },
  }),
  ground('tooHeavy', 'FIT-N6 yes', ['NET-A11'], { network: -2, [learning]: -2, [place]: -2 }),

  ground('holdsMoney', 'FIT-N7 yes', ['NET-C12', 'PROG-4'], {
    ...{ project: 1, programme: 2, [product]: 1 },
  }),
  ground('moneyNeedsRules', 'FIT-N7 yes', ['NET-C12'], { network: -1, [learning]: -1 }),

  ground('steersDependencies', 'FIT-N8 yes', ['PROG-2'], { programme: 2, [product]: 1 }),
  ground('nobodySteersDependencies', 'FIT-N8 yes', ['PROG-2', 'NET-C01'], {
    ...{ network: -1, [learning]: -2, [place]: -2 },
  }),

  ground('teamThatStays', 'FIT-N9 yes', ['PROD-1', 'PROD-2'], { [product]: 2 }),
  ground('nothingToRun', 'FIT-N9 no', ['PROD-1', 'PROD-2'], { [product]: -2 }),
  ground('noTeamThatStays', 'FIT-N9 yes', ['PROD-1', 'PROD-2'], {
    ...{ network: -1, [learning]: -1, [place]: -1, project: -1 },
  }),

  ground('peersLearn', 'FIT-N10 yes', ['DIFI-DEF3'], { [learning]: 2 }),
  ground('wantsTheSamePeople', 'FIT-N10 yes', ['DIFI-DEF3', 'DIFI-DEF4'], { [place]: -1 }),
  ground('madeToProduce', 'FIT-N10 yes', ['DIFI-DEF3', 'PROJ-1'], {
    ...{ project: -2, programme: -2, [product]: -2 },
  }),

  ground('reachesMany', 'FIT-N11 yes', ['DIFI-REC3', 'DIFI-DEF4'], { [place]: 2 }),
  ground('madeForTalk', 'FIT-N11 yes', ['DIFI-REC3', 'DIFI-R9'], { network: -1, [learning]: -2 }),

  ground('manySteerTogether', 'FIT-N12 yes', ['CPLX-3', 'CPLX-4'], { network: 2, programme: 1 }),
  ground('tooMuchUnsure', 'FIT-N12 yes', ['CPLX-3', 'CPLX-6'], { project: -2 }),
];

function ground(
  key: GroundKey,
  said: `${Criterion} ${Ground['when']}`,
  ...[trace, weighs]: [Ground['trace'], Ground['weighs']]
): Ground {
  const [criterion, when] = said.split(' ') as [Criterion, Ground['when']];
  return { key, criterion, when, trace, weighs };
}
