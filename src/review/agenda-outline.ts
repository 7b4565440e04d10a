// A running order → a document: the order in a table, then what each part is about, what is due, and what is left out.
import {
  paragraph,
  plain,
  type Block,
  type Outline,
  type Section,
} from '../render/outline-parts.ts';
import type { AgendaWords } from '../words/agenda-words.ts';
import type { Agenda, AgendaOf, Box } from './agenda.ts';

interface Options {
  words: AgendaWords;
  language: string;
  name: string;
  level: 'core' | 'deeper';
  /** Records that are kept within the group, and not told. */
  withheld: number;
}

const list = (lines: readonly string[]): Block[] =>
  lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((line) => [paragraph(line)]) }];

const under = (heading: string, lines: readonly string[]): Block[] =>
  lines.length === 0 ? [] : [paragraph(heading), ...list(lines)];

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const titleOf = ({ kind, theme }: Box, words: AgendaWords): string =>
  theme?.title ?? (kind === 'theme' ? '' : words.boxes[kind]);

const orderSection = (agenda: Agenda, words: AgendaWords): Section => ({
  id: 'order',
  title: words.order,
  blocks: [
    {
      kind: 'table',
      head: [words.from, words.minutes, words.what],
      rows: agenda.boxes.map((box) => [
        plain(clock(box.starts)),
        plain(String(box.minutes)),
        plain(titleOf(box, words)),
      ]),
    },
  ],
  sections: [],
});

const themeSections = (agenda: Agenda, words: AgendaWords): Section[] =>
  agenda.boxes.flatMap(({ theme, starts, minutes }) =>
    theme === undefined
      ? []
      : [
          {
            id: theme.id,
            title: words.themeAt(theme.title, clock(starts), minutes),
            blocks: [
              ...under(words.apart, theme.apart),
              ...under(
                words.open,
                theme.open.filter((ask) => !theme.apart.includes(ask)),
              ),
            ],
            sections: [],
          },
        ],
  );

const simple = (id: string, title: string, lines: readonly string[]): Section[] =>
  lines.length === 0 ? [] : [{ id, title, blocks: list(lines), sections: [] }];

export const agendaOutline = (agenda: Agenda, of: AgendaOf, options: Options): Outline => {
  const { words, language, name, level, withheld } = options;
  return {
    language,
    title: words.title(name),
    facts: [
      { label: words.time, value: [paragraph(words.inAll(agenda.minutes))] },
      { label: words.level, value: [paragraph(words.levels[level])] },
    ],
    sections: [
      orderSection(agenda, words),
      ...simple('due', words.due, of.due),
      ...simple('points', words.points, [
        ...of.points,
        ...(withheld === 0 ? [] : [words.withheld(withheld)]),
      ]),
      ...themeSections(agenda, words),
      ...simple(
        'left-out',
        words.leftOut,
        agenda.leftOut.map(({ theme, because }) => words.because[because](theme.title)),
      ),
    ],
  };
};
