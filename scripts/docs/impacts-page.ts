// What the schema says a change of each field touches, the word tables and the rules of consent → docs/impacts.md.
import { fieldImpacts, type FieldImpact } from '../../src/charter/impacts.ts';
import { charterShape } from '../../src/charter/schema.ts';
import { impacts } from '../../src/yaml/shape.ts';
import { table } from './table.ts';
import { wordingPart } from './wording-part.ts';

const opening = `# What a change touches

Made by \`npm run docs\`: do not edit it here. The fields themselves are in [format.md](format.md).

\`samspill diff\`, reviews, minutes and signatures say of every change what it touches, in one of eight words, the gravest first. A record that comes or goes has the impact of its list. What only moved to another place or got another id touches nothing: \`none\`.

`;

const meanings: Readonly<Record<(typeof impacts)[number], string>> = {
  party: 'an actor comes, goes or has another standing',
  commitment: 'what the actors have promised each other',
  decision: 'how, where and by whom decisions are made',
  responsibility: 'who answers for what',
  risk: 'what may go wrong, and what is accepted',
  progress: 'how far work has come, and what has happened',
  open: 'points, actions and notes on what is not settled; the log of decisions',
  wording: 'the same in other words',
};

/** In nearly every record, with the same impact everywhere. */
const shared = /\.(note|confidence|unsettled\.[a-z_]+)$/;

export function impactsPage(): string {
  const fields = fieldImpacts(charterShape).filter(({ path }) => !shared.test(path));
  const tops = [...new Set(fields.map(({ path }) => topOf(path)))];
  const rows = tops.flatMap((top) => {
    const own = fields.filter(({ path }) => topOf(path) === top);
    return impacts.flatMap((impact) => {
      const said = own.filter((field) => field.impact === impact);
      return said.length === 0 ? [] : [[`\`${top}\``, impact, said.map(fieldSaid).join(', ')]];
    });
  });
  return [
    opening,
    table(
      ['Impact', 'What it means'],
      impacts.map((impact) => [impact, meanings[impact]]),
    ),
    '\n## By field\n\nIn every record, `note` is wording, and `confidence` and `unsettled` are open.\n\n',
    table(['In', 'Impact', 'Fields'], rows),
    `\n${wordingPart()}`,
  ].join('');
}

const topOf = (path: string): string => path.split('.')[0] ?? path;

function fieldSaid({ path, exception }: FieldImpact): string {
  const [, ...inner] = path.split('.');
  const name = inner.length === 0 ? 'the whole' : `\`${inner.join('.')}\``;
  if (exception === undefined) return name;
  const { field, says, impact } = exception;
  return `${name} (${impact} when \`${field}\` is ${says.join(' or ')})`;
}
