// A worksheet → one HTML page that works without a network, sends nothing, and lets in no script or style but its own.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { html as mark, joinedHtml, type Html } from '../../render/html-text.ts';
import type { WorksheetWords } from '../../words/worksheet-words.ts';
import { contributionVersion } from '../contribution.ts';
import { mailBegins, mailEnds } from '../mail-text.ts';
import { boxesHtml, fieldHtml } from './controls.ts';
import type { Sheet, SheetForm, SheetQuestion, SheetStatement, SheetTheme } from './sheet.ts';

export interface PageParts {
  words: WorksheetWords;
  /** What fills in, saves and makes the file. */
  script: string;
  style: string;
}

/** The empty rows of a list, where no script can add one. */
const rowsOnPaper = 3;

const sourceHash = (source: string): string =>
  `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(source))))}'`;

const own = (text: string): { html: Html } => ({ html: text as Html });

export const worksheetPage = (sheet: Sheet, parts: PageParts): string => {
  const { words, script, style } = parts;
  const policy = `default-src 'none'; script-src ${sourceHash(script)}; style-src ${sourceHash(style)}; base-uri 'none'; form-action 'none'`;
  const { collaboration, actor, language, themes } = sheet;
  return mark`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title(collaboration)}</title>
<style>${own(style)}</style>
</head>
<body>
<a class="skip" href="#questions">${words.skipToQuestions}</a>
<header>
<h1>${words.title(collaboration)}</h1>
<p class="for">${words.forActor(actor.name)}</p>
</header>
<main>
${{ html: introHtml(sheet, words) }}<p id="saved" role="status"></p>
<form id="questions" tabindex="-1" novalidate autocomplete="off">
${joinedHtml(themes.map((theme) => themeHtml(theme, words)))}${{ html: finishHtml(words) }}</form>
</main>
<script type="application/json" id="sheet">${own(dataOf(sheet, words))}</script>
<script>${own(script)}</script>
</body>
</html>
`;
};

/** What the script must know. Nothing in it can end the element it stands in. */
const dataOf = (sheet: Sheet, words: WorksheetWords): string => {
  const { collaboration, actor, pack, charter, round } = sheet;
  const key = `samspill/${collaboration}/${actor.id}`;
  const data = {
    key: `${key}/${round}`,
    earlier: Array.from({ length: round - 1 }, (_, at) => `${key}/${at + 1}`),
    file: `samspill-${actor.id}.yaml`,
    head: { contribution: contributionVersion, collaboration, actor: actor.id, pack, charter },
    mail: [words.mailIntro(actor.name, collaboration), mailBegins, mailEnds],
    row: words.row('{noun}', '{number}'),
    remove: words.remove('{what}'),
    clear: words.clear,
    words: words.script,
  };
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};

const paragraphs = (lines: readonly string[]): { html: Html } =>
  joinedHtml(
    lines.map(
      (line) => mark`<li>${line}</li>
`,
    ),
  );

const introHtml = ({ themes }: Sheet, words: WorksheetWords): Html => mark`<section class="told">
<h2>${words.whoReads}</h2>
<ul>
${paragraphs(words.whoReadsLines)}</ul>
</section>
<section>
<h2>${words.howTo}</h2>
<ul>
${paragraphs(words.howToLines)}</ul>
<noscript><p class="told">${words.noScript}</p></noscript>
</section>
<nav aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ul>
${joinedHtml(
  themes.map(
    ({ id, title }) => mark`<li><a href="#theme-${id}">${title}</a></li>
`,
  ),
)}</ul>
</nav>
`;

const themeHtml = (
  { id, title, intro, questions, statements }: SheetTheme,
  words: WorksheetWords,
): Html => mark`<section id="theme-${id}">
<h2>${title}</h2>
${
  intro === ''
    ? ''
    : {
        html: mark`<p>${intro}</p>
`,
      }
}${joinedHtml(questions.map((one) => questionHtml(one, words)))}${joinedHtml(
  statements.map((one) => statementHtml(one, words)),
)}</section>
`;

const askedHtml = (
  { id, why, example, sources }: SheetQuestion | SheetStatement,
  words: WorksheetWords,
): Html => mark`${
  why === ''
    ? ''
    : {
        html: mark`<p class="why" id="${id}-why">${words.why} ${why}</p>
