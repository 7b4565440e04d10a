// What the document says → Markdown, through a syntax tree, so that no text of anybody's is read as markup.
import type { BlockContent, ListItem, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { folded, phrasing } from './markdown-inline.ts';
import { mermaidOf } from './mermaid.ts';
import {
  plain,
  type Block,
  type Fact,
  type Inline,
  type Outline,
  type Section,
} from './outline-parts.ts';

export const markdownOf = (outline: Outline): string =>
  writtenMarkdown([
    heading(1, outline.title),
    ...blockOf({ kind: 'facts', facts: outline.facts }),
    ...outline.sections.flatMap((section) => sectionOf(section, 2)),
  ]);

/** Any tree, with the escapes of our documents. */
export const writtenMarkdown = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, settings);

const settings: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
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

type Depth = 1 | 2 | 3 | 4;

const sectionOf = (section: Section, depth: 2 | 3 | 4): RootContent[] => [
  heading(depth, section.title),
  ...section.blocks.flatMap(blockOf),
  ...section.sections.flatMap((inner) => sectionOf(inner, depth === 2 ? 3 : 4)),
];

const heading = (depth: Depth, title: string): RootContent => ({
  type: 'heading',
  depth,
  children: phrasing(plain(title)),
});

const blockOf = (block: Block): BlockContent[] => {
  switch (block.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(block.of) }];
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
  const named: Inline = { kind: 'strong', text: /[?!.:]$/u.test(name) ? name : `${name}:` };
  const [first, ...rest] = value;
  const beside = first?.kind === 'paragraph' ? first.of : [];
  return [
    { type: 'paragraph', children: phrasing([named, ...beside]) },
    ...(first?.kind === 'paragraph' ? rest : value).flatMap(blockOf),
  ];
};

const tableOf = (head: readonly string[], rows: readonly Inline[][][]): Table => ({
  type: 'table',
  children: [
    {
      type: 'tableRow',
      children: head.map((title) => ({
        type: 'tableCell',
        children: title === '' ? [] : phrasing(plain(title)),
      })),
    },
    ...rows.map((row) => ({
      type: 'tableRow' as const,
      children: row.map((cell) => ({
        type: 'tableCell' as const,
        children: cell.length === 0 ? [] : phrasing(cell),
      })),
    })),
  ],
});
