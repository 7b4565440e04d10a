// A real browser for the pages that people open: headless Chromium with a profile of its own, and no network.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { describe } from 'vitest';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env['SAMSPILL_CHROMIUM'] ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);
const mustRun = (process.env['SAMSPILL_NEEDS_BROWSER'] ?? '') !== '';

/** Skipped, and said so, where there is no browser; SAMSPILL_NEEDS_BROWSER makes that a failure. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  if (executablePath === undefined && !mustRun)
    process.stderr.write(
      `Skipped: ${name}. There is no Chromium here; install it, or say where it is with SAMSPILL_CHROMIUM.\n`,
    );
  describe.skipIf(executablePath === undefined && !mustRun)(name, tests);
};

const args = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export interface Opened {
  context: BrowserContext;
  page: Page;
  /** Everything the page asked for beyond itself, and every error in it. */
  asked: string[];
  errors: string[];
  close(): Promise<void>;
}

/** A page from the disk. Whatever else it asks for is refused and noted. */
export const openFile = async (
  path: string,
  options: BrowserContextOptions & { profile?: string } = {},
): Promise<Opened> => {
  if (executablePath === undefined)
    throw new Error('these tests need Chromium: apt-get install chromium');
  const { profile, ...wishes } = options;
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'samspill-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args,
    acceptDownloads: true,
    ...wishes,
  });
  const asked: string[] = [];
  const errors: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `file://${path}`) return route.continue();
    asked.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.goto(`file://${path}`);
  return {
    context,
    page,
    asked,
    errors,
    close: async () => {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What WCAG 2.2 AA has against the page as it stands, one line a rule. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
};
