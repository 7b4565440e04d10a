// What the document says → Markdown, through a syntax tree, so that no text of anybody's is read as markup.
import type { BlockContent, ListItem, PhrasingContent, RootContent, Table, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { fold } from './fold.ts';
import { mermaidOf } from './mermaid.ts';
import type { Block, Fact, Inline, Outline, Section } from './outline-parts.ts';

export const markdownOf = (outline: Outline): string =>
  toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, outline.title),
        ...blockOf({ kind: 'facts', facts: outline.facts }),
        ...outline.sections.flatMap((section) => sectionOf(section, 2)),
      ],
    },
    settings,
  );

const settings: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  handlers: {
    text(...[node, , state, info]: Parameters<Handle>) {
      const { value } = node as Text;
      const startsItem = atBreak(info.before) && startsLine.test(value);
      return harmless.test(value) && !startsItem ? value : state.safe(value, info);
    },
  },
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    {
      unsafe: [
        // Formulas, where the reader's program draws them.
        { character: '$', inConstruct: 'phrasing' },
        // `::include` and `:::` take in files and boxes on some forges.
        { atBreak: true, character: ':', after: ':' },
      ],
    },
  ],
};

/**
 * Most text holds nothing that Markdown could mistake, and to try every escape on it takes most of the time:
 * words, and marks that only separate words. What stands first on a line is tried all the same.
 */
const harmless =
  /^ ?(?:– )?[\p{L}\p{N}«§](?:[\p{L}\p{N} ,;()/×§«»–%'"?-]|[.:!](?=[ );]|$)|(?<=\d)\.(?=\d))*$/u;
const startsLine = /^\d+[.)]/u;
const atBreak = (before: string): boolean => before === '' || before === '\n';

type Depth = 1 | 2 | 3 | 4;

const sectionOf = (section: Section, depth: 2 | 3 | 4): RootContent[] => [
  heading(depth, section.title),
  ...section.blocks.flatMap(blockOf),
  ...section.sections.flatMap((inner) => sectionOf(inner, depth === 2 ? 3 : 4)),
];

const heading = (depth: Depth, title: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(title)],
});

const blockOf = (block: Block): BlockContent[] => {
  switch (block.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(block.of) }];
    case 'list':
      return [
        listOf(
          block.items.map((item) => item.flatMap(blockOf)),
          block.start,
        ),
      ];
    case 'facts':
      return block.facts.length === 0 ? [] : [listOf(block.facts.map(factOf))];
    case 'table':
      return [tableOf(block.head, block.rows)];
    case 'diagram':
      return [{ type: 'code', lang: 'mermaid', value: mermaidOf(block.diagram) }];
    default:
      return block satisfies never;
  }
};

const listOf = (items: BlockContent[][], start?: number): BlockContent => ({
  type: 'list',
  ordered: start !== undefined,
  ...(start === undefined ? {} : { start }),
  spread: false,
  children: items.map((children): ListItem => ({
    type: 'listItem',
    spread: children.filter(({ type }) => type === 'paragraph').length > 1,
    children,
  })),
});

/** The label and a short value stand on one line; what is longer stands under the label. */
const factOf = ({ label, value }: Fact): BlockContent[] => {
  const name = folded(label);
  const named: PhrasingContent[] = [
    { type: 'strong', children: [text(/[?!.:]$/u.test(name) ? name : `${name}:`)] },
  ];
  const [first, ...rest] = value;
  const short = first?.kind === 'paragraph' ? first : undefined;
  return [
    {
      type: 'paragraph',
      children: short === undefined ? named : [...named, ...short.of.flatMap(after)],
    },
    ...(short === undefined ? value : rest).flatMap(blockOf),
  ];
};

const tableOf = (head: readonly string[], rows: readonly Inline[][][]): Table => ({
  type: 'table',
  children: [
    {
      type: 'tableRow',
      children: head.map((title) => ({
        type: 'tableCell',
        children: title === '' ? [] : [text(title)],
      })),
    },
    ...rows.map((row) => ({
      type: 'tableRow' as const,
      children: row.map((cell) => ({
        type: 'tableCell' as const,
        children: cell.length === 0 ? [] : inlines(cell),
      })),
    })),
  ],
});

const inlines = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.flatMap((part, at) => (at === 0 ? [inline(part)] : after(part)));

/** With a space before it. */
const after = (part: Inline): PhrasingContent[] =>
  part.kind === 'text'
    ? [{ type: 'text', value: ` ${folded(part.text)}` }]
    : [{ type: 'text', value: ' ' }, inline(part)];

const inline = (part: Inline): PhrasingContent => {
  switch (part.kind) {
    case 'text':
      return text(part.text);
    case 'strong':
      return { type: 'strong', children: [text(part.text)] };
    case 'link':
      return { type: 'link', url: part.url, children: [text(part.text)] };
    default:
      return part satisfies never;
  }
};

const text = (value: string): PhrasingContent => ({ type: 'text', value: folded(value) });

/** A construct with nothing in it would be another construct. */
const folded = (value: string): string => fold(value) || '–';
