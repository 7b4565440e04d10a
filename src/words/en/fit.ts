// What samspill form says, in English.
import { showDate } from '../date-input.ts';
import type { FitWords } from '../fit-words.ts';
import { enumerated } from '../rule-words.ts';
import { dates } from './dates.ts';

const all = (words: readonly string[]): string => enumerated(words, 'and');

export const fit: FitWords = {
  title: (name) => (name === '' ? 'Which form fits' : `Which form fits: ${name}`),
  today: (form, reason) =>
    reason === undefined ? `The form today: ${form}` : `The form today: ${form} – ${reason}`,
  noFormYet: 'No form has been chosen yet.',
  candidates: {
    network: 'Network that gets something done together',
    'learning-network': 'Learning network',
    'meeting-place': 'Meeting place',
    project: 'Project',
    programme: 'Programme',
    'product-organisation': 'Product organisation',
  },
  criteria: {
    'FIT-G1': 'whether one of you could do it alone',
    'FIT-G2': 'what you are together for',
    'FIT-N1': 'a need that goes on across sectors',
    'FIT-N2': 'agreed deliverables with dates',
    'FIT-N3': 'lack of insight',
    'FIT-N4': 'many, changing or unknown organisations',
    'FIT-N5': 'voluntary participation',
    'FIT-N6': 'large investments or long commitments',
    'FIT-N7': 'joint money',
    'FIT-N8': 'deliverables that depend on each other',
    'FIT-N9': 'something to run for years',
    'FIT-N10': 'exchange among peers',
    'FIT-N11': 'something to convey to many',
    'FIT-N12': 'high complexity',
  },
  answers: {
    yes: 'yes',
    partly: 'partly',
    no: 'no',
    act: 'to get something done together',
    learn: 'to learn from each other',
    both: 'both to learn and to get something done',
    convey: 'to reach many people with something',
    'not-known': 'not known',
  },
  grounds: {
    togetherToAct: 'you are together to get something done, and this is the open way of doing that',
    notToLearn: 'you are not together to learn from each other',
    togetherForBoth: 'you are together both to learn and to get something done',
    togetherToLearn: 'you are together to learn from each other, and that is what it is for',
    togetherToConvey: 'you are together to reach many, and that is what it is for',
    needGoesOn: 'the need will be there year after year, across sectors',
    needOutlivesProject: 'a project ends, and the need does not',
    oneOff: 'it is a one-off task, and a project is made for those',
    nothingToKeepUp: 'it lives on a need that goes on, and this one does not',
    datesNeedSteering: 'what is promised by a date needs someone who plans and follows up',
    notRunOnDates: 'it is not run on deadlines or on deliverables agreed beforehand',
    nothingToHandOver: 'nothing is to be handed over by a date, so nobody needs a schedule',
    nothingToDeliver: 'it is set up around something agreed to deliver, and there is no such thing',
    findOutTogether: 'it brings insight into needs and solutions from many sides at once',
    cannotBeFramed: 'scope, time and cost cannot be set while needs and solutions are unknown',
    knownEnough: 'you know the need and the solutions well enough to set a frame',
    roomForNewcomers: 'it can take in newcomers without being set up anew',
    wantsABoundedGroup: 'learning together wants a group with known members',
    needsKnownPartners: 'it needs to know who binds themselves to what',
    partnersKnown: 'you know who takes part, and that does not keep changing',
    restsOnFreeWill: 'it rests on free will, and nobody here can order another',
    nobodyCanBind: 'it rests on partners who bind themselves, and here nobody can be made to',
    canBeBound: 'partners can bind themselves and each other',
    carriesCommitment: 'it has the decision structure that large commitments need',
    tooHeavy: 'large or long commitments need clearer decisions than it has',
    holdsMoney: 'it has agreed rules for who decides on money and accounts for it',
    moneyNeedsRules: 'joint money needs rules for decisions and use, which make it more formal',
    steersDependencies:
      'it steers priorities and resources across things that depend on each other',
    nobodySteersDependencies: 'nobody in it can steer what depends on something else',
    teamThatStays: 'what is to be run and improved for years gets a team that stays',
    nothingToRun: 'there is nothing to run and improve for years',
    noTeamThatStays: 'nobody is left in it to run and improve something for years',
    peersLearn: 'peers with the same kind of role learn from each other there',
    wantsTheSamePeople:
      'exchange wants the same people each time, and at a meeting place people come and go',
    madeToProduce: 'it is set up to produce something, not for exchange among peers',
    reachesMany: 'it reaches many with little effort from each',
    madeForTalk: 'it is made for talk among equals, not for a message going out',
    manySteerTogether: 'many can take part both in finding out and in setting the direction',
    tooMuchUnsure: 'a plan set beforehand is a high risk when so much is unsure',
  },
  gates: {
    line: 'One of you could do this alone. A small task with a clear end is best left to one organisation, and needs no charter.',
    learn: 'You are together to learn, so the learning network stands first.',
    convey: 'You are together to reach many, so the meeting place stands first.',
  },
  notes: {
    nothingKnown: 'Nothing is known yet that speaks for or against any form.',
    littleKnown: 'Little is known yet. The order rests on few answers.',
    whichNetwork:
      '“Network” is used for two things: a bounded group that learns, and an open one that gets something done. Agree which you mean before you talk about size and openness.',
    archetypes:
      'These are pure types. Most collaborations combine traits of several, and of network and hierarchy.',
    perStrand:
      'Strands of work may have different forms, and the form may change as you learn. Each strand in the charter has its own.',
    tryOut: 'Find out through practice what suits you. Come back to this at each review.',
    fromAbove: 'A body above you sets a frame. Ask how much room it leaves before you choose.',
    notWeighed:
      'Councils and agreements are not among the forms weighed here: the sources do not say when they fit. What is said of networks may still help with how you work.',
    flatNetwork:
      'All the charter says of formality lies near the network end. Is there anything that would be better for a firmer frame?',
    flatHierarchy:
      'All the charter says of formality lies near the hierarchy end. Is there anything that would be better for more room?',
    learningSize:
      'Learning networks that were studied had 5 to 10 people when informal, 15 to 35 when structured. It is a finding, not a limit.',
    learningAgenda: 'In a learning network those who take part set the agenda.',
    learningNearness:
      'People learn most from those near their own role, but not so near that they hold back.',
  },
  signals: {
    'FIT-S1':
      'activities have been given dates, money or owners; consider a project or programme for them, and keep the network',
    'FIT-S2': 'there is joint money; write down who decides and how it may be used first',
    'FIT-S3':
      'the agenda is mostly set by one organisation or from outside; call it a meeting place, or change how the agenda is made',
    'FIT-S4':
      'more people come than can be heard; consider smaller groups, or a meeting place with small groups in it',
    'FIT-S5':
      'problem, solution and organisations are now well known; consider a project or programme',
    'FIT-S6':
      'something is delivered, and it is not said who will run it; consider a product organisation, or name who owns it at home',
    'FIT-S7':
      'organisations or needs have come since the last review; go through the beginning again with them',
    'FIT-S8': 'it has been said that this is no longer worth the effort; end or pause it openly',
    'FIT-S9':
      'people are often in touch between meetings; keep it light, and do not formalise more than you need',
    'FIT-S10':
      'the work is over, and you go on meeting; consider a learning network, and say that there is no joint deliverable',
    'FIT-S11':
      'more is reported than before, and trust has fallen; report in less detail, as often as now, and talk about it',
  },
  signal: (id, sources) => `${fit.signals[id]} (${id}: ${sources.join(', ')})`,
  dials: {
    entry: 'Who comes in',
    mandate: 'Backing and mandate',
    money: 'Money',
    deliverables: 'What is promised',
    decisions: 'Decisions',
  },
  dialSeen: {
    appointed: 'a body above appoints',
    seats: 'some have seats of their own',
    admitted: 'somebody admits newcomers',
    joiningRule: 'there is a rule, and nobody has to approve those who want in',
    signed: 'most have signed',
    document: 'most have a document',
    saidMandate: 'most have said what their representative may decide',
    saidBacking: 'most have said who backs them',
    jointWithRules: 'joint money, with rules',
    joint: 'joint money, without rules yet',
    shared: 'costs are shared by a key',
    eachItsOwn: 'each pays its own',
    activities: 'activities, nothing promised',
    undated: 'deliverables without dates',
    someDated: 'some deliverables have dates',
    dated: 'deliverables with dates',
    planned: 'deliverables with dates, owners and milestones',
    'each-at-home': 'mostly decided at home',
    consensus: 'mostly by consensus',
    consent: 'mostly by consent',
    vote: 'mostly by vote',
    'one-decides': 'mostly one decides',
  },
  titles: {
    known: 'What is known',
    notKnown: 'Not known yet; counts neither for nor against',
    order: 'The forms, in order',
    combination: 'A combination',
    profile: 'How formal you are now',
    notes: 'Keep in mind',
    signals: 'Signals that the form may no longer fit',
    moved: (since) => `Since ${showDate(since, dates)}`,
  },
  supporting: 'Speaks for',
  contrary: 'Speaks against',
  nothingSaid: 'Nothing known speaks for or against.',
  partly: (text) => `${text} – partly so for you`,
  from: (places) => `from ${all(places)}`,
  answeredBefore: (answer) => `you answered “${answer}” before`,
  byPurpose: 'Stands first because of what you are together for.',
  below: (criteria) => `Below the one before because of the answers about ${all(criteria)}.`,
  level: 'Level with the one before: the answers do not put one above the other.',
  pulls: (one, other) =>
    `The answers pull both ways: ${all(one)} one way, ${all(other)} the other.`,
  part: (candidate, task) =>
    `${candidate}: ${
      {
        reaches: 'reaches those who are to know',
        learns: 'shares experience',
        explores: 'explores needs and solutions',
        delivers: 'delivers what is agreed',
        runs: 'runs and improves what is to last',
      }[task]
    }`,
  howOrdered: 'What speaks for is weighed against what speaks against. The choice is yours.',
  ifTogether: 'Should you do it together all the same, this may help.',
  shareTheWork: 'Several forms can then share the work',
  dialAt: (at) => `${at} of 5`,
  dialNotSaid: (question) => `the charter does not say (${question})`,
  profileHow: 'From 1, most like a network, to 5, most like a hierarchy. Neither end is better.',
  seen: (places) => `seen in ${all(places)}`,
  quoted: (text) => `“${text}”`,
  withheld: (count) =>
    count === 1 ? 'one line kept within the group' : `${count} lines kept within the group`,
  noSignals: 'none',
  movedFirst: (from, to) => `First then: ${from}. First now: ${to}.`,
  movedForm: (from, to) => `The form was ${from ?? 'not chosen'}, and is ${to ?? 'not chosen'}.`,
  nothingMoved: 'No answer has moved.',
  ask: {
    known: 'The charter answers these already:',
    endNoGaps: 'All is answered. See what it points to?',
    endHow: 'What is not answered counts neither for nor against any form.',
    done: 'see what it points to',
    which: 'Which form do you choose?',
    whichWhy:
      'It is your choice, whatever stands first. It goes to the charter and the log of decisions.',
    again: 'go through the answers again',
    later: 'wait with choosing',
    reason: 'Why this form?',
    reasonWhy: 'Those who come later will ask. One or two sentences.',
    arena: 'Where is this decided?',
    arenaWhy: 'So that anybody can see who was part of it. Left empty, today’s session counts.',
    chosen: (form, date) =>
      `Chosen on ${showDate(date, dates)}: ${form}. It is in the log of decisions.`,
    thenStrands:
      'Give each strand its own form: samspill start --theme form --level deeper, or strands in charter.yaml.',
    saved: 'Everything you answered is saved.',
  },
  decision: (form) => `The form is ${form}`,
  considered: (forms) => `Considered, in the order the answers gave: ${forms.join('; ')}.`,
  combined: (parts) => `A combination was considered: ${parts.join('; ')}.`,
  chooseNeedsReason: '--choose needs --reason: say why in a sentence or two',
  reasonNeedsChoose: '--reason belongs with --choose',
  noSuchArena: (typed, near) =>
    `there is no body or meeting with the id “${typed}”${near === undefined ? '' : `; did you mean ${near}?`}`,
  arenaNeedsChoose: '--arena belongs with --choose',
  noTerminalLeft: (count) =>
    count === 1
      ? 'One criterion is not answered. Run samspill form in a terminal, or use --from.'
      : `${count} criteria are not answered. Run samspill form in a terminal, or use --from.`,
};
