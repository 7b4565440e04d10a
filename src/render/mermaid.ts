// A picture as data → Mermaid text that GitHub and GitLab draw; no letter of a label is read as syntax.
import { fold } from './fold.ts';
import type { Diagram, Flow, FlowNode, Matrix } from './outline-parts.ts';

export const mermaidOf = (diagram: Diagram): string =>
  diagram.kind === 'flow' ? flowText(diagram) : matrixText(diagram);

const flowText = (flow: Flow): string =>
  [
    `flowchart ${flow.direction === 'across' ? 'LR' : 'TB'}`,
    `  accTitle: ${bare(flow.title)}`,
    ...flow.nodes.map((node, at) => `  ${nodeId(at)}${nodeText(node)}`),
    ...flow.edges.map(({ from, to, label, dotted }) => {
      const line = dotted === true ? '-.->' : '-->';
      const text = label === undefined ? '' : `|"${labelText(label)}"|`;
      return `  ${nodeId(from)} ${line}${text} ${nodeId(to)}`;
    }),
  ].join('\n');

const nodeId = (at: number): string => `n${at + 1}`;

const nodeText = ({ label, shape }: FlowNode): string => {
  const text = `"${labelText(label)}"`;
  switch (shape) {
    case 'box':
      return `[${text}]`;
    case 'round':
      return `(${text})`;
    case 'rhombus':
      return `{${text}}`;
    default:
      return shape satisfies never;
  }
};

const matrixText = ({ title, across, up, points }: Matrix): string =>
  [
    'quadrantChart',
    `  accTitle: ${bare(title)}`,
    `  title ${bare(title)}`,
    `  x-axis "${bare(across.low)}" --> "${bare(across.high)}"`,
    `  y-axis "${bare(up.low)}" --> "${bare(up.high)}"`,
    ...points.map(
      (point) => `  "${bare(point.label)}": [${onScale(point.across)}, ${onScale(point.up)}]`,
    ),
  ].join('\n');

/** The middle of its fifth: 1 → 0.10, 5 → 0.90. */
const onScale = (score: number): string => ((score - 0.5) / 5).toFixed(2);

const longest = 70;

/** Letters, digits and quiet punctuation stay; everything else becomes an entity code. */
export const labelText = (text: string): string => {
  const letters = Array.from(fold(text));
  const short = letters.length <= longest ? letters : [...letters.slice(0, longest - 1), '…'];
  return short.join('').replace(loud, (letter) => `#${letter.codePointAt(0)};`) || '–';
};
/** A hyphen or a full stop is quiet inside or after a word, not where a list could begin. */
const loud = /(?!(?<=\p{L})(?:-(?=\p{L})|\.(?= |$)))[^\p{L}\p{M}\p{N} ,()/–…«»\u200d]/gu;

/** Only the program's own words: no syntax at all. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N} ,()–]/gu, ' ')
    .trim();
