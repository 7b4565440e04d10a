// Writers of texts → the document of a charter that holds something everywhere, with a text of theirs in every place.
import type { Labels } from '../../src/charter/labels.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { outlineOf } from '../../src/render/outline.ts';
import type { Outline } from '../../src/render/outline-parts.ts';
import type { QuestionText } from '../../src/render/question-text.ts';
import { filledCharter } from './filled-charter.ts';
import { renderOptions } from './render-options.ts';

const core = renderOptions('nb');
const question = core.questions.questions.map(({ id }) => id).slice(0, 8);
const theme = core.questions.themes.map(({ id }) => id);

export type Write = () => string;

/** Every text of the charter, and of the pack, is written by `write`. */
export const documentBy = (write: Write): Outline => {
  const charter = filledCharter(
    ({ shape, path }) => {
      switch (shape.kind) {
        case 'number':
          return 3;
        case 'yesno':
          return true;
        case 'choice':
          return path === 'visibility' ? 'open' : shape.options[0];
        case 'date':
          return '2026-06-15';
        case 'measure':
          return write();
        case 'simple':
          return [write(), { [write()]: write() }];
        case 'reference':
          return shape.orText ? { text: write() } : 'actors';
        case 'text':
          return write();
        default:
          return shape satisfies never;
      }
    },
    { question, theme },
  );
  return outlineOf(shown(charter, write), {
    ...core,
    labels: labelsBy(write),
    questions: asks(write),
  });
};

const shown = (charter: Charter, write: Write): Charter => {
  const states = Object.entries(charter.states ?? {}).map(([id, state], at) => [
    id,
    { ...state, state: (['not-relevant', 'parked', 'disputed'] as const)[at % 3] },
  ]);
  const open = { ...charter.open_points![0]!, question: write(), closed_by: undefined };
  return {
    ...charter,
    language: 'nb',
    states: Object.fromEntries(states),
    open_points: [...charter.open_points!, open],
  } as Charter;
};

/** The same words whenever the same thing is called. */
const remembered = (write: Write): ((key: string) => string) => {
  const words = new Map<string, string>();
  return (key) => {
    const word = words.get(key) ?? write();
    words.set(key, word);
    return word;
  };
};

const labelsBy = (write: Write): Labels => {
  const word = remembered(write);
  return {
    language: 'nb',
    entity: (list) => ({ label: word(`list ${list}`), one: word(`one ${list}`) }),
    field: (path) => ({ label: word(`field ${path}`) }),
    choice: (path, value) => word(`choice ${path} ${value}`),
  };
};

const asks = (write: Write): QuestionText => {
  const word = remembered(write);
  return {
    themes: core.questions.themes.map(({ id }) => ({ id, title: word(`theme ${id}`) })),
    questions: core.questions.questions,
    ask: word,
    choice: () => undefined,
  };
};
