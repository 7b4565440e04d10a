// Rules on decisions, money, reporting and the page, at their edges.
import { actors, inForce, type Edge } from './edges.ts';

const lines = ['3: a', '4: b', '5: c', '6: d'];
const money = { funding: { joint_money: { exists: true } } };
const hasMoney = 'this network has joint money; consider a firmer frame for it beside the network';
const network = { collaboration: { form: 'network' } } as const;
const missing = (subjects: string) => [`no decision rule has the subject ${subjects}`];

export const edgesOfAgreement: readonly Edge[] = [
  ...(
    [
      ['joint money in a network', { ...network, ...money }, [hasMoney]],
      ['joint money elsewhere', { collaboration: { form: 'other' }, ...money }, []],
      [
        'a project beside the network',
        { ...network, ...money, strands: [{ title: 'Intake', form: 'project' }] },
        [],
      ],
      [
        'a strand that is a network too',
        { ...network, ...money, strands: [{ title: 'Talks', form: 'network' }] },
        [hasMoney],
      ],
      [
        'deliverables of the project as well as of the network',
        {
          ...network,
          strands: [{ title: 'Intake', form: 'project', goals: ['faster'] }],
          deliverables: ['Form', 'Card', 'List'].map((title) => ({
            title,
            due: '2027-01',
            goals: ['calmer', 'faster'],
          })),
        },
        [],
      ],
    ] as const
  ).map(([shows, charter, finds]): Edge => ({
    rule: 'network-with-deliverables',
    shows,
    context: { ...inForce(structuredClone(charter) as object), options: { dated_deliverables: 3 } },
    finds,
  })),
  ...(
    [
      [
        'its last line is gone',
        { page: 'no-closing-line' },
        'charter.md lacks its closing line, so nobody can tell what it was made from',
      ],
      ['nobody knows where', { page: 'body-differs' }, 'charter.md was edited by hand'],
      [
        'the first three lines',
        { page: 'body-differs', pageLines: lines },
        'charter.md was edited by hand: 3: a · 4: b · 5: c',
      ],
    ] as const
  ).map(([shows, beside, found]): Edge => ({
    rule: 'page-edited',
    shows,
    context: { ...inForce({}), beside },
    finds: [found],
  })),
  {
    rule: 'page-stale',
    shows: 'made with other options',
    context: { ...inForce({}), beside: { page: 'options-differ' } },
    finds: ['charter.md was made from an earlier charter.yaml'],
  },
  {
    rule: 'mandate-not-stated',
    shows: 'advice only',
    context: inForce({ actors, collaboration: { advisory_only: true } }),
    finds: [],
  },
  {
    rule: 'reporting-missing',
    shows: 'receivers said in words may be everybody',
    context: inForce({
      actors,
      reporting: [{ title: 'Yearly letter', to: [{ text: 'all directors' }, 'lillevik'] }],
    }),
    finds: [],
  },
  ...(
    [
      ['nothing is said', {}, missing('goals, priorities, money or membership')],
      [
        'there is no money',
        { funding: { joint_money: { exists: false } } },
        missing('goals, priorities or membership'),
      ],
      [
        'who decides over the money',
        { funding: { joint_money: { exists: true, decided_by: 'lillevik' } } },
        missing('goals, priorities or membership'),
      ],
      [
        'who admits',
        { membership: { joining: { decided_by: 'lillevik' } } },
        missing('goals, priorities or money'),
      ],
      ['advice only', { collaboration: { advisory_only: true } }, []],
    ] as const
  ).map(([shows, charter, finds]): Edge => ({
    rule: 'subject-without-decision-rule',
    shows,
    context: inForce(charter),
    finds,
  })),
  {
    rule: 'rule-stated-twice',
    shows: 'the longer title first; the deciders in another order',
    context: inForce({
      decision_rules: [
        { title: 'Buying beds and chairs', subject: 'money', decider: ['storevik', 'lillevik'] },
        { title: 'Buying beds', subject: 'money', decider: ['lillevik', 'storevik'] },
      ],
    }),
    finds: ['“Buying beds and chairs” and “Buying beds” look like one rule stated twice'],
  },
  {
    rule: 'same-body-twice',
    shows: 'without the short form; held by the same in another order',
    context: inForce({
      actors: [{ name: 'Wales Board (WB)' }],
      arenas: [{ name: 'Wales Board' }],
      roles: [
        { title: 'Contact', held_by: [{ actor: 'storevik' }, { actor: 'lillevik' }] },
        { title: 'Contact', held_by: [{ actor: 'lillevik' }, { actor: 'storevik' }] },
      ],
    }),
    finds: [
      '“Wales Board (WB)” and “Wales Board” may be the same',
      '“Contact” and “Contact” may be the same',
    ],
  },
];
