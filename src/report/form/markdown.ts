// Form-fit → Markdown for a case paper or a pull request, where nothing in it is markup of anybody's.
import type { Paragraph, RootContent } from 'mdast';
import { onOneLine } from '../harmless.ts';
import type { FormReporter } from '../form.ts';
import { heading, list, paragraph, strong, written } from '../pieces.ts';
import { saidOf, type Part, type Point } from './said.ts';

export const markdown: FormReporter = (fit, options) => written(partOf(saidOf(fit, options), 1));

const pointItem = ({ text, under = [] }: Point): Paragraph[] => [
  paragraph(onOneLine([text, ...under].join(' – '))),
];

/** Deeper than a fourth heading, a title is a line of its own in bold. */
const titleOf = (title: string, depth: number): RootContent =>
  depth === 1 || depth === 2 || depth === 3 ? heading(depth, title) : paragraph(strong(title));

const partOf = (part: Part, depth: number): RootContent[] => [
  titleOf(part.title, depth),
  ...part.lines.map((line) => paragraph(onOneLine(line))),
  ...(part.points.length === 0 ? [] : [list(part.points.map(pointItem))]),
  ...part.parts.flatMap((one) => partOf(one, depth + 1)),
];
