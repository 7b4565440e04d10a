// «Ung ut»: five organisations think alone, in a browser, in a terminal and on paper; then they meet over what they see differently.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseReview } from '../../src/charter/review-file.ts';
import type { Comparison } from '../../src/contribute/compare.ts';
import { openAlone, thinking } from '../support/answer-alone.ts';
import { describeInBrowser, openFile } from '../support/browser.ts';
import { fillWorksheet } from '../support/fill-worksheet.ts';
import { charterIn, expectFreshPage } from '../support/finished.ts';
import { gitWithSamspill, type Working } from '../support/git-with-samspill.ts';
import { asItStands, inTheRoom } from '../support/in-the-room.ts';
import { keys } from '../support/pty.ts';
import { openReviewShadow, today } from '../support/shadow.ts';
import { charterText, five, thoughtIn, thoughtOf, whysOf, type Actor } from '../support/ung-ut.ts';
import { openWalker } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

const june = '2026-06-16';
const november = '2026-11-09';

describeInBrowser('five organisations before, in and after the room', () => {
  const cleaning: (() => void)[] = [];
  let at: Working;
  /** Where what is sent and received lies: not in the folder of the charter. */
  let post: string;
  const sure = (day: string, ...words: string[]): string => {
    const { code, out, err } = at.samspill(...words, '--today', day);
    expect({ words, code, err: code === 0 ? '' : err }).toEqual({ words, code: 0, err: '' });
    return out + err;
  };
  const kept = (actor: Actor) => thoughtIn(at.read(`contributions/${actor}.yaml`));

  beforeAll(() => {
    at = gitWithSamspill('ung-ut', (clean) => cleaning.push(clean));
    post = join(at.folder, '../post');
    mkdirSync(post);
    at.write({ 'charter.yaml': charterText });
    sure(june, 'adopt');
    at.commit({});
  });
  afterAll(() => cleaning.forEach((clean) => clean()));

  test.each([{ actor: 'fjordsykehuset' }, { actor: 'lillevik' }] as const)(
    '$actor opens the page from the disk, answers, and sends the file it makes',
    async ({ actor }) => {
      const path = join(post, `${actor}.html`);
      sure(november, 'worksheet', '--actor', actor, '--out', path);
      const { page, asked, errors, close } = await openFile(path);
      await fillWorksheet(page, thoughtOf(actor));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('#download'),
      ]);
      expect(download.suggestedFilename()).toBe(`samspill-${actor}.yaml`);
      await download.saveAs(join(post, `samspill-${actor}.yaml`));
      await close();
      expect({ asked, errors }).toEqual({ asked: [], errors: [] });
    },
  );

  test('the mail of storas stops pages: a zip goes there, and text in a mail comes back', async () => {
    const zip = join(post, 'storas.zip');
    sure(november, 'worksheet', '--actor', 'storas', '--format', 'zip', '--out', zip);
    const unpacked = unzipSync(readFileSync(zip))['storas.html'] ?? new Uint8Array();
    const path = join(post, 'storas.html');
    writeFileSync(path, strFromU8(unpacked));
    const { page, asked, errors, close } = await openFile(path, { colorScheme: 'dark' });
    await fillWorksheet(page, thoughtOf('storas'));
    await page.click('#copy');
    const text = await page.inputValue('#mail');
    await close();
    expect({ asked, errors }).toEqual({ asked: [], errors: [] });
    const quoted = text.replace(/^/gmu, '> ');
    writeFileSync(join(post, 'fra-storas.txt'), `Hei, her er vårt.\r\n\r\n${quoted}\r\nHilsen oss`);
  });

  test('the three are taken in, each as it was thought', () => {
    const files = ['samspill-fjordsykehuset.yaml', 'samspill-lillevik.yaml', 'fra-storas.txt'];
    const said = sure(
      november,
      'contribute',
      ...files.flatMap((file) => ['--import', join(post, file)]),
    );
    expect(said.match(/^Tatt imot: /gmu)).toHaveLength(3);
    for (const actor of ['fjordsykehuset', 'lillevik', 'storas'] as const)
      expect(kept(actor), actor).toEqual(thoughtOf(actor));
  });

  const typedIn = async (actor: Actor, plain: boolean): Promise<string> => {
    const pty = openWizard(
      ['contribute', '--actor', actor, '--today', november, ...(plain ? ['--plain'] : [])],
      at.folder,
    );
    const where = { folder: at.folder, actor, language: 'nb', today: november, round: 2 };
    const shadow = await openAlone(where);
    const walker = await openWalker({ pty, shadow, language: 'nb', plain });
    const reply = thinking(thoughtOf(actor));
    while (shadow.alone().finished === 'no') await walker.answer(reply(shadow.prompt()));
    expect((await pty.exit).code).toBe(0);
    return pty.raw();
  };

  test('nav answers in the terminal, and sees nothing of what the others have said', async () => {
    const seen = await typedIn('nav', false);
    expect(kept('nav')).toEqual(thoughtOf('nav'));
    for (const why of five.filter((one) => one !== 'nav').flatMap((one) => whysOf(thoughtOf(one))))
      expect(seen).not.toContain(why);
  });

  test('fyrlykta fills in on paper, and somebody types it in', async () => {
    const path = join(post, 'fyrlykta.md');
    const said = sure(november, 'worksheet', '--actor', 'fyrlykta', '--out', path);
    expect(said).toContain('samspill contribute --actor fyrlykta');
    expect(readFileSync(path, 'utf8')).toContain(
      '### Jeg vet hva som forventes av min virksomhet.',
    );
    const refused = at.samspill('contribute', '--import', path);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('er arbeidsarket for papir');
    await typedIn('fyrlykta', true);
    expect(kept('fyrlykta')).toEqual(thoughtOf('fyrlykta'));
  });

  test('git would take none of it', () => {
    at.sure('add', '--all');
    const tracked = at.sure('ls-files').trim().split('\n');
    expect(tracked).toEqual(['.gitignore', 'charter.md', 'charter.yaml', `reviews/${june}.yaml`]);
    expect(tracked.map((name) => at.read(name)).join('\n')).not.toMatch(/perceptions|Q-ROL-05/u);
  });

  test('side by side: where they agree, differ and are silent, and how far apart', () => {
    const { questions, statements } = JSON.parse(
      sure(november, 'compare', '--format', 'json'),
    ) as Comparison;
    const ids = (standing: string) =>
      questions.filter((one) => one.standing === standing).map(({ id }) => id);
    expect({ differ: ids('differ'), agree: ids('agree'), own: ids('own') }).toEqual({
      differ: ['Q-USER-02', 'Q-ROL-02', 'Q-TRU-04', 'Q-RES-03', 'Q-DEC-01'],
      agree: ['Q-GOAL-01', 'Q-DEC-05'],
      own: ['Q-RES-01'],
    });
    const roles = questions.find(({ id }) => id === 'Q-ROL-02');
    expect(roles?.points.at(-1)?.values).toEqual([
      { text: 'Lillevik kommune', actors: ['fjordsykehuset', 'nav'] },
      { text: 'Fjordsykehuset', actors: ['lillevik'] },
      { text: 'Nav Ytre Fjord', actors: ['storas'] },
      { text: 'en som ikke er ansatt hos noen av oss', actors: ['fyrlykta'] },
    ]);
    expect(questions.find(({ id }) => id === 'Q-RES-03')?.missing).toEqual(['fyrlykta']);
    // The widest first; of two as wide the one with the lower median; the ends only where five have said a number.
    expect(statements.map(({ id, spread }) => ({ id, ...spread }))).toMatchObject([
      { id: 'Q-ROL-05', answered: 5, median: 2, least: 1, most: 5 },
      { id: 'Q-TRU-02', answered: 5, median: 4, least: 1, most: 5 },
      { id: 'Q-RES-05', answered: 4, cannotSay: 1, median: 2, wide: true },
      { id: 'Q-USER-06', answered: 5, median: 4, least: 1, most: 4 },
      { id: 'Q-REV-04', answered: 5, median: 4, wide: false },
    ]);
    expect(statements[2]?.spread).not.toHaveProperty('least');
  });

  test('as a page to read before the meeting: no dot, no name beside a number, no why that was not given', () => {
    const path = join(post, 'samtale.html');
    sure(november, 'compare', '--format', 'html', '--shown-to-all', '--out', path);
    // A quotation inside one is told apart.
    const page = readFileSync(path, 'utf8').replaceAll('‹', '«').replaceAll('›', '»');
    expect(page).toContain('Jeg vet hva som forventes av min virksomhet.');
    expect(page).not.toMatch(/●|"answer"/u);
    for (const actor of five)
      for (const { why, read_aloud } of Object.values(thoughtOf(actor).perceptions))
        if (why !== undefined) expect(page.includes(why), why).toBe(read_aloud === true);
  });

  test('the agenda begins each theme with what they see differently, and gives it time', () => {
    const text = sure(november, 'agenda', '--minutes', '150', '--format', 'markdown');
    const minutesFor = (theme: string): number =>
      Number(new RegExp(`\\| (\\d+) +\\| ${theme}`, 'u').exec(text)?.[1] ?? 0);
    for (const theme of ['Roller og ansvar', 'Ressurser og finansiering'])
      expect(minutesFor(theme), theme).toBeGreaterThan(minutesFor('Arbeidsformer og arenaer'));
    expect(text).toMatch(
      /## \S+ Roller og ansvar [^#]*Sett ulikt; begynn her:\s+- Jeg vet hva som forventes av min virksomhet\.\s+- Hvem leder/u,
    );
    expect(text).not.toContain('Fjordsykehuset: ');
    at.write({ 'agenda.md': text });
  });

  test('in the room: four are settled with what was sent in, and one is left disputed', async () => {
    const pty = openWizard(['review', '--today', today], at.folder);
    const shadow = await openReviewShadow('nb', at.folder);
    const walker = await openWalker({ pty, shadow, language: 'nb' });
    const plan = inTheRoom();
    while (shadow.interview().finished === 'no')
      await walker.answer(plan[shadow.prompt().key]?.shift() ?? asItStands(shadow.prompt()));
    expect(Object.entries(plan).filter(([, left]) => left.length > 0)).toEqual([]);
    await pty.waitFor('Slette de 5 innspillene i contributions/?');
    pty.type(keys.enter);
    expect((await pty.exit).code).toBe(0);
    expect(pty.raw()).toContain('Hver for seg: «Jeg vet hva som forventes');
    expect(pty.raw()).toContain('# Referat – Ung ut');
    for (const why of five.flatMap((actor) => whysOf(thoughtOf(actor))))
      expect(pty.raw()).not.toContain(why);
  });

  test('after: the charter holds what they agreed on, and who held otherwise', () => {
    const charter = charterIn(at.folder);
    // The question of each theme in which they were furthest apart, and what else was settled.
    expect(charter.sessions?.at(-1)?.settled).toEqual(
      expect.arrayContaining(['Q-ROL-02', 'Q-TRU-04', 'Q-RES-03', 'Q-USER-02']),
    );
    expect(charter.needs?.map(({ statement }) => statement)).toEqual([
      'Én voksen å ringe til',
      'Et sted å bo som ikke er hospits',
      'En venn som blir med på det de gruer seg til',
    ]);
    expect(charter.roles?.[0]?.held_by).toEqual([{ actor: 'lillevik' }]);
    expect(charter.sharing?.[0]).toMatchObject({ level: 'group' });
    expect(charter.sharing?.[0]?.reason).toContain('Journalen blir på sykehuset.');
    expect(charter.funding?.joint_money).toEqual({
      exists: true,
      decided_by: 'utskrivingsmotet',
      accounted_by: 'lillevik',
    });
    // What is in dispute stands as it was agreed on last.
    expect(charter.decision_rules?.[0]).toMatchObject({ method: 'consensus' });
    expect(charter.states?.['Q-DEC-01']).toMatchObject({
      state: 'disputed',
      positions: [
        { actor: 'fjordsykehuset', position: 'object', remedy: 'Sykehuset kan si nei.' },
        { actor: 'nav', position: 'can-live-with' },
      ],
    });
    expect(charter.disputes?.[0]?.alternatives?.map(({ from }) => from)).toHaveLength(3);
    expectFreshPage(at.folder);
    expect(at.read('charter.md')).toContain('## Det vi er uenige om');
  });

  test('after: only how far apart they were is kept, and git takes nothing else', () => {
    expect(readdirSync(join(at.folder, 'contributions'))).toEqual(['.gitignore']);
    const { review, problems } = parseReview(at.read(`reviews/${today}.yaml`));
    expect(problems).toEqual([]);
    expect(review.review_record).toMatchObject({
      participants: five,
      next: '2027-05-20',
      perceptions: {
        'Q-ROL-05': { answered: 5, median: 2, least: 1, most: 5, wide: true },
        'Q-RES-05': { answered: 4, median: 2, wide: true },
      },
    });
    expect(review.review_record?.perceptions?.['Q-RES-05']).not.toHaveProperty('least');
    const minutes = sure(today, 'minutes');
    at.write({ 'minutes.md': minutes });
    at.sure('add', '--all');
    const tracked = at.sure('ls-files').trim().split('\n');
    expect(tracked).toHaveLength(7);
    const text = tracked.map((name) => at.read(name)).join('\n');
    for (const why of five.flatMap((actor) => whysOf(thoughtOf(actor))))
      expect(text).not.toContain(why);
  });

  test('after: the minutes tell it in the language of the charter', () => {
    const minutes = at.read('minutes.md');
    for (const told of [
      '# Referat – Ung ut',
      '| Roller og ansvar | endret |',
      'nytt: Et sted å bo som ikke er hospits',
      'Koordinator: Har rollen – nå «Lillevik kommune»',
      'Koordinator: Har rollen – «Fjordsykehuset» er tatt ut',
      '## Det vi er uenige om',
      '| Fjordsykehuset | Hvem som får plass – Måte: Én bestemmer |',
      '| Fjordsykehuset | Går imot | Vi har ansvaret for behandlingen. | Sykehuset kan si nei. |',
      '| Nav Ytre Fjord | Kan leve med det |',
    ])
      expect(minutes).toContain(told);
    // Nothing is broken, and nothing has changed since.
    sure(today, 'check');
    expect(sure(today, 'diff').trim().split('\n')).toHaveLength(1);
  });
});