`,
      }
}<details>
<summary>${words.more}</summary>
${
  example === ''
    ? ''
    : {
        html: mark`<p>${words.example(example)}</p>
`,
      }
}<p class="help">${sources}</p>
</details>
`;

const questionHtml = (question: SheetQuestion, words: WorksheetWords): Html => {
  const { id, ask, form, today } = question;
  const main = form.kind === 'list' ? mark` data-main="${form.main}" data-noun="${form.noun}"` : '';
  return mark`<fieldset class="question" data-question="${id}" data-kind="${form.kind}"${own(main)}>
<legend><h3>${ask}</h3></legend>
${{ html: askedHtml(question, words) }}<div class="today">
<h4>${words.today}</h4>
<ul>
${paragraphs(today.length === 0 ? [words.nothingToday] : today)}</ul>
</div>
<h4>${words.together}</h4>
${{ html: formHtml(id, form, words) }}</fieldset>
`;
};

const formHtml = (question: string, form: SheetForm, words: WorksheetWords): Html => {
  const fieldsIn = (row: string) => (field: Parameters<typeof fieldHtml>[0]) =>
    fieldHtml(field, {
      id: [question, field.name, row].filter((one) => one !== '').join('-'),
      words,
    });
  switch (form.kind) {
    case 'single':
      return fieldsIn('')(form.field);
    case 'fields':
      return joinedHtml(form.fields.map(fieldsIn(''))).html;
    case 'each':
      return joinedHtml(
        form.rows.map(
          ({ id, name }) => mark`<fieldset class="row" data-row="${id}">
<legend>${name}</legend>
${joinedHtml(form.fields.map(fieldsIn(id)))}</fieldset>
`,
        ),
      ).html;
    case 'list': {
      const rowHtml = (
        at: string,
        number: number | string,
      ): Html => mark`<fieldset class="row" data-row="${at}">
<legend>${words.row(form.noun, number)}</legend>
${joinedHtml(form.fields.map(fieldsIn(at)))}<p class="script"><button type="button" data-remove>${words.remove(words.row(form.noun, number))}</button></p>
</fieldset>
`;
      const rows = Array.from({ length: rowsOnPaper }, (_, at) => rowHtml(String(at), at + 1));
      return mark`<div data-rows>
${joinedHtml(rows)}</div>
<template>${{ html: rowHtml('__row__', '') }}</template>
<p class="script"><button type="button" data-add>${words.add(form.noun)}</button></p>
`;
    }
    default:
      return form satisfies never;
  }
};

const statementHtml = (statement: SheetStatement, words: WorksheetWords): Html => {
  const { id, ask, options } = statement;
  return mark`<fieldset class="question statement" data-statement="${id}">
<legend><h3>${ask}</h3></legend>
${{ html: askedHtml(statement, words) }}<h4>${words.alone}</h4>
<p class="help">${words.aloneIntro}</p>
${{ html: boxesHtml({ id }, 'radio', options) }}<div data-low>
<label for="${id}-why-text">${words.whyLow}</label>
<textarea rows="3" autocomplete="off" id="${id}-why-text"></textarea>
<div class="box"><input type="checkbox" id="${id}-aloud"><label for="${id}-aloud">${words.readAloud}</label></div>
</div>
</fieldset>
`;
};

const finishHtml = (words: WorksheetWords): Html => mark`<section class="script" id="finish">
<h2>${words.finish}</h2>
${joinedHtml(
  words.finishLines.map(
    (line) => mark`<p>${line}</p>
`,
  ),
)}<div id="problems" tabindex="-1" role="alert"></div>
<p><button type="button" id="download">${words.download}</button></p>
<p id="made" role="status"></p>
<p id="copy-intro">${words.copyIntro}</p>
<p><button type="button" id="copy">${words.copy}</button></p>
<label for="mail">${words.copyLabel}</label>
<textarea id="mail" rows="8" readonly spellcheck="false" aria-describedby="copy-intro"></textarea>
<h2>${words.erase}</h2>
<p>${words.eraseIntro}</p>
<p><button type="button" id="erase">${words.erase}</button></p>
</section>
`;
