// The same charters → the time other programs take to hold them against our JSON Schema. They are installed for the moment, in a folder that goes away.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inTurn } from './in-turn.mjs';
import { table } from './table.mjs';

const packages = [
  ...['ajv-cli@5.0.0', 'ajv-formats@2.1.1', 'v8r@5.1.0', '@stoplight/spectral-cli@6.16.3'],
];

export async function peers({ node, program, lot, ...world }) {
  const place = join(world.folder, 'peers');
  mkdirSync(place);
  if (!isInstalled(place)) {
    console.log(
      '\nno peers: they could not be installed, as when the registry is not to be reached',
    );
    return;
  }
  const { schema, ruleset } = written({ node, program, place });
  const peer = (path, ...words) => [node, join(place, 'node_modules', path), ...words];
  // v8r takes no other.
  const all = join(relative(world.folder, lot.folder), '*', 'charter.yaml');
  const timed = await inTurn(
    {
      'samspill check': { words: [node, program, 'check', lot.folder] },
      'ajv-cli, no places': {
        words: peer('ajv-cli/dist/index.js', ...ajv(schema, all)),
      },
      v8r: { words: peer('v8r/src/index.js', '--schema', schema, all) },
      spectral: {
        words: peer('@stoplight/spectral-cli/dist/index.js', 'lint', '--ruleset', ruleset, all),
      },
    },
    world,
  );
  table(`${lot.count} charters, beside peers (aim 5 for two)`, timed, 'samspill check');
}

const ajv = (schema, all) => [
  ...['validate', '--spec=draft2020', '--strict=false', '-c', 'ajv-formats'],
  ...['-s', schema, '-d', all],
];

function isInstalled(place) {
  const words = ['install', '--silent', '--no-save', '--no-audit', '--no-fund', '--prefix', place];
  return spawnSync('npm', [...words, ...packages], { stdio: 'ignore' }).status === 0;
}

/** Spectral has the schema inside a rule of its own. */
function written({ node, program, place }) {
  const [schema, ruleset] = ['charter.schema.json', 'ruleset.json'].map((name) =>
    join(place, name),
  );
  const text = spawnSync(node, [program, 'schema', 'charter'], { encoding: 'utf8' }).stdout;
  writeFileSync(schema, text);
  const then = {
    function: 'schema',
    functionOptions: { schema: JSON.parse(text), dialect: 'draft2020-12' },
  };
  writeFileSync(
    ruleset,
    JSON.stringify({ rules: { charter: { given: '$', severity: 'error', then } } }),
  );
  return { schema, ruleset };
}
