// The trace a sitting leaves in the charter: the day, who took part, how long, which questions were looked at.
import type { Charter, RecordOf } from '../charter/schema.ts';
import { idFor, takenIds } from '../charter/ids.ts';
import type { Interview } from './state.ts';

type Session = RecordOf<'sessions'>;

/** A second sitting on one day goes on in the first one's record. */
export const currentSession = (interview: Interview): Session | undefined =>
  interview.charter.sessions?.find((session) => session.date === interview.setting.today);

export const withSession = (
  interview: Interview,
  change: (session: Session) => Session,
): Charter => {
  const { charter, setting } = interview;
  const sessions = charter.sessions ?? [];
  const found = currentSession(interview);
  if (found) {
    const changed = change(found);
    return { ...charter, sessions: sessions.map((one) => (one === found ? changed : one)) };
  }
  const id = idFor(`session-${setting.today}`, takenIds(charter));
  return { ...charter, sessions: [...sessions, change({ id, date: setting.today })] };
};

/** Adds a question to what was looked at today, with the minutes spent so far. */
export const withSettled = (interview: Interview, question: string, minutes: number): Charter =>
  withSession(interview, (session) => {
    const settled = session.settled ?? [];
    const spent = interview.minutesBefore + minutes;
    const theme = interview.setting.pack.themes.find((one) =>
      one.questions.some(({ id }) => id === question),
    )?.id;
    const themes = session.themes ?? [];
    return {
      ...session,
      ...(spent > 0 ? { minutes_spent: spent } : {}),
      themes: theme === undefined || themes.includes(theme) ? themes : [...themes, theme],
      settled: settled.includes(question) ? settled : [...settled, question],
    };
  });
