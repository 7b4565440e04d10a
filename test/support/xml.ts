// XML 1.0 → elements, or an error at the first thing that is not well-formed. Knows what the reports use, and nothing more.

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

const character = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const token =
  /<\/(?<end>[\w-]+)>|<(?<start>[\w-]+)(?<attributes>(?: [\w-]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/uy;

const decoded = (text: string): string => {
  if (text.includes(']]>')) throw new Error('the end of a CDATA section in text');
  return text.replace(/&(?:#(\d+);)?/g, (whole, code?: string) => {
    if (code === undefined) throw new Error(`an ampersand alone in ${text}`);
    const value = String.fromCodePoint(Number(code));
    if (!character.test(value)) throw new Error(`${whole} is no character of XML`);
    return value;
  });
};

const attributesOf = (text: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} twice`);
    // A reader makes white space in an attribute a space.
    attributes[name] = decoded(value.replace(/[\t\n\r]/g, ' '));
  }
  return attributes;
};

export const readXml = (xml: string): XmlElement => {
  if (!character.test(xml)) throw new Error('a character that XML has no place for');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error('no declaration');
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  token.lastIndex = declaration.length;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml)?.groups;
    const inside = open.at(-1);
    if (!found || !inside) throw new Error(`not well-formed at ${xml.slice(at, at + 40)}`);
    if (found['text'] !== undefined) inside.text += decoded(found['text']);
    else if (found['end'] !== undefined) {
      if (open.pop()?.name !== found['end']) throw new Error(`</${found['end']}> ends another`);
    } else {
      const name = found['start'] ?? '';
      const attributes = attributesOf(found['attributes'] ?? '');
      const element: XmlElement = { name, attributes, text: '', children: [] };
      inside.children.push(element);
      if (found['empty'] === '') open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (open.length !== 1 || !root || more.length > 0 || top.text.trim() !== '') {
    throw new Error('not one element');
  }
  return root;
};
