// What a document says → one HTML page that asks for nothing: no script, no request, its own style.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { html, joinedHtml, type Html } from './html-text.ts';
import { pageStyle } from './html-style.ts';
import {
  plain,
  type Block,
  type Diagram,
  type Fact,
  type Inline,
  type Outline,
  type Section,
} from './outline-parts.ts';

export interface PageOptions {
  /** Large letters, for a projector. */
  roomy?: boolean;
}

export const htmlOf = (outline: Outline, { roomy = false }: PageOptions = {}): string => {
  const body = html`<h1>${{ html: inline(plain(outline.title)) }}</h1>
    ${joinedHtml(blockOf({ kind: 'facts', facts: outline.facts }))}${joinedHtml(
      outline.sections.flatMap((section) => sectionOf(section, 2)),
    )}`;
  return pageOf({ language: outline.language, title: outline.title, body, roomy });
};

/** The frame of every page. The policy lets in the one style it holds, and nothing else. */
export const pageOf = (page: {
  language: string;
  title: string;
  body: Html;
  roomy: boolean;
}): string => {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash()}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy as Html }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<style>${{ html: pageStyle as Html }}</style>
</head>
<body${{ html: (page.roomy ? ' class="roomy"' : '') as Html }}>
${{ html: page.body }}
</body>
</html>
`;
};

const styleHash = (): string => btoa(String.fromCharCode(...sha256(utf8ToBytes(pageStyle))));

type Depth = 2 | 3 | 4;

const sectionOf = (section: Section, depth: Depth): Html[] => [
  { 2: heading2, 3: heading3, 4: heading4 }[depth](inline(plain(section.title))),
  ...section.blocks.flatMap(blockOf),
  ...section.sections.flatMap((inner) => sectionOf(inner, depth === 2 ? 3 : 4)),
];

const heading2 = (title: Html): Html => html`<h2>${{ html: title }}</h2> `;
const heading3 = (title: Html): Html => html`<h3>${{ html: title }}</h3> `;
const heading4 = (title: Html): Html => html`<h4>${{ html: title }}</h4> `;

const blockOf = (block: Block): Html[] => {
  switch (block.kind) {
    case 'paragraph':
      return [html`<p>${{ html: inline(block.of) }}</p> `];
    case 'list':
      return [listOf(block)];
    case 'facts':
      return block.facts.length === 0
        ? []
        : [html`<dl>${joinedHtml(block.facts.map(factOf))}</dl> `];
    case 'table':
      return [tableOf(block.head, block.rows)];
    case 'diagram':
      return [figureOf(block.diagram)];
    default:
      return block satisfies never;
  }
};

const listOf = ({ start, items }: Block & { kind: 'list' }): Html => {
  const lines = joinedHtml(
    items.map((item) => html`<li>${joinedHtml(item.flatMap(blockOf))}</li> `),
  );
  return start === undefined
    ? html`<ul>
        ${lines}
      </ul> `
    : html`<ol start="${`${start}`}">
        ${lines}
      </ol> `;
};

const factOf = ({ label, value }: Fact): Html =>
  html`<dt>${{ html: inline(plain(label)) }}</dt>
    <dd>${joinedHtml(value.flatMap(blockOf))}</dd> `;

const tableOf = (head: readonly string[], rows: readonly Inline[][][]): Html =>
  html`<div class="table" tabindex="0">
    <table>
      <thead>
        <tr>
          ${joinedHtml(head.map((title) => html`<th scope="col">${title}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${joinedHtml(
          rows.map(
            (row) =>
              html`<tr>
                ${joinedHtml(row.map((cell) => html`<td>${{ html: inline(cell) }}</td>`))}
              </tr> `,
          ),
        )}
      </tbody>
    </table>
  </div> `;

/** A picture is told in words: who points at what. */
const figureOf = (diagram: Diagram): Html => {
  const lines =
    diagram.kind === 'flow'
      ? diagram.edges.map(({ from, to, label }) => {
          const ends = [from, to].map((at) => diagram.nodes[at]?.label ?? '');
          return `${ends.join(' → ')}${label === undefined ? '' : ` (${label})`}`;
        })
      : diagram.points.map(({ label, across, up }) => `${label}: ${across} × ${up}`);
  return html`<figure>
    <figcaption>${diagram.title}</figcaption>
    <ul>
      ${joinedHtml(lines.map((line) => html`<li>${line}</li> `))}
    </ul>
  </figure> `;
};

const inline = (parts: readonly Inline[]): Html => parts.map(inlineOf).join(' ') as Html;

const inlineOf = (part: Inline): Html => {
  switch (part.kind) {
    case 'text':
      return html`${part.text}`;
    case 'strong':
      return html`<strong>${part.text}</strong>`;
    case 'link':
      return /^https?:\/\//iu.test(part.url)
        ? html`<a href="${part.url}" rel="noreferrer noopener">${part.text}</a>`
        : html`${part.text}`;
    default:
      return part satisfies never;
  }
};
