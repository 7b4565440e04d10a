// The worksheet in a real browser: filled in by keyboard alone, saved, sent, taken in; read by axe in light and dark.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { formatCharter } from '../../src/charter/format.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import { main } from '../../src/main.ts';
import { accessibilityFaults, describeInBrowser, openFile } from '../support/browser.ts';
import { memoryHost } from '../support/memory-host.ts';
import { corePack as pack } from '../support/sitting.ts';
import { safelyHome as charter } from '../support/three-views.ts';

const folder = mkdtempSync(join(tmpdir(), 'samspill-worksheet-'));
const path = join(folder, 'worksheet-lillevik.html');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pageFor = async (
  language: string,
  others: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const files = { 'charter.yaml': formatCharter({ ...charter, language }), ...others };
  const host = memoryHost({ files });
  const argv = ['worksheet', '--actor', 'lillevik', '--out', '-'];
  expect(await main(argv, host)).toBe(0);
  return host.printed.out;
};

const imported = async (text: string, name = 'fra-lillevik.txt') => {
  const host = memoryHost({ files: { 'charter.yaml': formatCharter(charter), [name]: text } });
  const code = await main(['contribute', '--import', name], host);
  return { code, err: host.printed.err, disk: host.disk };
};

/** Tab until the element with this id has the focus. */
const tabTo = async (page: Page, id: string): Promise<void> => {
  for (let count = 0; count < 600; count += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>('document.activeElement?.id ?? ""')) === id) return;
  }
  throw new Error(`the keyboard does not reach ${id}`);
};

