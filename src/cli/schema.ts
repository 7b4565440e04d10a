// samspill schema: the JSON Schema of a kind of file, printed, or put beside the charter where editors find it.
import { jsonSchemaOf } from '../charter/zod.ts';
import { reviseCharterLine } from './schema-line.ts';
import { charterShape } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { labelsOf, textOf } from '../pack/localise.ts';
import type { Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { loadPack } from './load-pack.ts';
import { folderOf, joined, seenFrom } from './paths.ts';

export const schemaFile = 'charter.schema.json';

export const charterSchema = async (call: Call): Promise<string> => {
  const pack = await loadPack(call.host, call.words, 'core');
  const labels = labelsOf(pack, call.language);
  const schema = jsonSchemaOf(charterShape, {
    id: 'urn:samspill:charter:1',
    title: 'samspill charter',
    describe: (path) => labels.field(path).help,
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
};

const findingsSchema = async (): Promise<string> =>
  `${JSON.stringify((await import('../report/findings-schema.ts')).findingsSchema, null, 2)}\n`;

const changesSchema = async (): Promise<string> =>
  `${JSON.stringify((await import('../report/changes-schema.ts')).changesSchema, null, 2)}\n`;

const contributionSchema = async (call: Call): Promise<string> => {
  const pack = await loadPack(call.host, call.words, 'core');
  const { contributionShape } = await import('../contribute/contribution.ts');
  const text = textOf(pack, call.language);
  const schema = jsonSchemaOf(contributionShape(pack), {
    id: 'urn:samspill:contribution:1',
    title: 'samspill contribution',
    describe: (path) => text.ask(/^(?:answers|perceptions)\.([^.]+)$/.exec(path)?.[1] ?? ''),
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
};

const fitSchema = async (): Promise<string> =>
  `${JSON.stringify((await import('../report/form-schema.ts')).formSchema, null, 2)}\n`;

const signatureSchema = async (call: Call): Promise<string> => {
  const labels = labelsOf(await loadPack(call.host, call.words, 'core'), call.language);
  const { signatureShape } = await import('../charter/signature-file.ts');
  const schema = jsonSchemaOf(signatureShape, {
    id: 'urn:samspill:signature:1',
    title: 'samspill signature',
    describe: (path) =>
      path.startsWith('copy.') ? labels.field(path.slice('copy.'.length)).help : undefined,
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
};

const schemas: Readonly<Record<string, (call: Call) => Promise<string>>> = {
  charter: charterSchema,
  changes: changesSchema,
  contribution: contributionSchema,
  findings: findingsSchema,
  form: fitSchema,
  signature: signatureSchema,
};

export const schema = async (
  call: Call,
  kind: string,
  options: { write?: string | boolean },
): Promise<ExitCode> => {
  const { host, words } = call;
  const make = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (make === undefined) throw new UserError(words.commands.unknownSchema(kind));
  const text = await make(call);
  if (options.write === undefined || options.write === false) {
    host.out.write(text);
    return exitCode.done;
  }
  if (kind !== 'charter') throw new UserError(words.commands.schemaOnlyPrinted(kind));
  const given = typeof options.write === 'string' ? options.write : undefined;
  const charter = findCharter(host, words.commands, given);
  const path = joined(folderOf(charter), schemaFile);
  host.files.inside(folderOf(charter)).write(path, text);
  const old = host.files.read(charter) ?? '';
  const next = reviseCharterLine(old, schemaFile);
  if (next !== old) host.files.write(charter, next);
  host.err.write(`${words.commands.schemaWritten(seenFrom(host.cwd, path))}\n`);
  return exitCode.done;
};
