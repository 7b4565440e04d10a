// The core pack's files, and a small pack of two municipalities and a hospital, as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PackTextFiles } from '../../src/pack/read.ts';

const core = join(import.meta.dirname, '../../questions/core');

export const coreFiles: PackTextFiles = Object.fromEntries(
  readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name.split(sep).join('/'), readFileSync(join(core, name), 'utf8')]),
);

export const dischargeFiles: PackTextFiles = {
  'pack.yaml': `id: discharge
version: 1.0.0
languages: [nb, en]
themes:
  - id: ward
    minutes: 10
  - id: home
    minutes: 5
sources:
  - id: REGION
    title: Rundskriv om utskriving
`,
  'themes/ward.yaml': `questions:
  - id: D-FORM-01
    writes: collaboration
    fields: [form, form_reason]
    who: joint
    level: core
    trace: [OUT-09]
  - id: D-WARD-01
    writes: actors
    fields: [name, kind, brings]
    who: joint
    level: core
    trace: [OUT-04, REGION-2]
  - id: D-WARD-02
    writes: answers
    kind: choice
    choices: [same-day, next-day]
    who: joint
    level: {formal: core, network: deeper, meeting-place: deeper}
    trace: [REGION-1]
`,
  'themes/home.yaml': `questions:
  - id: D-HOME-01
    writes: needs
    fields: [statement]
    who: joint
    level: core
    when: 'answers["D-WARD-02"] == "same-day" && form_group != "council"'
    trace: [OUT-01]
  - id: D-HOME-02
    writes: answers
    kind: scale
    who: each
    level: core
    trace: [REGION-3]
`,
  'languages/nb/questions.yaml': `language: nb
pack:
  title: Trygt hjem
  about: For sykehuset og de to kommunene
themes:
  ward:
    title: På sykehuset
    intro: Før pasienten reiser.
  home:
    title: Hjemme
    intro: De første dagene.
questions:
  D-FORM-01:
    ask: Hvilken form har dere?
    why: Formen avgjør resten.
    example: Nettverk, fordi behovet varer.
    note: Ta en runde.
  D-WARD-01:
    ask: Hvem er med?
    why: Alle må vite hvem de andre er.
    example: Fjellvik sykehus
    note: Spør hvem som mangler.
    fields:
      brings: Hva bidrar hver av dem med?
  D-WARD-02:
    ask: Når får kommunen melding?
    why: Kommunen må rekke å gjøre klart.
    example: Samme dag
    note: Spør begge kommunene.
    choices:
      same-day: Samme dag
      next-day: Dagen etter
  D-HOME-01:
    ask: Hva trenger pasienten den første uken?
    why: Det er da det svikter.
    example: Middag og medisiner
    note: Tenk på én pasient.
  D-HOME-02:
    ask: Vi får vite det vi trenger.
    why: Dere kan oppleve det ulikt.
    example: Her er det ikke noe eksempel.
    note: Hver for seg.
`,
  'languages/en/questions.yaml': `language: en
pack:
  title: Safely home
  about: For the hospital and the two municipalities
themes:
  ward:
    title: At the hospital
    intro: Before the patient leaves.
    of: e83e88d13161
  home:
    title: At home
    intro: The first days.
    of: 000000000000
questions:
  D-FORM-01:
    ask: What form do you have?
    why: The rest follows from it.
    example: A network, because the need lasts.
    note: Go round the table.
  D-WARD-01:
    ask: Who takes part?
    why: All must know the others.
    example: Fjellvik hospital
    note: Ask who is missing.
    fields:
      brings: What does each bring?
  D-WARD-02:
    ask: When is the municipality told?
    why: It has to get ready.
    example: The same day
    note: Ask both municipalities.
    choices:
      same-day: The same day
      next-day: The day after
  D-HOME-01:
    ask: What does the patient need in the first week?
    why: That is when it fails.
    example: Dinner and medicine
    note: Think of one patient.
  D-HOME-02:
    ask: We are told what we need to know.
    why: You may see it differently.
    example: There is none here.
    note: One by one.
`,
  'languages/nb/fields.yaml': 'language: nb\n',
  'languages/en/fields.yaml': 'language: en\n',
};

/** The same files with one text replaced in one of them. */
export function changed(
  files: PackTextFiles,
  file: string,
  [before, after]: [string, string],
): PackTextFiles {
  const text = files[file];
  if (text?.includes(before) !== true) throw new Error(`${file} does not hold ${before}`);
  return { ...files, [file]: text.replace(before, after) };
}
