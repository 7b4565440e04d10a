// A pack and a charter → what each organisation is asked before the room: the joint questions and the statements, theme by theme.
import { formGroupOf } from '../charter/form-group.ts';
import type { Charter } from '../charter/schema.ts';
import type { Setting } from '../interview/setting.ts';
import { isAsked } from '../pack/levels.ts';
import type { Question } from '../pack/pack.ts';

export interface AskedTheme {
  id: string;
  joint: Question[];
  /** What each answers alone, from 1 to 5. */
  statements: Question[];
}

/** `round` is 1 until there is a review; questions at level review come from the second. */
export const askedThemes = (
  setting: Setting,
  { charter, round }: { charter: Charter; round: number },
): AskedTheme[] => {
  const formGroup = formGroupOf(charter.collaboration?.form);
  const depth = { level: setting.level, round, formGroup };
  const isOpen = (question: Question): boolean =>
    isAsked(question, depth) &&
    (question.when === undefined || setting.holds(question.when, charter));
  return setting.pack.themes
    .filter((theme) => setting.theme === undefined || theme.id === setting.theme)
    .map(({ id, questions }) => {
      const asked = questions.filter(isOpen);
      return {
        id,
        joint: asked.filter(({ who }) => who === 'joint'),
        statements: asked.filter(({ who }) => who === 'each'),
      };
    })
    .filter(({ joint, statements }) => joint.length + statements.length > 0);
};
