// A language → what the core pack calls every entity and field, read from the pack's own file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { labelsFrom, type Labels, type LabelTexts } from '../../src/charter/labels.ts';

const languages = join(import.meta.dirname, '../../questions/core/languages');

export const labelsIn = (language: string): Labels =>
  labelsFrom(parse(readFileSync(join(languages, language, 'fields.yaml'), 'utf8')) as LabelTexts);
