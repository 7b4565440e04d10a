// The shape of a charter and its English labels → docs/format.md.
import { fileURLToPath } from 'node:url';
import { charterShape } from '../../src/charter/schema.ts';
import { labelsFrom, type Labels } from '../../src/charter/labels.ts';
import { diskFiles } from '../../src/disk/files.ts';
import { fieldTextsShape } from '../../src/pack/schema.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import type { Field, Shape } from '../../src/yaml/shape.ts';
import { holds } from './shape-text.ts';
import { table } from './table.ts';

const heads = ['Field', 'Holds', 'Label', 'What it is'];
/** Said once, because nearly every record has them. */
const shared = ['id', 'note', 'confidence', 'visibility', 'unsettled'];

export function formatPage(): string {
  const labels = englishLabels();
  const entries = Object.entries(charterShape.fields);
  const simple = entries.filter(([, { shape }]) => fieldsOf(shape) === undefined);
  const records = entries.filter(([, { shape }]) => fieldsOf(shape) !== undefined);
  const atTop = simple.map(([name, field]) => row(labels, name, { name, field }));
  const inAll = shared.flatMap((name) => sharedRows(labels, name));
  return [
    beside('format-rules.md'),
    `## At the top of the file\n\n${table(heads, atTop)}`,
    `## In every record\n\nA section has these too, except \`id\`. They are left out of the tables below.\n\n${table(heads, inAll)}`,
    ...records.map(([name, { shape }]) => entity(labels, name, shape)),
  ].join('\n');
}

function beside(name: string): string {
  return diskFiles.read(fileURLToPath(new URL(name, import.meta.url))) ?? '';
}

function englishLabels(): Labels {
  const text = beside('../../questions/core/languages/en/fields.yaml');
  return labelsFrom(parseDocument(text, fieldTextsShape).value ?? {});
}

function entity(labels: Labels, name: string, shape: Shape): string {
  const { label, help } = labels.entity(name);
  const rows = ownFields(shape).flatMap(([field, value]) =>
    rowsOf(labels, `${name}.${field}`, { name: field, field: value }),
  );
  const title = `## ${name}${marksOf(shape)}`;
  return `${title}\n\n**${label}.**${help === undefined ? '' : ` ${help}`}\n\n${table(heads, rows)}`;
}

interface Named {
  name: string;
  field: Field;
}

/** A record inside a record has a row of its own and one for each of its fields. */
function rowsOf(labels: Labels, path: string, { name, field }: Named): string[][] {
  const outer = `${name}${marksOf(field.shape)}`;
  const nested = ownFields(field.shape).flatMap(([key, value]) =>
    rowsOf(labels, `${path}.${key}`, { name: `${outer}.${key}`, field: value }),
  );
  return [row(labels, path, { name, field }), ...nested];
}

/** As a goal has them; they are the same everywhere. */
function sharedRows(labels: Labels, name: string): string[][] {
  const field = fieldsOf(charterShape.fields['goals']?.shape ?? charterShape)?.[name];
  return field === undefined ? [] : rowsOf(labels, `goals.${name}`, { name, field });
}

function row(labels: Labels, path: string, { name, field }: Named): string[] {
  const { label, help } = labels.field(path);
  const shown = field.required || field.needed ? `**${name}**` : name;
  return [shown, holds(field.shape, (value) => labels.choice(path, value)), label, help ?? ''];
}

/** Without what every record has. */
function ownFields(shape: Shape): [string, Field][] {
  const fields = fieldsOf(shape) ?? {};
  const isWhole = Object.hasOwn(fields, 'confidence');
  return Object.entries(fields).filter(([name]) => !isWhole || !shared.includes(name));
}

/** The fields of a record, or of the records of a list or a map. */
function fieldsOf(shape: Shape): Readonly<Record<string, Field>> | undefined {
  if (shape.kind === 'record') return shape.fields;
  return shape.kind === 'list' || shape.kind === 'map' ? fieldsOf(shape.of) : undefined;
}

const marksOf = (shape: Shape): string =>
  shape.kind === 'list' && fieldsOf(shape) !== undefined ? '[]' : '';
