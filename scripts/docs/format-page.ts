// The shape of a charter and its English labels → docs/format.md.
import { fileURLToPath } from 'node:url';
import { charterShape } from '../../src/charter/schema.ts';
import { labelsFrom, type Labels } from '../../src/charter/labels.ts';
import { diskFiles } from '../../src/disk/files.ts';
import { fieldTextsShape } from '../../src/pack/schema.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import type { Field, Shape } from '../../src/yaml/shape.ts';

const opening = `# charter.yaml

Made from the schema by \`npm run docs\`; do not edit it here.

A field in bold belongs in a finished charter; every field may be missing from a draft.
The same as JSON Schema: \`samspill schema charter\`.
`;

/** Said once, because nearly every record has them. */
const shared = ['id', 'note', 'confidence', 'visibility', 'unsettled'];

export function formatPage(): string {
  const labels = englishLabels();
  const entries = Object.entries(charterShape.fields);
  const simple = entries.filter(([, { shape }]) => fieldsOf(shape) === undefined);
  const records = entries.filter(([, { shape }]) => fieldsOf(shape) !== undefined);
  return [
    opening,
    '## At the top of the file\n',
    table(simple.map(([name, field]) => row(labels, name, { name, field }))),
    '## In every record\n',
    table(shared.flatMap((name) => sharedRows(labels, name))),
    ...records.flatMap(([name, { shape }]) => entity(labels, name, shape)),
  ].join('\n');
}

function englishLabels(): Labels {
  const path = new URL('../../questions/core/languages/en/fields.yaml', import.meta.url);
  const text = diskFiles.read(fileURLToPath(path)) ?? '';
  return labelsFrom(parseDocument(text, fieldTextsShape).value ?? {});
}

function entity(labels: Labels, name: string, shape: Shape): string[] {
  const { label, help } = labels.entity(name);
  const rows = ownFields(shape).flatMap(([field, value]) =>
    rowsOf(labels, `${name}.${field}`, { name: field, field: value }),
  );
  const title = `## ${name}${shape.kind === 'list' ? '[]' : ''}\n`;
  return [title, `${label}${help === undefined ? '' : `: ${help}`}\n`, table(rows)];
}

interface Named {
  name: string;
  field: Field;
}

/** A record inside a record has a row of its own and one for each of its fields. */
function rowsOf(labels: Labels, path: string, { name, field }: Named): string[] {
  const nested = ownFields(field.shape).flatMap(([key, value]) =>
    rowsOf(labels, `${path}.${key}`, { name: `${name}.${key}`, field: value }),
  );
  return [row(labels, path, { name, field }), ...nested];
}

const ownFields = (shape: Shape): [string, Field][] =>
  Object.entries(fieldsOf(shape) ?? {}).filter(([name]) => !shared.includes(name));

/** As a goal has them; they are the same everywhere. */
function sharedRows(labels: Labels, name: string): string[] {
  const field = fieldsOf(charterShape.fields['goals']?.shape ?? charterShape)?.[name];
  return field === undefined ? [] : rowsOf(labels, `goals.${name}`, { name, field });
}

function row(labels: Labels, path: string, { name, field }: Named): string {
  const { label, help } = labels.field(path);
  const shown = field.required || field.needed ? `**${name}**` : name;
  return `| ${[shown, holds(field.shape), label, help ?? ''].map(cell).join(' | ')} |`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const table = (rows: string[]): string =>
  ['| Field | Holds | Label | What it is |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');

/** The fields of a record, or of the records of a list. */
function fieldsOf(shape: Shape): Readonly<Record<string, Field>> | undefined {
  if (shape.kind === 'record') return shape.fields;
  return shape.kind === 'list' ? fieldsOf(shape.of) : undefined;
}

function holds(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.long ? 'long text' : 'text';
    case 'number':
      return `${shape.whole ? 'whole number' : 'number'}${limits(shape)}`;
    case 'yesno':
      return 'yes or no';
    case 'date':
      return 'date';
    case 'choice':
      return shape.options.map((option) => `\`${option}\``).join(', ');
    case 'reference':
      return `→ ${[...shape.to, ...(shape.words ?? []).map((word) => `\`${word}\``)].join(' or ')}${shape.orText ? ' or `{text}`' : ''}`;
    case 'list':
      return shape.of.kind === 'record' ? 'list of records' : `list of ${holds(shape.of)}`;
    case 'record':
      return 'record';
    case 'map':
      return `${shape.keys} → ${holds(shape.of)}`;
    case 'measure':
      return '`{value, unit}` or text';
    case 'simple':
      return 'text, a list of texts, or simple records';
  }
}

const limits = ({ min, max }: { min?: number; max?: number }): string =>
  max === undefined ? (min === undefined ? '' : `, ${min} or more`) : `, ${min ?? 0} to ${max}`;