describeInBrowser('the worksheet in a browser', () => {
  beforeAll(async () => writeFileSync(path, await pageFor('nb')));

  test('by keyboard alone: filled in, kept through a reload, made a file, taken in', async () => {
    const { page, asked, errors, close } = await openFile(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Q-FORM-01-purpose');
    await page.keyboard.type('Ingen skal hjem til et tomt hus.\nAldri.');
    await tabTo(page, 'Q-GOAL-01-statement-0');
    await page.keyboard.type('Hjelpen er der «samme» dag: <b>&"');
    await page.evaluate('document.querySelector("[data-question=Q-GOAL-01] [data-add]").focus()');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('Q-GOAL-01-statement-1');
    await page.keyboard.type('Ingen venter på en seng');
    await page.evaluate('document.getElementById("Q-TRU-02-1").focus()');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Q-TRU-02-why-text');
    await page.keyboard.type('Vi får ikke svar.');
    await tabTo(page, 'Q-TRU-02-aloud');
    await page.keyboard.press('Space');
    await page.getByText('Lagret i denne nettleseren').waitFor();
    await page.reload();
    expect(await page.textContent('#saved')).toContain('Det du skrev sist');
    expect(await page.inputValue('[id="Q-GOAL-01-statement-1"]')).toBe('Ingen venter på en seng');
    await tabTo(page, 'download');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('samspill-lillevik.yaml');
    const text = readFileSync((await download.path()) ?? '', 'utf8');
    const read = parseContribution(text, { pack, charter });
    expect([...read.problems, ...read.misfits]).toEqual([]);
    expect(read.contribution).toMatchObject({
      collaboration: 'Trygt hjem',
      actor: 'lillevik',
      answers: {
        'Q-FORM-01': { purpose: 'Ingen skal hjem til et tomt hus.\nAldri.' },
        'Q-GOAL-01': [
          { statement: 'Hjelpen er der «samme» dag: <b>&"' },
          { statement: 'Ingen venter på en seng' },
        ],
      },
      perceptions: { 'Q-TRU-02': { answer: '2', why: 'Vi får ikke svar.', read_aloud: true } },
    });
    expect(await page.textContent('#made')).toContain('samspill-lillevik.yaml');
    const mail = await page.inputValue('#mail');
    await close();
    expect([asked, errors]).toEqual([[], []]);
    const fromFile = await imported(text);
    expect([fromFile.code, fromFile.err]).toEqual([
      0,
      'Tatt imot: ./contributions/lillevik.yaml (2 svar, 1 påstand)\n',
    ]);
    // As a mail program quotes it, with lines of another length.
    const quoted = mail.replace(/(.{50})/gu, '$1\r\n').replace(/^/gmu, '> ');
    const fromMail = await imported(`Hei!\n\n${quoted}\nHilsen Kari`);
    expect(fromMail.code).toBe(0);
    expect(fromMail.disk.get('/samspill-test/contributions/lillevik.yaml')).toBe(
      fromFile.disk.get('/samspill-test/contributions/lillevik.yaml'),
    );
  });

  test('what must be mended is listed, with a way to each; then it is made', async () => {
    const { page, errors, close } = await openFile(path);
    await page.fill('[id="Q-REV-01-next"]', 'til våren');
    await page.selectOption('[id="Q-ACT-01-kind-0"]', 'municipality');
    await page.click('#download');
    expect(await page.evaluate('document.activeElement.id')).toBe('problems');
    const links = await page.locator('#problems a').allTextContents();
    expect(links).toHaveLength(2);
    expect(links.join(' ')).toContain('«til våren» er ikke en dato');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('#problems a').first().press('Enter');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe('true');
    await page.fill('[id="Q-REV-01-next"]', '2027-05');
    await page.selectOption('[id="Q-ACT-01-kind-0"]', '');
    await page.click('#copy');
    expect(await page.inputValue('#mail')).toContain('[samspill contribution begins]');
    expect(await page.locator('#problems a').count()).toBe(0);
    await close();
    expect(errors).toEqual([]);
  });

  test('after a review the next worksheet begins empty, and what the last one kept is gone', async () => {
    const { page, close } = await openFile(path);
    await page.fill('[id="Q-FORM-01-purpose"]', 'Slik så vi det i juni.');
    await page.getByText('Lagret i denne nettleseren').waitFor();
    const first = readFileSync(path);
    writeFileSync(path, await pageFor('nb', { 'reviews/2026-06-15.yaml': '' }));
    await page.reload();
    writeFileSync(path, first);
    expect(await page.inputValue('[id="Q-FORM-01-purpose"]')).toBe('');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await close();
  });

  test('erased: nothing is left on the computer', async () => {
    const { page, close } = await openFile(path);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.fill('[id="Q-FORM-01-purpose"]', 'Ikke for andre.');
    await page.getByText('Lagret i denne nettleseren').waitFor();
    expect(await page.evaluate('localStorage.length')).toBe(1);
    await page.click('#erase');
    expect(await page.textContent('#saved')).toContain('Slettet');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.reload();
    expect(await page.evaluate('localStorage.length')).toBe(0);
    expect(await page.inputValue('[id="Q-FORM-01-purpose"]')).toBe('');
    await close();
  });

  test('a browser that refuses to save says so, and the file is made all the same', async () => {
    const { page, context, errors, close } = await openFile(path);
    await context.addInitScript(
      'Object.defineProperty(window, "localStorage", { get() { throw new Error("refused"); } });',
    );
    await page.reload();
    expect(await page.textContent('#saved')).toContain('ikke siden lagre');
    await page.fill('[id="Q-FORM-01-purpose"]', 'Ingen skal hjem til et tomt hus.');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    expect(readFileSync((await download.path()) ?? '', 'utf8')).toContain('tomt hus');
    await close();
    expect(errors).toEqual([]);
  });

  test.each([
    ['nb', 'light', 900],
    ['nb', 'dark', 320],
    ['en', 'light', 320],
    ['en', 'dark', 900],
  ] as const)(
    '%s, %s, %d pixels: nothing against WCAG 2.2 AA, nothing to scroll across',
    async (language, colorScheme, width) => {
      const at = join(folder, `worksheet-${language}-${colorScheme}.html`);
      writeFileSync(at, await pageFor(language));
      // axe is put into the page, which its policy would stop.
      const wishes = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
      const { page, asked, close } = await openFile(at, wishes);
      await page.check('[id="Q-TRU-02-1"]');
      await page.evaluate(
        'for (const one of document.querySelectorAll("details")) one.open = true',
      );
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
      await close();
      expect(asked).toEqual([]);
    },
  );

  test('filled in and printed: what was chosen stands there, and what was not is told', async () => {
    const { page, close } = await openFile(path);
    await page.selectOption('[id="Q-ACT-01-kind-0"]', 'municipality');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[id="Q-ACT-01-kind-0"]').isVisible()).toBe(true);
    expect(await page.locator('[id="Q-ACT-01-kind-0"] + .paper').isVisible()).toBe(false);
    expect(await page.locator('[id="Q-FORM-05-form"]').isVisible()).toBe(false);
    expect(await page.locator('[id="Q-FORM-05-form"] + .paper').isVisible()).toBe(true);
    await close();
  });

  test('without scripts: a form to print, with room for three of each, and no buttons', async () => {
    const { page, close } = await openFile(path, { javaScriptEnabled: false });
    expect(await page.locator('[data-question="Q-GOAL-01"] .row').count()).toBe(3);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('[data-low]:visible').count()).toBeGreaterThan(3);
    expect(await page.textContent('main')).toContain('Skript er slått av');
    await close();
  });
});
