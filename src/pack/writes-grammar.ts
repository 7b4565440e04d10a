// What a question writes, as typed in the pack → its parts: `risks{kind: joint}`, `needs[].evidence`, `collaboration.scope`.

export interface WrittenPlace {
  /** The top-level key of the charter. */
  key: string;
  /** Field values every record made here gets. */
  fixed: { name: string; value: string }[];
  /** `[]`: the records that are there, one by one. */
  each: boolean;
  /** Field names after the key. */
  path: string[];
}

const name = '[a-z_]+';
const place = new RegExp(`^(${name})(?:\\{([^{}]*)\\})?(\\[\\])?((?:\\.${name})*)$`);
const pair = new RegExp(`^\\s*(${name})\\s*:\\s*(\\S(?:.*\\S)?)\\s*$`);

/** Undefined when the text is none of the forms. */
export function parsePlace(written: string): WrittenPlace | undefined {
  const match = place.exec(written);
  const [, key, braces, brackets, rest] = match ?? [];
  if (key === undefined) return undefined;
  const fixed: WrittenPlace['fixed'] = [];
  for (const part of braces === undefined ? [] : braces.split(',')) {
    const [, field, value] = pair.exec(part) ?? [];
    if (field === undefined || value === undefined) return undefined;
    fixed.push({ name: field, value });
  }
  const path = (rest ?? '').split('.').filter((step) => step !== '');
  return { key, fixed, each: brackets !== undefined, path };
}
