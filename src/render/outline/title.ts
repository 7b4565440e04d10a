// The title block: where this stands, which version it is, and when it is looked at next.
import { dateText, rhythmText } from '../dates.ts';
import { listPlace } from '../compare.ts';
import { holds } from '../facts.ts';
import { fold } from '../fold.ts';
import { paragraph, type Fact } from '../outline-parts.ts';
import type { Telling } from '../telling.ts';
import { lineOf } from '../values.ts';

export const titleOf = ({ charter, words }: Telling): string =>
  charter.collaboration?.name ?? words.untitled;

export const titleFacts = (telling: Telling): Fact[] => {
  const { charter, labels, words } = telling;
  const { collaboration = {}, review = {}, status } = charter;
  return [
    [labels.field('status').label, status && labels.choice('status', status)],
    [
      labels.field('collaboration.form').label,
      collaboration.form && labels.choice('collaboration.form', collaboration.form),
    ],
    [labels.field('edition.version').label, versionText(telling)],
    [words.facts.adopted, adoptedText(telling)],
    [
      labels.field('review.next').label,
      [
        review.next && dateText(review.next, words.dates),
        review.next === undefined && review.when,
        review.rhythm && rhythmText(review.rhythm, words.dates),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [labels.field('language').label, languageText(telling)],
    [words.facts.standsOn, standsOnText(telling)],
  ].flatMap(([label, text]) => (label && text ? [{ label, value: [paragraph(text)] }] : []));
};

const versionText = ({ charter, words, reviews }: Telling): string =>
  [
    charter.edition?.version ?? '',
    reviews === undefined || reviews.count === 0
      ? ''
      : words.facts.edition(
          reviews.count,
          reviews.last === undefined ? undefined : dateText(reviews.last, words.dates),
        ),
  ]
    .filter((part) => fold(part) !== '')
    .join(', ');

const adoptedText = (telling: Telling): string => {
  const adopted = telling.charter.edition?.adopted ?? {};
  return [
    adopted.on && dateText(adopted.on, telling.words.dates),
    adopted.in && telling.name(adopted.in),
    adopted.by && telling.name(adopted.by),
  ]
    .filter(Boolean)
    .join(', ');
};

const languageText = ({ charter, words }: Telling): string => {
  const code = charter.language ?? '';
  return (Object.hasOwn(words.languageNames, code) ? words.languageNames[code] : code) ?? code;
};

/** Who gave the mandate, the basis in law, and the documents above this one. */
const standsOnText = (telling: Telling): string => {
  const { collaboration = {}, documents = [] } = telling.charter;
  const party = { shape: partyShape(), path: 'collaboration.mandated_by.party' };
  return [
    ...documents.filter(({ relation }) => relation === 'governs').map(({ title }) => title),
    ...(collaboration.mandated_by ?? [])
      .filter((mandate) => holds(mandate.party))
      .map((mandate) => lineOf(telling, party, mandate.party)),
  ]
    .filter((part) => part !== undefined && fold(part) !== '')
    .join('; ');
};

const partyShape = () => {
  const { shape } = listPlace('collaboration').shape.fields['mandated_by']!;
  const entry = shape.kind === 'list' ? shape.of : shape;
  return entry.kind === 'record' ? entry.fields['party']!.shape : entry;
};
