// A word or a sentence → the same with a capital first, as it stands in a heading.

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
