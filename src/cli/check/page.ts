// charter.md beside a charter → how it stands to the charter it was made from, and where it was changed by hand.
import type { Charter } from '../../charter/schema.ts';
import type { Finding } from '../../check/finding.ts';
import type { Beside } from '../../check/rule.ts';
import { versionOf } from '../../charter/review-file.ts';
import { freshness, readClosingLine, type ClosingOptions } from '../../render/closing-line.ts';
import { version } from '../../version.ts';
import { folderOf, joined } from '../paths.ts';
import { signaturesMark } from '../signatures.ts';
import { namesOr, readOr, type Readable, type Saying } from './earlier.ts';

interface Of {
  path: string;
  text: string;
  charter: Charter;
}

/** Makes the page anew; undefined when it cannot, as when its pack is not here. */
export type Render = (of: Of) => Promise<string | undefined>;

export interface Page extends Pick<Beside, 'page' | 'pageLines'> {
  /** It is there, and cannot be read. */
  unreadable?: Finding;
}

export const pageBeside = async (
  files: Readable,
  of: Of,
  { saying, render }: { saying: Saying; render: Render },
): Promise<Page> => {
  const page = readOr(files, joined(folderOf(of.path), 'charter.md'), saying);
  if (page === undefined) return {};
  if (typeof page !== 'string') return { unreadable: page };
  const names = namesOr(files, joined(folderOf(of.path), 'reviews'), saying);
  const mark = signaturesMark(files, folderOf(of.path));
  const options = optionsOf(page, { inReviews: Array.isArray(names) ? names : [], mark });
  const state = freshness(page, { source: of.text, version, ...options });
  if (state !== 'body-differs') return { page: state };
  const made = await render(of);
  return { page: state, pageLines: made === undefined ? [] : differing(page, made) };
};

/** What it would be made with now; the language is the page's own, because a pack may not have the charter's. */
const optionsOf = (
  page: string,
  { inReviews, mark }: { inReviews: readonly string[]; mark: string | undefined },
): { options?: ClosingOptions } => {
  const language = readClosingLine(page)?.options['language'];
  if (language === undefined) return {};
  const { count, last } = versionOf(inReviews);
  const reviews: ClosingOptions = last === undefined ? {} : { reviews: `${count}`, last };
  const signatures: ClosingOptions = mark === undefined ? {} : { signatures: mark };
  return { options: { language, ...reviews, ...signatures } };
};

/** Lines of the page that a fresh one does not have, with their number. */
const differing = (page: string, made: string): string[] => {
  const fresh = new Set(made.split(/\r?\n/));
  return page
    .split(/\r?\n/)
    .flatMap((line, at) =>
      line.trim() === '' || fresh.has(line) || line.startsWith('<!-- samspill ')
        ? []
        : [`${at + 1}: ${line.trim()}`],
    );
};
