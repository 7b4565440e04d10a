// In a terminal: which form, why, and where it is decided → the choice, or that the group wants to go back or leave it.
import { forms } from '../../charter/building-blocks.ts';
import type { Form } from '../../charter/form-group.ts';
import type { Charter } from '../../charter/schema.ts';
import type { Choice } from '../../fit/choose.ts';
import type { Candidate } from '../../fit/reasons.ts';
import type { Ask, Prompt, Reply } from '../../interview/ask.ts';
import { keptText } from '../../yaml/text.ts';
import { fitOf, type Looking } from './look.ts';

export type Chosen = { do: 'choose'; choice: Choice } | { do: 'again' } | { do: 'leave' };

const formOf = (candidate: Candidate): Form =>
  candidate === 'learning-network' ? 'network' : candidate;

/** In the order of the answers, a proposed combination among the first; then the forms that are not weighed. */
const offered = (looking: Looking, charter: Charter): Form[] => {
  const { order, combination } = fitOf(looking, charter);
  const combined: Form[] = combination === undefined ? [] : ['combination'];
  return [...new Set([...combined, ...order.map(({ candidate }) => formOf(candidate)), ...forms])];
};

type Step = 'form' | 'reason' | 'arena';

const formPrompt = (looking: Looking, charter: Charter, canAsk: boolean): Prompt => {
  const { call, setting } = looking;
  const { ask } = call.words.fit;
  const { form } = charter.collaboration ?? {};
  return {
    key: 'form/choose',
    kind: 'choice',
    ask: ask.which,
    why: ask.whichWhy,
    options: [
      ...offered(looking, charter).map((one) => ({
        value: one,
        label: setting.labels.choice('collaboration.form', one),
      })),
      ...(canAsk ? [{ value: 'again', label: ask.again }] : []),
      { value: 'later', label: ask.later },
    ],
    ...(form === undefined ? {} : { current: form }),
    mayLeave: false,
    menu: canAsk ? ['back', 'save'] : ['save'],
  };
};

const reasonPrompt = ({ call }: Looking, charter: Charter, form: Form): Prompt => {
  const { ask } = call.words.fit;
  const { form: before, form_reason } = charter.collaboration ?? {};
  const isSame = before === form && form_reason !== undefined;
  return {
    key: 'form/reason',
    kind: 'long',
    ask: ask.reason,
    why: ask.reasonWhy,
    ...(isSame ? { current: form_reason } : {}),
    mayLeave: false,
    menu: ['back', 'save'],
  };
};

const arenaPrompt = ({ call }: Looking, charter: Charter): Prompt => ({
  key: 'form/arena',
  kind: 'reference',
  ask: call.words.fit.ask.arena,
  why: call.words.fit.ask.arenaWhy,
  options: (charter.arenas ?? []).flatMap(({ id, name }) =>
    id === undefined ? [] : [{ value: id, label: name ?? id }],
  ),
  orText: false,
  mayLeave: true,
  menu: ['back', 'save'],
});

const before: Readonly<Record<Step, Step | undefined>> = {
  form: undefined,
  reason: 'form',
  arena: 'reason',
};

const isMenu = (reply: Reply, item: 'back' | 'save'): boolean =>
  reply.do === 'menu' && reply.item === item;

export const chooseForm = async (
  looking: Looking & { ask: Ask },
  charter: Charter,
  canAsk: boolean,
): Promise<Chosen> => {
  const { call, ask } = looking;
  const hasArenas = (charter.arenas ?? []).some(({ id }) => id !== undefined);
  let step: Step = 'form';
  let form: Form | undefined = charter.collaboration?.form;
  let reason = '';
  for (;;) {
    const reply: Reply = await ask(
      step === 'form' || form === undefined
        ? formPrompt(looking, charter, canAsk)
        : step === 'reason'
          ? reasonPrompt(looking, charter, form)
          : arenaPrompt(looking, charter),
    );
    if (isMenu(reply, 'save')) return { do: 'leave' };
    if (isMenu(reply, 'back')) {
      const earlier: Step | undefined = before[step];
      if (earlier === undefined) return { do: 'again' };
      step = earlier;
    } else if (step === 'form') {
      const picked = reply.do === 'pick' ? reply.value : form;
      if (picked === 'again') return { do: 'again' };
      if (picked === 'later') return { do: 'leave' };
      form = forms.find((one) => one === picked);
      if (form !== undefined) step = 'reason';
    } else if (step === 'reason') {
      reason =
        reply.do === 'text' ? keptText(reply.value) : (charter.collaboration?.form_reason ?? '');
      if (reason !== '') {
        if (!hasArenas && form !== undefined)
          return { do: 'choose', choice: { form, reason, today: call.today } };
        step = 'arena';
      }
    } else if (form !== undefined) {
      const arena = reply.do === 'pick' ? { arena: reply.value } : {};
      return { do: 'choose', choice: { form, reason, today: call.today, ...arena } };
    }
  }
};
