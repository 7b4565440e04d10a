// What an organisation thinks → its worksheet in a browser, filled in by the labels and boxes a person would use.
import type { Locator, Page } from 'playwright-core';
import type { Thought } from './ung-ut.ts';

type Plain = Record<string, unknown>;

export const fillWorksheet = async (page: Page, thought: Thought): Promise<void> => {
  for (const [id, answer] of Object.entries(thought.answers))
    await fillQuestion(page.locator(`[data-question="${id}"]`), answer);
  for (const [id, { answer = '', why, read_aloud }] of Object.entries(thought.perceptions)) {
    const statement = page.locator(`[data-statement="${id}"]`);
    await statement.locator(`input[type=radio][value="${answer}"]`).check();
    if (why === undefined) continue;
    await statement.locator('[data-low] textarea').fill(why);
    await statement.locator('[data-low] input[type=checkbox]').setChecked(read_aloud === true);
  }
};

const fillQuestion = async (question: Locator, answer: unknown): Promise<void> => {
  const kind = await question.getAttribute('data-kind');
  if (kind === 'single') return fillField(question.locator('[data-field]'), answer);
  if (kind === 'fields') return fillFields(question, answer as Plain);
  if (kind === 'each') {
    for (const [id, record] of Object.entries(answer as Record<string, Plain>))
      await fillFields(question.locator(`[data-row="${id}"]`), record);
    return;
  }
  const rows = question.locator('[data-rows] > [data-row]');
  for (const [at, record] of (answer as Plain[]).entries()) {
    if (at >= (await rows.count())) await question.locator('[data-add]').click();
    await fillFields(rows.nth(at), record);
  }
};

const fillFields = async (within: Locator, record: Plain): Promise<void> => {
  for (const [name, value] of Object.entries(record))
    await fillField(within.locator(`[data-field="${name}"]`), value);
};

const ownWords = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : undefined;

const fillField = async (field: Locator, value: unknown): Promise<void> => {
  const typed = field.locator('input[type=text], textarea');
  const box = (one: string): Locator => field.locator(`input[value="${one}"]`);
  switch (await field.getAttribute('data-control')) {
    case 'yesno':
      return box(value === true ? 'yes' : 'no').check();
    case 'choice':
    case 'pick': {
      const own = ownWords(value);
      if (own !== undefined) return typed.fill(own);
      const list = field.locator('select');
      if ((await list.count()) > 0) await list.selectOption(String(value));
      else await box(String(value)).check();
      return;
    }
    case 'choices':
    case 'picks': {
      const values = value as unknown[];
      const own = values.flatMap((one) => ownWords(one) ?? []);
      if (own.length > 0) await typed.fill(own.join('\n'));
      for (const one of values) if (typeof one === 'string') await box(one).check();
      return;
    }
    case 'lines':
      return typed.fill((value as string[]).join('\n'));
    default:
      return typed.fill(String(value));
  }
};
