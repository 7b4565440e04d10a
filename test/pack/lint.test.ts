import { describe, expect, it } from 'vitest';
import type { PackFinding } from '../../src/pack/fault.ts';
import { lintPack } from '../../src/pack/lint.ts';
import type { PackTextFiles } from '../../src/pack/read.ts';
import { stampTranslations } from '../../src/pack/stamp.ts';
import { changed, dischargeFiles } from './pack-files.ts';
import { short } from './short-finding.ts';

const stamped = { ...dischargeFiles, ...stampTranslations(dischargeFiles) };

/** The small pack has no labels: lint-labels.test.ts is about those. */
const lint = async (files: PackTextFiles): Promise<PackFinding[]> =>
  (await lintPack(files)).filter(({ rule }) => rule !== 'missing-label');

it('a pack with nothing wrong', async () => {
  expect((await lint(stamped)).map(short)).toEqual([]);
});

const ward = 'themes/ward.yaml';
const home = 'themes/home.yaml';
const en = 'languages/en/questions.yaml';
const when = `'answers["D-WARD-02"] == "same-day" && form_group != "council"'`;
const whenIs = (condition: string): [string, string] => [when, condition];

describe('each rule finds its fault, and only that', () => {
  it.each<[string, [string, string], string]>([
    [home, ['who: each', 'when: yes\n    who: each'], '12:11 condition-name yes'],
    [ward, ['writes: actors', 'writes: actor'], '9:13 writes-key actor actors'],
    [home, whenIs(`form_grup == "network"`), '7:11 condition-name form_grup form_group'],
    [home, whenIs(`'form_grup == "network"'`), '7:12 condition-name form_grup form_group'],
    [
      home,
      whenIs(`size(goals) > 0 && goals.all(g, g.owners == "")`),
      '7:45 condition-name owners owner',
    ],
    [
      home,
      whenIs(`form_group == 3`),
      '7:11 condition-error form_group == 3 no such overload: string == int',
    ],
    [home, whenIs(`form_group ==`), '7:24 condition-error form_group == Unexpected token: EOF'],
    [
      home,
      whenIs(`collaboration.form`),
      '7:11 condition-error collaboration.form string is not a yes or no',
    ],
    [home, whenIs(`has(collaboration.form)`), '7:11 condition-call has'],
    [home, whenIs(`collaboration.name.matches("a")`), '7:11 condition-call matches'],
    [home, whenIs(`form_group != "formel"`), '7:25 condition-value formel form_group formal'],
    [
      home,
      whenIs(`collaboration.form in ["network", "projekt"]`),
      '7:45 condition-value projekt collaboration.form project',
    ],
    [
      home,
      whenIs(`answers["D-WARD-02"] != "some-day"`),
      '7:35 condition-value some-day answers.D-WARD-02 same-day',
    ],
    [home, whenIs(`answers["D-WARD-12"] == ""`), '7:11 condition-answer D-WARD-12 D-WARD-02'],
    [
      home,
      whenIs(`form_group == "formal" && form_group == "council"`),
      '7:11 unreachable D-HOME-01',
    ],
    [home, whenIs(`needs.all(n, n.statement == "")`), '7:11 goes-round needs D-HOME-01'],
    [
      ward,
      ['[name, kind, brings]', '[name, kind, brings, part]'],
      '10:13 too-many-fields D-WARD-01 4',
    ],
    [
      ward,
      ['{formal: core, network: deeper,', '{formal: core, network: deeper, netwrk: core,'],
      '19:52 level-unknown netwrk network',
    ],
    [
      ward,
      ['formal: core, network: deeper, ', 'formal: core, '],
      '19:12 level-missing D-WARD-02 network',
    ],
    [home, ['    kind: scale\n', ''], '9:9 kind-missing D-HOME-02'],
    [
      ward,
      ['    writes: actors', '    writes: actors\n    kind: records'],
      '10:11 kind-derived D-WARD-01 records',
    ],
    [home, ['kind: scale', 'kind: text'], '11:11 each-kind D-HOME-02'],
    [ward, ['    trace: [OUT-09]', '    trace: []'], '2:9 missing-trace D-FORM-01'],
    [ward, ['trace: [OUT-09]', 'trace: [UT-09]'], '7:13 unknown-trace UT UT-09 OUT'],
    [en, ['    example: The same day\n', ''], '29:3 missing-text example D-WARD-02'],
    [en, ['      next-day: The day after\n', ''], '29:3 missing-text choices.next-day D-WARD-02'],
    [en, ['    title: At home\n', ''], '10:3 missing-text title home'],
    [
      en,
      ['  about: For the hospital and the two municipalities\n', ''],
      '2:1 missing-text about discharge',
    ],
    [
      en,
      ['    fields:\n      brings:', '    fields:\n      bring:'],
      '28:14 superfluous-text bring brings',
    ],
    [
      en,
      ['      next-day: The day after', '      next-day: The day after\n      next-week: Later'],
      '38:18 superfluous-text next-week',
    ],
  ])('%s %j', async (file, change, place) => {
    expect((await lint(changed(stamped, file, change))).map(short)).toEqual([`${file}:${place}`]);
  });

  it.each<[string, string, [string, string], string[]]>([
    [
      'who each writes into the charter',
      home,
      ['writes: answers\n    kind: scale', 'writes: needs[].today'],
      [`${home}:10:13 each-writes D-HOME-02`],
    ],
    [
      'a choice without choices leaves its texts over',
      ward,
      ['    choices: [same-day, next-day]\n', ''],
      [
        `${en}:36:17 superfluous-text same-day`,
        `${en}:37:17 superfluous-text next-day`,
        'languages/nb/questions.yaml:31:17 superfluous-text same-day',
        'languages/nb/questions.yaml:32:17 superfluous-text next-day',
        `${ward}:16:11 choices-missing D-WARD-02`,
      ],
    ],
    [
      'choices that are not used',
      ward,
      ['kind: choice', 'kind: text'],
      [`${ward}:17:14 choices-unused D-WARD-02`],
    ],
    [
      'the same question twice',
      en,
      ['ask: Who takes part?', 'ask: «WHAT form, do you have?»'],
      [`${en}:23:10 same-question D-WARD-01 D-FORM-01`],
    ],
    [
      'a source text that has changed',
      'languages/nb/questions.yaml',
      ['Hvem er med?', 'Hvem er her?'],
      [`${en}:22:9 stale-text D-WARD-01 79f7b378b484`],
    ],
    [
      'two that wait for each other',
      ward,
      ['    trace: [OUT-09]', '    trace: [OUT-09]\n    when: size(needs) == 0'],
      [`${ward}:8:16 goes-round needs D-HOME-01`],
    ],
    [
      'what is asked only later',
      ward,
      ['    trace: [OUT-04, REGION-2]', '    trace: [OUT-04]\n    when: size(needs) == 0'],
      [`${ward}:14:16 looks-forward needs D-HOME-01`],
    ],
    [
      'a question without who is not asked at all',
      home,
      ['    who: each\n', ''],
      [`${home}:9:5 missing-question-field who D-HOME-02`],
    ],
  ])('%s', async (...[, file, change, told]) => {
    expect((await lint(changed(stamped, file, change))).map(short)).toEqual(told);
  });

  it.each<[string, string, [string, string]]>([
    ['a source as a whole', home, ['trace: [REGION-3]', 'trace: [REGION]']],
    ['an empty word', home, whenIs(`collaboration.network_purpose == ""`)],
    ['a value in a list of records', home, whenIs(`goals.all(g, g.level != "society")`)],
    ['a value some record may have', home, whenIs(`goals.exists(g, g.level == "society")`)],
    [
      'a condition of what is kept for later',
      home,
      whenIs(`form_group == "formal" && form_group == "council"\n    future: true`),
    ],
  ])('nothing is wrong with %s', async (_, file, change) => {
    expect((await lint(changed(stamped, file, change))).map(short)).toEqual([]);
  });

  it('what is kept for later writes nothing that could be waited for', async () => {
    const waiting = changed(stamped, ward, [
      '    trace: [OUT-04, REGION-2]',
      '    trace: [OUT-04]\n    when: size(needs) == 0',
    ]);
    const later = changed(waiting, home, ['writes: needs', 'future: true\n    writes: needs']);
    expect((await lint(later)).map(short)).toEqual([]);
  });

  it('a column of a list does not make the list', async () => {
    const column = changed(stamped, ward, [
      'writes: actors\n    fields: [name, kind, brings]',
      'writes: needs[]\n    fields: [today, evidence]',
    ]);
    const texts = changed(column, en, ['    fields:\n      brings: What does each bring?\n', '']);
    const found = await lint(changed(texts, home, whenIs('size(needs) == 0')));
    expect(found.map(short)).toContain(`${home}:7:16 goes-round needs D-HOME-01`);
  });

  it('a retired question needs no texts', async () => {
    const retired = changed(stamped, home, [
      '    who: each',
      '    retired: {in: 1.1.0}\n    who: each',
    ]);
    const text = stamped[en]?.replace(/ {2}D-HOME-02:[^]*$/, '') ?? '';
    expect((await lint({ ...retired, [en]: text })).map(short)).toEqual([]);
  });

  it('a language that the pack does not list', async () => {
    const sv = { 'languages/sv/questions.yaml': 'language: sv\n' };
    expect((await lint({ ...stamped, ...sv })).map(short)).toEqual([
      'languages/sv/questions.yaml:1:11 superfluous-language sv',
    ]);
  });

  it('a translation that carries no hash, or an old one', async () => {
    const found = (await lint(dischargeFiles)).map(short);
    expect(found.slice(0, 2)).toEqual([
      `${en}:13:9 stale-text home a919b9bc3c97`,
      `${en}:15:3 unstamped-text D-FORM-01`,
    ]);
    expect(found).toHaveLength(6);
  });
});
