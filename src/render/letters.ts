// Small letters where a label or a choice stands inside a line: «part», but «CC BY» as it is.
export const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|$| )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** «Mål, nytte, risiko»: only the first keeps its capital. */
export const inRow = (texts: readonly string[], apart: string): string =>
  texts.map((text, at) => (at === 0 ? text : lowerFirst(text))).join(apart);

/** «frist: 15. mai 2026; status: ferdig», and a new sentence after a full stop. */
export const labelled = (parts: readonly { label: string; text: string }[]): string =>
  parts
    .map(({ label, text }, at) => {
      const ended = /[.!?]$/u.test(parts[at - 1]?.text ?? '');
      const apart = at === 0 ? '' : ended ? ' ' : '; ';
      return `${apart}${ended ? label : lowerFirst(label)}: ${text}`;
    })
    .join('');
