// The text of a file to the text that is read, and to whether it is too big for that.

export const biggest = 2 * 1024 * 1024;

export function plainSource(text: string): string {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
}

export function isTooBig(text: string): boolean {
  if (text.length > biggest || text.length * 3 <= biggest) return text.length > biggest;
  return new TextEncoder().encode(text).length > biggest;
}
