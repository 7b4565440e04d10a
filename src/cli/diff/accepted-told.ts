// Changes, some of them what people have accepted as wording → the same for a person to read: told at the wording it is about, or in words of its own; never by its hashes.
import { recordsOf } from '../../charter/references.ts';
import type { Charter } from '../../charter/schema.ts';
import { acceptedEntry, fieldName, type AcceptedWording } from '../../diff/accepted.ts';
import type { JudgedChange } from '../../diff/change.ts';
import type { ToldChange } from '../../report/changes.ts';
import type { DiffWords } from '../../words/diff-words.ts';

interface Saying {
  sides: { before: Charter; after: Charter };
  words: DiffWords;
  name(id: string): string;
  dateText(date: string): string;
  tell(change: Pick<JudgedChange, 'record' | 'list' | 'field' | 'kind'>): ToldChange;
}

export interface ForReading {
  changes: JudgedChange[];
  tell(change: JudgedChange): ToldChange;
}

export const acceptedTold = (changes: readonly JudgedChange[], saying: Saying): ForReading => {
  const { words, tell } = saying;
  const entries = changes.flatMap((change) => {
    const entry = change.kind === 'added' ? acceptedEntry(change) : undefined;
    return entry?.about === undefined ? [] : [[entry.about, entry] as const];
  });
  const noted = new Map(entries);
  const reworded = new Set(
    changes.filter(({ impact }) => impact === 'wording').map((change) => fieldName(change)),
  );
  const isToldThere = (change: JudgedChange): boolean => {
    const about = acceptedEntry(change)?.about;
    return change.kind === 'added' && about !== undefined && reworded.has(about);
  };
  return {
    changes: changes.filter((change) => !isToldThere(change)),
    tell: (change) => {
      const own = acceptedEntry(change);
      if (own !== undefined) return { ...tell(change), ...inWords(own, change, saying) };
      const entry = change.impact === 'wording' ? noted.get(fieldName(change)) : undefined;
      if (entry === undefined) return tell(change);
      return { ...tell(change), remark: words.acceptedBy(whoAndWhen(entry, saying)) };
    },
  };
};

const inWords = (
  entry: AcceptedWording,
  { kind }: JudgedChange,
  saying: Saying,
): Pick<ToldChange, 'before' | 'after'> => {
  const text = [placeOf(entry.about ?? '', saying), whoAndWhen(entry, saying)]
    .filter((part) => part !== '')
    .join('; ');
  return kind === 'removed' ? { before: text } : { after: text };
};

const whoAndWhen = ({ by, on }: AcceptedWording, { name, dateText }: Saying): string =>
  [...(by === undefined ? [] : [name(by)]), ...(on === undefined ? [] : [dateText(on)])].join(', ');

/** `Ways of working: Inviting in, Title`: the record and the field as they are called. */
const placeOf = (about: string, { sides, tell }: Saying): string => {
  const [record = '', ...field] = about.split('.');
  const there = recordsOf(sides.after).get(record) ?? recordsOf(sides.before).get(record);
  const told = tell({
    record,
    list: there?.list ?? record,
    field: field.join('.'),
    kind: 'changed',
  });
  const title = told.record === undefined ? told.kind : `${told.kind} ${told.record}`;
  return told.field === undefined ? title : `${title}, ${told.field}`;
};
