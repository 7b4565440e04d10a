// What stands after the themes: words, differences, documents, what was done when, and the editions.
import { compare, innerPlace, listPlace, type Made } from '../compare.ts';
import type { AnyRecord } from '../../charter/schema.ts';
import { textIn } from '../facts.ts';
import { fold } from '../fold.ts';
import type { Section } from '../outline-parts.ts';
import { listBlocks, recordIn, sectionFacts, under } from '../section.ts';
import type { Telling } from '../telling.ts';

export const restSections = (telling: Telling): Section[] => [
  under(telling, 'terms', listBlocks(telling, 'terms', ['word', 'meaning'])),
  under(
    telling,
    'working_differences',
    listBlocks(telling, 'working_differences', ['difference', 'consequence', 'actors']),
  ),
  under(
    telling,
    'documents',
    listBlocks(telling, 'documents', [
      'title',
      linkColumn(telling),
      'relation',
      'state',
      'version',
    ]),
  ),
  under(telling, 'edition', editionBlocks(telling)),
  under(
    telling,
    'sessions',
    listBlocks(telling, 'sessions', [
      'date',
      'arena',
      'participants',
      themesColumn(telling),
      'minutes_spent',
    ]),
  ),
];

/** Only addresses of the web are links; the rest is text. */
const linkColumn = (telling: Telling): Made => ({
  head: telling.labels.field('documents.link').label,
  tells: ['link'],
  cell: (document) => {
    const link = fold(textIn(document, 'link'));
    return isAddress(link) ? [{ kind: 'link', text: link, url: link }] : link;
  },
});

const isAddress = (text: string): boolean =>
  /^https?:\/\/[!-~]+$/u.test(text) && !/[<>"\\^`{|}]/u.test(text);

const themesColumn = (telling: Telling): Made => ({
  head: telling.labels.field('sessions.themes').label,
  // Which questions were looked at is bookkeeping of the program's own.
  tells: ['themes', 'settled'],
  cell: (session) =>
    ((session['themes'] as string[] | undefined) ?? [])
      .map((id) => telling.questions.themes.find((theme) => theme.id === id)?.title ?? id)
      .join('; '),
});

const editionBlocks = (telling: Telling) => [
  ...sectionFacts(telling, 'edition', ['version', 'adopted', 'history']),
  ...compare(telling, innerPlace(listPlace('edition'), 'history'), {
    records: (recordIn(telling.charter, 'edition')['history'] as AnyRecord[] | undefined) ?? [],
    columns: ['version', 'date', 'what', 'approved_by'],
  }),
];
