// Goals: where they want to go and how they will see it, the benefit, what they make and what they try.
import type { AnyRecord } from '../../charter/schema.ts';
import { compare, innerPlace, listPlace } from '../compare.ts';
import { factsOf, textIn } from '../facts.ts';
import type { Block } from '../outline-parts.ts';
import { listBlocks, recordsIn, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const goalsPart = (telling: Telling): Part => ({
  blocks: goalBlocks(telling),
  sections: [
    {
      id: 'goals.indicators',
      title: telling.labels.field('goals.indicators').label,
      blocks: indicatorBlocks(telling),
      sections: [],
    },
    under(
      telling,
      'benefits',
      listBlocks(telling, 'benefits', ['what', 'who', 'goal', 'taken_out_by']),
    ),
    under(
      telling,
      'deliverables',
      listBlocks(telling, 'deliverables', [
        'title',
        'goals',
        'steered_by',
        'owner',
        'due',
        'status',
      ]),
    ),
    under(
      telling,
      'activities',
      listBlocks(telling, 'activities', ['title', 'explores', 'actors', 'outgrown']),
    ),
  ],
});

/** Goals are read one by one, not compared: a list with what is known of each. */
const goalBlocks = (telling: Telling): Block[] => {
  const goals = recordsIn(telling.charter, 'goals');
  if (goals.length === 0) return [];
  return [{ kind: 'list', start: 1, items: goals.map((goal) => goalItem(telling, goal)) }];
};

const goalItem = (telling: Telling, goal: AnyRecord): Block[] => {
  const facts = factsOf(telling, listPlace('goals'), {
    record: goal,
    told: ['statement', 'indicators'],
  });
  const statement = textIn(goal, 'statement') || telling.words.untitled;
  return [
    { kind: 'paragraph', of: [{ kind: 'strong', text: statement }] },
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
  ];
};

const indicatorBlocks = (telling: Telling): Block[] => {
  const place = innerPlace(listPlace('goals'), 'indicators');
  const goals = recordsIn(telling.charter, 'goals');
  const goalOf = new Map<AnyRecord, AnyRecord>(
    goals.flatMap((goal) =>
      ((goal['indicators'] as AnyRecord[] | undefined) ?? []).map((one) => [one, goal] as const),
    ),
  );
  return compare(telling, place, {
    records: [...goalOf.keys()],
    columns: [
      'what',
      {
        head: telling.labels.field('goals.statement').label,
        tells: [],
        cell: (indicator) => textIn(goalOf.get(indicator) ?? {}, 'statement'),
      },
      'baseline',
      'target',
      'source',
      'owner',
    ],
  });
};
