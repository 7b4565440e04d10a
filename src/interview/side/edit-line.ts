// One line of a list of plain texts, typed anew.
import { keptText } from '../../yaml/text.ts';
import type { Prompt, Reply } from '../ask.ts';
import { valueAt, withValue, type Plain } from '../address.ts';
import { withSection } from '../change.ts';
import { sideMenu } from '../menus.ts';
import { sectionShape } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'edit-line' };

const sectionAt = (interview: Interview, side: Here): Plain =>
  ((interview.charter as Plain)[side.section] as Plain | undefined) ?? {};
const linesAt = (interview: Interview, side: Here): string[] =>
  (valueAt(sectionAt(interview, side), side.path) as string[] | undefined) ?? [];

export const promptEditLine = (interview: Interview, side: Here): Prompt => ({
  key: `edit-line/${side.section}.${side.path}/${side.index}`,
  kind: 'text',
  ask: interview.setting.labels.field(`${side.section}.${side.path}`).label,
  mayLeave: true,
  menu: sideMenu,
  current: linesAt(interview, side)[side.index] ?? '',
});

export const replyEditLine = (interview: Interview, side: Here, reply: Reply): Outcome => {
  const { side: _, ...closed } = interview;
  if (reply.do === 'leave') return { interview: closed };
  if (reply.do !== 'text') return { problem: interview.setting.words.notHere };
  const lines = linesAt(interview, side)
    .map((line, index) => (index === side.index ? keptText(reply.value) : line))
    .filter((line) => line !== '');
  const next = withValue(sectionShape(side.section), sectionAt(interview, side), {
    path: side.path,
    value: lines,
  });
  return { interview: { ...closed, charter: withSection(interview.charter, side.section, next) } };
};
