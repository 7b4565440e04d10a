// samspill contribute without saying for whom: one organisation is chosen, or everybody here answers the statements in turn.
import type { Charter } from '../charter/schema.ts';
import { Interrupted, UserError } from '../errors.ts';
import type { Option } from '../interview/ask.ts';
import { recordName } from '../interview/naming.ts';
import { presentActors } from '../interview/records.ts';
import type { Call } from './call.ts';
import { contributionsFolder } from './contributions.ts';
import { seenFrom } from './paths.ts';
import { takeTurns, type TakingTurns } from './take-turns.ts';
import type { Talk } from './talk.ts';

const everybody = 'everybody';

const actorsIn = (charter: Charter): Option[] =>
  presentActors(charter).map((actor) => ({
    value: actor.id ?? '',
    label: recordName(charter, 'actors', actor),
  }));

/** The id of the one who answers, or undefined for everybody who is here. */
export const whoAnswers = async (
  { ask, words }: Call & Talk,
  charter: Charter,
): Promise<string | undefined> => {
  const actors = actorsIn(charter);
  if (actors.length === 0) throw new UserError(words.turns.nobodyYet);
  const reply = await ask({
    key: 'who',
    kind: 'choice',
    ask: words.turns.who,
    options: [...actors, { value: everybody, label: words.turns.whoAll }],
    mayLeave: false,
    menu: [],
  });
  return reply.do === 'pick' && reply.value !== everybody ? reply.value : undefined;
};

export const answerTogether = async (
  call: Call & Talk,
  of: Omit<TakingTurns, 'here' | 'done'> & { command: string },
): Promise<void> => {
  const { words, host } = call;
  const actors = actorsIn(of.charter);
  const all = actors.map(({ value }) => value);
  const reply = await call.ask({
    key: 'here',
    kind: 'choices',
    ask: words.turns.whoIsHere,
    ...(call.canClear ? {} : { why: words.turns.cannotClear }),
    options: actors,
    current: all,
    mayLeave: true,
    menu: [],
  });
  const here = reply.do === 'pick-many' ? all.filter((id) => reply.values.includes(id)) : all;
  const folder = seenFrom(host.cwd, contributionsFolder(of.path));
  const goOn = words.contribute.left(folder, of.command);
  try {
    const { finished } = await takeTurns(call, { ...of, here, done: [] });
    call.say(finished === 'done' ? words.contribute.done(folder) : goOn);
  } catch (error) {
    if (error instanceof Interrupted) call.say(goOn);
    throw error;
  }
};
