// A document's outline → lines for a terminal or a plain text file: headings, paragraphs, lists and facts.
import {
  plain,
  type Block,
  type Inline,
  type Outline,
  type Section,
} from '../render/outline-parts.ts';
import { wrap } from '../terminal/width.ts';
import { harmless } from './harmless.ts';
import { tableText } from './table-text.ts';

export interface TextOptions {
  columns: number;
  strong(text: string): string;
  quiet(text: string): string;
}

/** A terminal wider than this is not easier to read. */
const widest = 88;

export const outlineText = (outline: Outline, options: TextOptions): string => {
  const lines = [
    ...titled(outline.title, { depth: 0, options }),
    ...outline.facts.flatMap(({ label, value }) => [
      ...wrapped(label, { by: 0, options }),
      ...value.flatMap((block) => blockLines(block, { by: 2, options })),
    ]),
    ...outline.sections.flatMap((section) => sectionLines(section, { depth: 1, options })),
  ];
  return `${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}\n`;
};

interface In {
  by: number;
  options: TextOptions;
}

const sectionLines = (
  section: Section,
  { depth, options }: { depth: number; options: TextOptions },
): string[] => [
  '',
  ...titled(section.title, { depth, options }),
  ...section.blocks.flatMap((block) => blockLines(block, { by: depth > 1 ? 4 : 0, options })),
  ...section.sections.flatMap((inner) => sectionLines(inner, { depth: depth + 1, options })),
];

const titled = (
  title: string,
  { depth, options }: { depth: number; options: TextOptions },
): string[] => {
  const lines = wrapped(title, { by: depth > 1 ? 2 : 0, options });
  const rule = '─'.repeat(Math.min(options.columns, widest, 60));
  return [...lines.map(options.strong), ...(depth === 1 ? [options.quiet(rule)] : [])];
};

const wrapped = (text: string, { by, options }: In): string[] => {
  const room = Math.max(20, Math.min(options.columns, widest) - by);
  return wrap(harmless(text), room).map((line) => ' '.repeat(by) + line);
};

const said = (parts: readonly Inline[]): string => parts.map(({ text }) => text).join(' ');

/** Columns side by side, or a line a row where they are too wide for that. */
const tableLines = ({ head, rows }: Extract<Block, { kind: 'table' }>, at: In): string[] => {
  const cells = [head, ...rows.map((row) => row.map(said))].map((row) => row.map(harmless));
  const lines = tableText(cells, Math.min(widest, at.options.columns) - at.by);
  return (
    lines?.map((line) => ' '.repeat(at.by) + line) ??
    rows.flatMap((row) =>
      wrapped(row.map((cell, column) => `${head[column] ?? ''}: ${said(cell)}`).join('; '), at),
    )
  );
};

const blockLines = (block: Block, at: In): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(said(block.of), at);
    case 'list':
      return block.items.flatMap((item) => {
        const [first = '', ...rest] = item.flatMap((one) =>
          blockLines(one, { ...at, by: at.by + 2 }),
        );
        return [`${first.slice(0, at.by)}– ${first.slice(at.by + 2)}`, ...rest];
      });
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [
        ...wrapped(label, at),
        ...value.flatMap((one) => blockLines(one, { ...at, by: at.by + 2 })),
      ]);
    case 'table':
      return tableLines(block, at);
    case 'diagram':
      return blockLines({ kind: 'paragraph', of: plain(block.diagram.title) }, at);
    default:
      return block satisfies never;
  }
};
