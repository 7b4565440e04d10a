// A YAML node where a text, a number, a date … should be, to that value or to what is wrong.
import type { Scalar } from 'yaml';
import { isMap, isScalar } from './node-kind.ts';
import { foundIn, note, rangeOf, type Reading, type Spot } from './note.ts';
import type { Placed } from './placed.ts';
import { controlTrouble } from './problem.ts';
import {
  readChoice,
  readDate,
  readNumber,
  readPattern,
  readYesNo,
  type Read,
} from './read-scalar.ts';
import type { Shape } from './shape.ts';
import { hashSlip, typedFor } from './slip-in-value.ts';
import type { Range } from './syntax.ts';
import { firstControl, readText, shortText } from './text.ts';

export function readLeaf(reading: Reading, spot: Spot): Placed | undefined {
  const { node, shape, path } = spot;
  if (!isScalar(node)) return wrongType(reading, spot);
  const slip = hashSlip(reading.lines, node, shape);
  if (slip) note(reading, slip.range, { path, trouble: slip.trouble, typed: slip.typed });
  const source = textIn(node);
  // Only between double quotes, where it can be written as an escape: elsewhere it was noted with the file.
  const control = node.type === 'QUOTE_DOUBLE' ? firstControl(source) : undefined;
  if (control !== undefined) {
    const range: Range = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
    note(reading, range, { path, trouble: controlTrouble(control) });
    return undefined;
  }
  const text = readText(source);
  if (isNothing(node, text, shape)) return undefined;
  const read = valueOf(text, shape, node);
  if ('value' in read) return { value: read.value, node };
  const { trouble, suggestion } = read;
  note(reading, rangeOf(reading, node), { path, trouble, suggestion, value: shortText(text) });
  return undefined;
}

/** Null in any spelling says that there is nothing, except where any text may stand. */
function isNothing(node: Scalar, text: string, shape: Shape): boolean {
  if (text === '') return true;
  const free = shape.kind === 'simple' || shape.kind === 'measure';
  if (free || (shape.kind === 'text' && shape.pattern === undefined)) return false;
  return node.type === 'PLAIN' && /^(?:~|null)$/i.test(text);
}

function valueOf(text: string, shape: Shape, node: Scalar): Read<unknown> {
  switch (shape.kind) {
    case 'text':
      return readPattern(text, shape);
    case 'number':
      if (node.type === 'PLAIN') return readNumber(text, shape);
      return { trouble: { code: 'not-a-number' }, suggestion: text };
    case 'yesno':
      if (node.type === 'PLAIN' || /^(?:yes|no)$/.test(text)) return readYesNo(text);
      return { trouble: { code: 'not-yes-or-no' } };
    case 'date':
      return readDate(text);
    case 'choice':
      return readChoice(text, shape);
    default:
      return { value: text };
  }
}

/** Every scalar is text: the schema that is read with knows nothing else. */
function textIn(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : '';
}

export function wrongType(reading: Reading, spot: Spot): undefined {
  const { node, shape, path } = spot;
  const text = isScalar(node) ? readText(textIn(node)) : '';
  if (isScalar(node) && isNothing(node, text, shape)) return undefined;
  const typed = typedFor(reading.lines, node, shape);
  if (typed !== undefined && shape.kind === 'text' && isMap(node) && !node.flow) {
    note(reading, rangeOf(reading, node), {
      path,
      trouble: { code: 'slip', slip: 'colon' },
      typed,
    });
    return undefined;
  }
  note(reading, rangeOf(reading, node), {
    path,
    trouble: { code: 'wrong-type', wanted: wantedKind(shape), found: foundIn(node) },
    value: isScalar(node) ? shortText(text) : undefined,
    typed,
  });
  return undefined;
}

const wantedKind = (shape: Shape): string => (shape.kind === 'map' ? 'record' : shape.kind);
