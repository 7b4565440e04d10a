// The page a document becomes: nobody's text adds a tag to it, and it asks for nothing.
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/render/html.ts';
import { prose } from '../../src/render/prose.ts';
import type { Outline } from '../../src/render/outline-parts.ts';
import { documentBy } from '../support/document-by.ts';
import { hostileText, randomFrom } from '../support/hostile-text.ts';

/** Every tag with its attributes, without what a link points at. */
const tagsOf = (page: string): string[] =>
  [...page.matchAll(/<[^>]*>/gu)].map(([tag]) => tag.replace(/href="[^"<>]*"/u, 'href'));

/** The same document, with a word wherever somebody wrote something. */
const withoutTexts = (outline: Outline): Outline =>
  JSON.parse(JSON.stringify(outline), (key, value: unknown) =>
    ['text', 'title', 'label'].includes(key) && typeof value === 'string' ? 'x' : value,
  ) as Outline;

describe('htmlOf', () => {
  it('keeps its tags whatever the texts are', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = randomFrom(seed);
      const outline = documentBy(() => hostileText(random));
      expect(tagsOf(htmlOf(outline))).toEqual(tagsOf(htmlOf(withoutTexts(outline))));
    }
  });

  it('has a policy that lets in its own style and nothing else', () => {
    const page = htmlOf({ language: 'nb', title: 'Trygt hjem', facts: [], sections: [] });
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri/);
    expect(page).not.toMatch(/<script|<link|src=|url\(/);
  });

  it('holds no command to a runner that reads what is printed', () => {
    const text = 'Vi sa\n::error::x ##[error]x ##vso[task.setvariable variable=x]y ###teamcity[x';
    const page = htmlOf({
      ...{ language: 'nb', title: text, facts: [] },
      sections: [{ id: 'a', title: text, blocks: prose(text), sections: [] }],
    });
    expect(page).not.toMatch(/::|##/);
    expect(page).toContain(':&#58;error:&#58;x #&#35;[error]x #&#35;vso[');
  });

  it('links only to the web', () => {
    const linked = (url: string): string =>
      htmlOf({
        language: 'nb',
        title: 'x',
        facts: [],
        sections: [
          {
            id: 'x',
            title: 'x',
            blocks: [{ kind: 'paragraph', of: [{ kind: 'link', text: 'avtalen', url }] }],
            sections: [],
          },
        ],
      });
    expect(linked('https://example.org/"><script>')).toContain(
      'href="https://example.org/&quot;&gt;&lt;script&gt;"',
    );
    expect(linked('javascript:alert(1)')).not.toContain('href');
  });
});
