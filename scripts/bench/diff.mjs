// Two charters that differ in some 200 places → samspill diff from start to end, beside the YAML reader on both of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCharter } from './charter.mjs';
import { inTurn } from './in-turn.mjs';
import { table } from './table.mjs';

const yamlParse = fileURLToPath(new URL('./yaml-parse.mjs', import.meta.url));
const yaml = 'YAML reader, both charters';

export async function diff({ node, program, env, folder, rounds, bytes }) {
  const at = join(folder, 'two');
  const before = benchCharter(bytes);
  const { text: after, count } = edited(before, 200);
  const place = (name, text) => {
    mkdirSync(join(at, name), { recursive: true });
    writeFileSync(join(at, name, 'charter.yaml'), text);
    return join(at, name);
  };
  const [old, now] = [place('before', before), place('after', after)];
  const timed = await inTurn(
    {
      [yaml]: { words: [node, yamlParse, at], measured: true },
      [`samspill diff, ${count} changes`]: { words: [node, program, 'diff', old, now], aim: 1.5 },
    },
    { folder, env, rounds },
  );
  table(`two charters of ${Math.round(bytes / 1000)} kB`, timed, yaml);
}

/** Texts said in other words, a goal, a deadline: spread over the whole file. */
function edited(text, wanted) {
  const places = /Færre enn|Prøve ut|response_days: 14|korte opphold/g;
  const every = Math.max(1, Math.floor([...text.matchAll(places)].length / wanted));
  const put = { 'Færre enn': 'Under', 'Prøve ut': 'Teste', 'korte opphold': 'kortere opphold' };
  let seen = 0;
  let count = 0;
  const then = text.replace(places, (found) => {
    seen += 1;
    if (seen % every !== 0 || count === wanted) return found;
    count += 1;
    return put[found] ?? 'response_days: 21';
  });
  return { text: then, count };
}
