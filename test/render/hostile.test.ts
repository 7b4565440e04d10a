// Nobody's text can break the document: 20 000 of them in every place a text can stand, read back by two parsers.
import MarkdownIt from 'markdown-it';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/render/fold.ts';
import { markdownOf } from '../../src/render/markdown.ts';
import type { Block, Inline, Outline, Section } from '../../src/render/outline-parts.ts';
import { prose } from '../../src/render/prose.ts';
import { documentBy } from '../support/document-by.ts';
import { hostileText, randomFrom } from '../support/hostile-text.ts';

const wanted = 20_000;
// What the document is built of, whatever it says.

const outlineShape = (outline: Outline): string[] => [
  'h1',
  ...blockShape({ kind: 'facts', facts: outline.facts }),
  ...outline.sections.flatMap((section) => sectionShape(section, 2)),
];

const sectionShape = (section: Section, depth: number): string[] => [
  `h${depth}`,
  ...section.blocks.flatMap(blockShape),
  ...section.sections.flatMap((inner) => sectionShape(inner, Math.min(depth + 1, 4))),
];

const listShape = (ordered: boolean, items: string[][]): string[] => [
  `${ordered ? 'ol' : 'ul'} ${items.length}`,
  ...items.flatMap((item) => ['li', ...item]),
];

const blockShape = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return ['p'];
    case 'list':
      return listShape(
        block.start !== undefined,
        block.items.map((item) => item.flatMap(blockShape)),
      );
    case 'facts':
      return listShape(
        false,
        block.facts.map(({ value }) =>
          value[0]?.kind === 'paragraph'
            ? value.flatMap(blockShape)
            : ['p', ...value.flatMap(blockShape)],
        ),
      );
    case 'table':
      return [`table ${block.head.length}×${block.rows.length}`];
    case 'diagram':
      return ['code mermaid'];
    default:
      return block satisfies never;
  }
};

const treeShape = (node: Nodes): string[] => {
  switch (node.type) {
    case 'root':
      return node.children.flatMap(treeShape);
    case 'heading':
      return [`h${node.depth}`];
    case 'paragraph':
      return ['p'];
    case 'list':
      return listShape(
        node.ordered ?? false,
        node.children.map((item) => item.children.flatMap(treeShape)),
      );
    case 'table':
      return [`table ${node.children[0]!.children.length}×${node.children.length - 1}`];
    case 'code':
      return [`code ${node.lang ?? ''}`];
    default:
      return [`unexpected ${node.type}`];
  }
};

const tokenShape = (markdown: string): string[] => {
  const counts = new Map<string, number>();
  for (const { type, tag } of new MarkdownIt({ html: true }).parse(markdown, {})) {
    if (
      /^(?:heading|paragraph|list_item|bullet_list|ordered_list|t[rhd]|table)_open$/u.test(type)
    ) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    } else if (!/_close$|^inline$|^t(?:head|body)_open$/u.test(type)) {
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).sort();
};

/** The same counts, from the outline. */
const countedShape = (parts: string[]): string[] => {
  const counts = new Map<string, number>();
  const add = (name: string, count: number) => counts.set(name, (counts.get(name) ?? 0) + count);
  for (const part of parts) {
    const [name = '', rest = ''] = part.split(' ');
    if (name === 'table') {
      const [columns = 0, rows = 0] = rest.split('×').map(Number);
      add('table', 1);
      add('tr', rows + 1);
      add('th', columns);
      if (rows > 0) add('td', columns * rows);
    } else add(name === 'code' ? 'fence' : name, 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).sort();
};

// What it says: every text, folded, and no more.

const inlineText = (parts: readonly Inline[]): string =>
  parts.map(({ text }) => fold(text) || '–').join(' ');

const outlineTexts = (outline: Outline): string[] => [
  fold(outline.title) || '–',
  ...blockTexts({ kind: 'facts', facts: outline.facts }),
  ...outline.sections.flatMap(sectionTexts),
];

const sectionTexts = (section: Section): string[] => [
  fold(section.title) || '–',
  ...section.blocks.flatMap(blockTexts),
  ...section.sections.flatMap(sectionTexts),
];

const blockTexts = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.of)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(blockTexts));
    case 'facts':
      return block.facts.flatMap(({ label, value }) => {
        const name = fold(label) || '–';
        const named = /[?!.:]$/u.test(name) ? name : `${name}:`;
        const [first = '', ...rest] = value.flatMap(blockTexts);
        const short = value[0]?.kind === 'paragraph';
        return short ? [`${named} ${first}`, ...rest] : [named, first, ...rest];
      });
    case 'table':
      return [
        ...block.head.map((head) => fold(head)),
        ...block.rows.flat().map((cell) => (cell.length === 0 ? '' : inlineText(cell))),
      ];
    case 'diagram':
      return [];
    default:
      return block satisfies never;
  }
};

const treeTexts = (node: Nodes): string[] => {
  if (node.type === 'code') return [];
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    return [words(node)];
  }
  return 'children' in node ? node.children.flatMap(treeTexts) : [];
};

/** Addresses that a reader's program would have found in bare text anyway are links; nothing else is. */
const words = (node: Nodes): string => {
  if (node.type === 'link' && !/^(?:https?|mailto):/u.test(node.url)) return `<${node.url}>`;
  if ('children' in node) return node.children.map(words).join('');
  return node.type === 'text' ? node.value : `<${node.type}>`;
};

/** As long, with the same lines, lists and ends of sentences, and nothing that anybody acts on. */
const plainOf = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => {
      const folded = fold(line);
      const mark = /^(?:- |\d{1,3}\. )(?=\S)/u.exec(folded)?.[0] ?? '';
      return mark + folded.slice(mark.length).replaceAll(/[^\s.!?]/g, 'a');
    })
    .join('\n') || ' ';

const read = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

describe('hostile text', () => {
  it('leaves headings, tables, lists and pictures as they are with plain text, and is read as written', () => {
    let texts = 0;
    for (let seed = 1; texts < wanted; seed += 1) {
      const random = randomFrom(seed);
      const written: string[] = [];
      const outline = documentBy(() => {
        written.push(hostileText(random));
        return written.at(-1)!;
      });
      texts += written.length;
      const expected = outlineShape(outline);
      const plain = written.values();
      expect(outlineShape(documentBy(() => plainOf(plain.next().value ?? '')))).toEqual(expected);
      const markdown = markdownOf(outline);
      const tree = read(markdown);
      expect(treeShape(tree)).toEqual(expected);
      expect(treeTexts(tree)).toEqual(outlineTexts(outline));
      expect(tokenShape(markdown)).toEqual(countedShape(expected));
    }
  }, 120_000);

  it('is long text in paragraphs and lists only', () => {
    const random = randomFrom(7);
    for (let count = 0; count < 2_000; count += 1) {
      const text = hostileText(random);
      expect(prose(text).map(({ kind }) => kind)).toEqual(
        prose(plainOf(text)).map(({ kind }) => kind),
      );
    }
  });
});
