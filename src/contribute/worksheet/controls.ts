// One field of a worksheet → what it is filled in with, as HTML with a label of its own.
import { html as mark, joinedHtml, type Html } from '../../render/html-text.ts';
import type { WorksheetWords } from '../../words/worksheet-words.ts';
import type { Option, SheetField } from './sheet.ts';

/** More choices than this stand in a list that opens. */
const mostOpen = 7;

interface In {
  /** Unique in the page, and the same in every page made for this question. */
  id: string;
  words: WorksheetWords;
}

export const fieldHtml = ({ name, label, help, control }: SheetField, at: In): Html => {
  const shown = label === '' ? at.words.paper.answer : label;
  const asked = { ...at, label: shown, help: [help, helpFor(control.kind, at.words)] };
  return mark`<div class="field" data-field="${name}" data-control="${control.kind}"${{ html: limitsOf(control) }}>
${{ html: bodyOf(control, asked) }}</div>
`;
};

/** What the page's script holds a number against. */
const limitsOf = (control: SheetField['control']): Html => {
  if (control.kind !== 'number') return '' as Html;
  const { min, max, whole } = control;
  return [
    min === undefined ? '' : mark` data-min="${String(min)}"`,
    max === undefined ? '' : mark` data-max="${String(max)}"`,
    whole === true ? mark` data-whole="yes"` : '',
  ].join('') as Html;
};

const helpFor = (kind: SheetField['control']['kind'], words: WorksheetWords): string =>
  kind === 'date' ? words.dateHelp : kind === 'lines' ? words.onePerLine : '';

interface Asked extends In {
  label: string;
  help: string[];
}

const bodyOf = (control: SheetField['control'], asked: Asked): Html => {
  const { words } = asked;
  switch (control.kind) {
    case 'line':
    case 'date':
      return lineHtml(asked, 'text');
    case 'number':
      return lineHtml(asked, 'decimal');
    case 'text':
    case 'lines':
      return areaHtml(asked);
    case 'yesno': {
      const options = [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ];
      return groupHtml(asked, boxesHtml(asked, 'radio', options));
    }
    case 'choice':
      return control.options.length > mostOpen
        ? selectHtml(asked, control.options)
        : groupHtml(asked, boxesHtml(asked, 'radio', control.options));
    case 'choices':
      return groupHtml(asked, boxesHtml(asked, 'checkbox', control.options));
    case 'pick': {
      if (control.options.length === 0)
        return lineHtml({ ...asked, id: `${asked.id}-own` }, 'text');
      const inside = [
        selectHtml({ ...asked, label: words.inCharter, help: [] }, control.options),
        lineHtml({ ...asked, id: `${asked.id}-own`, label: words.ownWords, help: [] }, 'text'),
      ];
      return groupHtml(asked, joinedHtml(inside).html);
    }
    case 'picks': {
      const own = { ...asked, id: `${asked.id}-own` };
      if (control.options.length === 0)
        return areaHtml({ ...own, help: [...asked.help, words.onePerLine] });
      const inside = [
        boxesHtml(asked, 'checkbox', control.options),
        areaHtml({ ...own, label: words.ownWordsLines, help: [] }),
      ];
      return groupHtml(asked, joinedHtml(inside).html);
    }
    default:
      return control satisfies never;
  }
};

const helpHtml = ({ id, help }: Asked): { html: Html; by: Html } => {
  const text = help.filter((line) => line !== '').join(' ');
  return text === ''
    ? { html: '' as Html, by: '' as Html }
    : {
        html: mark`<p class="help" id="${id}-help">${text}</p>
`,
        by: mark` aria-describedby="${id}-help"`,
      };
};

const lineHtml = (asked: Asked, mode: 'text' | 'decimal'): Html => {
  const help = helpHtml(asked);
  return mark`<label for="${asked.id}">${asked.label}</label>
${{ html: help.html }}<input type="text" inputmode="${mode}" autocomplete="off" id="${asked.id}"${{ html: help.by }}>
`;
};

const areaHtml = (asked: Asked): Html => {
  const help = helpHtml(asked);
  return mark`<label for="${asked.id}">${asked.label}</label>
${{ html: help.html }}<textarea rows="3" autocomplete="off" id="${asked.id}"${{ html: help.by }}></textarea>
`;
};

/** On paper a closed list shows nothing to choose from: it is told in words there. */
const selectHtml = (asked: Asked, options: readonly Option[]): Html => {
  const help = helpHtml(asked);
  const { id, label, words } = asked;
  const lines = options.map(
    (option) => mark`<option value="${option.value}">${option.label}</option>
`,
  );
  const told = options.map((option) => option.label).join(' · ');
  return mark`<label for="${id}">${label}</label>
${{ html: help.html }}<select id="${id}"${{ html: help.by }}>
<option value="">${words.noChoice}</option>
${joinedHtml(lines)}</select>
<p class="paper" aria-hidden="true">${words.choices} ${told}</p>
`;
};

const groupHtml = (asked: Asked, inside: Html): Html => {
  const help = helpHtml(asked);
  return mark`<fieldset class="choices"${{ html: help.by }}>
<legend>${asked.label}</legend>
${{ html: help.html }}${{ html: inside }}</fieldset>
`;
};

export const boxesHtml = (
  { id }: { id: string },
  type: 'radio' | 'checkbox',
  options: readonly Option[],
): Html =>
  joinedHtml(
    options.map(
      ({ value, label }) =>
        mark`<div class="box"><input type="${type}" name="${id}" id="${id}-${value}" value="${value}"><label for="${id}-${value}">${label}</label></div>
`,
    ),
  ).html;
