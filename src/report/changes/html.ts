// A comparison → one HTML page that asks for nothing: escaped, without script, for screen, dark and paper.
import { joinedHtml, html as markup, type Html } from '../../render/html-text.ts';
import { pageOf } from '../../render/html.ts';
import type { JudgedChange } from '../../diff/change.ts';
import type { ChangeOptions, ChangeReporter } from '../changes.ts';
import { againBy, byImpact, entryOf, type Entry } from './grouped.ts';
import { isShort, markedWords, type Piece } from './word-marks.ts';

export const html: ChangeReporter = (comparison, options) => {
  const { words } = options;
  const { changes, withheld, from, to, language } = comparison;
  const title = words.title(comparison.charter);
  const isNothing = changes.length === 0 && withheld === 0;
  const summary = isNothing
    ? words.nothing(from, to)
    : `${words.between(from, to)}: ${words.counted(changes.length)}`;
  const body = markup`<h1>${title}</h1>
<p>${summary}</p>
${joinedHtml([
  ...(changes.length === 0 ? [] : againParts(changes, options)),
  ...byImpact(changes).flatMap(([impact, those]) => [
    markup`<h2>${words.impact[impact]}</h2>
`,
    ...those.map((change) => changeOf(change, options)),
  ]),
  ...(withheld === 0
    ? []
    : [
        markup`<p>${words.withheld(withheld)}</p>
`,
      ]),
])}`;
  return pageOf({ language, title, body, roomy: false });
};

const againParts = (changes: readonly JudgedChange[], options: ChangeOptions): Html[] => {
  const again = againBy(changes, options.name);
  if (again.length === 0)
    return [
      markup`<p>${options.words.nobodyAgain}</p>
`,
    ];
  return [
    markup`<h2>${options.words.agreeAgain}</h2>
`,
    markup`<dl>
${joinedHtml(
  again.map(
    ({ actors, because }) => markup`<dt>${actors.join(', ')}</dt>
<dd>${joinedHtml(because.map((one) => markup`<p>${one}</p>`))}</dd>
`,
  ),
)}</dl>
`,
  ];
};

const changeOf = (change: JudgedChange, options: ChangeOptions): Html => {
  const entry = entryOf(change, options);
  return markup`<h3>${entry.title}</h3>
<p>${entry.head}</p>
${joinedHtml(valuesOf(entry, options.words))}`;
};

const valuesOf = ({ before, after }: Entry, words: ChangeOptions['words']): Html[] => {
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [
      markup`<p><ins>${after ?? ''}</ins></p>
`,
    ];
  if (after === undefined)
    return [
      markup`<p><del>${before}</del></p>
`,
    ];
  const pieces = isShort(before, after) ? undefined : markedWords(before, after);
  if (pieces !== undefined)
    return [
      markup`<p>${joinedHtml(pieces.map(pieceOf))}</p>
`,
    ];
  if (isShort(before, after))
    return [
      markup`<p><del>${before}</del> → <ins>${after}</ins></p>
`,
    ];
  return [
    markup`<dl><dt>${words.before}</dt><dd><del>${before}</del></dd>
<dt>${words.after}</dt><dd><ins>${after}</ins></dd></dl>
`,
  ];
};

const pieceOf = ({ text, is }: Piece): Html => {
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\S\s$/.test(text) ? ' ' : '';
  if (text.trim() === '') return ' ' as Html;
  if (is === 'same') return (before + markup`${text}` + after) as Html;
  const inside = is === 'gone' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
  return (before + inside + after) as Html;
};
