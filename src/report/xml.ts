// Elements with attributes and text → XML 1.0, whatever the text holds.
import { printable } from '../terminal/printable.ts';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  /** Lines of text, or elements. */
  holds?: readonly (string | Element)[];
}

/** The characters XML has no place for that are not controls. */
const noCharacter = /[\ufffe\uffff]/g;
/** Markup, and the first of two marks that runners take for a command. */
const marks = /[&<>"']|:(?=:)|#(?=#)/g;

const said = (text: string): string =>
  printable(text)
    .replace(noCharacter, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(marks, (mark) => `&#${mark.charCodeAt(0)};`);

const linesOf = ({ name, attributes, holds = [] }: Element): string[] => {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${said(String(value))}"`,
  );
  const start = `<${name}${given.join('')}`;
  if (holds.length === 0) return [`${start}/>`];
  // Text stands without anything around it: white space would be part of it.
  const texts = holds.filter((part) => typeof part === 'string');
  if (texts.length > 0) return [`${start}>${texts.map(said).join('\n')}</${name}>`];
  const inner = holds.flatMap((part) => (typeof part === 'string' ? [] : linesOf(part)));
  return [`${start}>`, ...inner.map((line) => `  ${line}`), `</${name}>`];
};

export const xmlOf = (root: Element): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...linesOf(root)].join('\n')}\n`;
