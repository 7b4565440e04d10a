import { describe, expect, it } from 'vitest';
import { closingLine, freshness, readClosingLine } from '../../src/render/closing-line.ts';

const source = 'collaboration:\n  name: Ung i Nordfjord\n';
const body = '# Ung i Nordfjord\n\nUnge skal møte ett tilbud.\n\n';
const made = { source, body, options: { language: 'nb', internal: 'yes' }, version: '0.1.0' };
const page = `${body}${closingLine(made)}\n`;
const now = { source, version: '0.1.0' };

describe('the closing line', () => {
  it('says what the page was made from, in letters that cannot end the comment', () => {
    expect(closingLine(made)).toMatch(
      /^<!-- samspill 0\.1\.0 source=[0-9a-f]{16} body=[0-9a-f]{16} internal=yes language=nb -->$/u,
    );
    const odd = { ...made, version: '1.0 --> x', options: { 'a-->': '<b> -- c' } };
    expect(closingLine(odd).slice(4, -3)).not.toMatch(/--|>/u);
  });

  it('is read back', () => {
    const line = readClosingLine(page);
    expect(line?.options).toEqual({ internal: 'yes', language: 'nb' });
    expect(line?.version).toBe('0.1.0');
    expect(readClosingLine(body)).toBeUndefined();
    expect(readClosingLine('<!-- samspill 1 -->\n')).toBeUndefined();
  });

  it('tells which side has moved', () => {
    expect(freshness(page, now)).toBe('fresh');
    expect(freshness(page, { ...now, source: `${source}status: draft\n` })).toBe('source-differs');
    expect(freshness(page.replace('ett', 'et'), now)).toBe('body-differs');
    expect(freshness(page, { ...now, version: '0.2.0' })).toBe('version-differs');
    expect(freshness(page, { ...now, options: { language: 'nb' } })).toBe('options-differ');
    expect(freshness(page, { ...now, options: made.options })).toBe('fresh');
    expect(freshness(body, now)).toBe('no-closing-line');
  });

  it('puts an edited page before a stale one: to render again would lose what was typed', () => {
    const edited = page.replace('ett', 'et');
    expect(freshness(edited, { ...now, source: 'annet' })).toBe('body-differs');
    expect(freshness(`${page}\nHusk bussen.\n`, now)).toBe('body-differs');
  });

  it('takes a checkout with other line ends for the same', () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(freshness(windows(page), { ...now, source: windows(source) })).toBe('fresh');
  });

  it('is the last one when a text imitates it', () => {
    const imitated = `# Stad\n\n<!-- samspill 9 source=0 body=0 -->\n\n`;
    const line = closingLine({ ...made, body: imitated });
    expect(freshness(`${imitated}${line}\n`, now)).toBe('fresh');
  });
});
