// A charter and the words for it → everything the document says, once, as plain data that every format is made from.
import { charterShape, type Charter } from '../charter/schema.ts';
import { actorsPart } from './outline/actors.ts';
import { anchoringPart } from './outline/anchoring.ts';
import { answerBlocks } from './outline/answers.ts';
import { arenasPart } from './outline/arenas.ts';
import { decisionsPart } from './outline/decisions.ts';
import { disputedSection } from './outline/disputed.ts';
import { formPart } from './outline/form.ts';
import { goalsPart } from './outline/goals.ts';
import { openSections } from './outline/open.ts';
import { outcomesSection } from './outline/outcomes.ts';
import { practicePart } from './outline/practice.ts';
import { reportingPart } from './outline/reporting.ts';
import { resourcesPart } from './outline/resources.ts';
import { restSections } from './outline/rest.ts';
import { reviewPart } from './outline/review.ts';
import { risksPart } from './outline/risks.ts';
import { rolesPart } from './outline/roles.ts';
import { signaturesSection } from './outline/signatures.ts';
import { setAsideSections } from './outline/set-aside.ts';
import { titleFacts, titleOf } from './outline/title.ts';
import { trustPart } from './outline/trust.ts';
import { usersPart } from './outline/users.ts';
import { paragraph, type Block, type Outline, type Section } from './outline-parts.ts';
import { pruned, type Part } from './section.ts';
import { tellingOf, type OutlineOptions, type Telling } from './telling.ts';
import { blocksOf } from './values.ts';

/** Theme of the core pack → what the charter says under it. */
const themeParts: Readonly<Record<string, (telling: Telling) => Part>> = {
  form: formPart,
  actors: actorsPart,
  users: usersPart,
  goals: goalsPart,
  roles: rolesPart,
  trust: trustPart,
  anchoring: anchoringPart,
  resources: resourcesPart,
  arenas: arenasPart,
  decisions: decisionsPart,
  risks: risksPart,
  reporting: reportingPart,
  'network-practice': practicePart,
  review: reviewPart,
};

export const outlineOf = (charter: Charter, options: OutlineOptions): Outline => {
  const telling = tellingOf(charter, options);
  return {
    language: telling.charter.language ?? options.words.language,
    title: titleOf(telling),
    facts: titleFacts(telling),
    sections: pruned([
      purposeSection(telling),
      ...themeSections(telling),
      signaturesSection(telling),
      ...restSections(telling),
      ...openSections(telling),
      disputedSection(telling),
      ...setAsideSections(telling),
      outcomesSection(telling),
      aboutSection(telling),
    ]),
  };
};

const purposeSection = (telling: Telling): Section => {
  const purpose = telling.charter.collaboration?.purpose;
  const field = charterShape.fields['collaboration']?.shape;
  const shape = field?.kind === 'record' ? field.fields['purpose']?.shape : undefined;
  return {
    id: 'purpose',
    title: telling.words.headings.purpose,
    blocks:
      purpose === undefined || shape === undefined
        ? []
        : blocksOf(telling, { shape, path: 'collaboration.purpose' }, purpose),
    sections: [],
  };
};

/** In the pack's order; a theme the pack does not have comes after, under the name of what it holds. */
const themeSections = (telling: Telling): Section[] => {
  const { themes } = telling.questions;
  const known = new Set(themes.map(({ id }) => id));
  const others = Object.keys(themeParts)
    .filter((id) => !known.has(id))
    .map((id) => ({ id, title: telling.words.themes[id] ?? id }));
  return [...themes, ...others].map(({ id, title }) => themeSection(telling, { id, title }));
};

const themeSection = (telling: Telling, { id, title }: { id: string; title: string }): Section => {
  const part = Object.hasOwn(themeParts, id) ? themeParts[id]?.(telling) : undefined;
  return {
    id,
    title,
    blocks: [...(part?.blocks ?? []), ...answerBlocks(telling, id)],
    sections: part?.sections ?? [],
  };
};

const aboutSection = (telling: Telling): Section => {
  const { charter, words, withheld } = telling;
  const own: Block[] = answerBlocks(telling, undefined);
  return {
    id: 'about',
    title: words.headings.about,
    blocks: [
      ...own,
      ...(charter.pack === undefined ? [] : [paragraph(words.answeredWith(charter.pack))]),
      ...(withheld === 0 ? [] : [paragraph(words.withheldCount(withheld))]),
    ],
    sections: [],
  };
};
