// Text as somebody wrote it → one line of it that can only be read: white space folded, nothing invisible left that acts.

/** Most text is one quiet line already. */
const quiet = /^[!-~æøåÆØÅ–«»]+(?: [!-~æøåÆØÅ–«»]+)*$/u;
const halves = /\p{Cs}/gu;
/** Bidi controls, byte order marks, invisible tags, soft hyphens and other characters without a shape. */
const shapeless =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\p{Noncharacter_Code_Point}\u{e0000}-\u{e0fff}]/gu;
/** Controls and every kind of white space. */
const space = /[\p{Cc}\s]+/gu;

export const fold = (text: string): string =>
  quiet.test(text)
    ? text
    : text.replace(halves, '\ufffd').replace(shapeless, '').replace(space, ' ').trim();

export const holdsText = (text: string): boolean => fold(text) !== '';
