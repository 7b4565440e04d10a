// A file's text → what keeps it from being UTF-8 with line feeds, composed letters and a last line end, and the text as it should be.
import type { Beside } from './rule.ts';

type NotNormal = NonNullable<Beside['notNormal']>[number];

export const notNormal = (text: string): NotNormal[] => [
  ...(text.includes('\r\n') ? (['crlf'] as const) : []),
  ...(text.startsWith('\ufeff') ? (['bom'] as const) : []),
  ...(text.normalize('NFC') === text ? [] : (['not-nfc'] as const)),
  ...(text.endsWith('\n') ? [] : (['no-final-newline'] as const)),
];

export const normal = (text: string): string => {
  const plain = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
  return plain.endsWith('\n') ? plain : `${plain}\n`;
};
