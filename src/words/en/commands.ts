// What the commands say, in English.
import type { CommandWords } from '../command-words.ts';
import { pack, status } from './reports.ts';

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; did you mean ${near}?`;

export const commands: CommandWords = {
  about: 'Talk through how you will work together, and leave with a charter.',
  groups: {
    room: 'In the room',
    before: 'Before the room',
    document: 'The document',
    keep: 'Keeping it true',
    yours: 'Making it yours',
  },
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  exits:
    'Exit codes: 0 done · 1 findings · 2 wrong call or unreadable file · 3 a bug in the program · 130 interrupted, everything saved',
  commands: {
    review: 'go through the charter again, and record what came of it',
    minutes: 'tell who took part, what changed and what was decided since a day',
    start: 'begin a charter, or go on where you left off',
    compare:
      'show where organisations that have answered alone agree, differ, and how far apart they are',
    render: 'make charter.md anew from charter.yaml',
    status: 'show how far you have come and what is open',
    adopt: 'put a draft in force, and freeze its first version',
    sign: 'record that an organisation backs this version, or declines to',
    check: 'find what in your charters no longer holds',
    explain: 'say what a rule looks at, why, and what to do',
    report: 'put the JSON of several checks together',
    pack: 'look at and check question packs',
    'pack list': 'show the packs there are',
    'pack show': 'show the questions of a pack, or one question',
    'pack lint': 'find faults in a pack: fields, conditions, texts and sources',
    'pack stats': 'count questions, minutes and words',
    schema: 'print the JSON Schema of a kind of file',
  },
  options: {
    reviewFrom: 'take the answers from a file, and record the review; needs no terminal',
    record: 'record a review that was held without the program',
    reviewDate: 'the day it was held; otherwise today',
    participants: 'who took part: ids, separated by commas',
    confirmed: 'themes that still hold: ids, separated by commas, or all',
    changed: 'themes that were changed: ids, separated by commas, or all',
    minutesSince: 'from this day, or from the session with this id; otherwise the last session',
    pageFormat: 'markdown or html',
    language: 'language: nb or en',
    today: 'take this day as today',
    help: 'show help',
    version: 'show the version',
    pack: 'question pack: a name or a folder',
    level: 'how many questions: core or deeper',
    theme: 'only this theme',
    minutes: 'how many minutes you have',
    from: 'take the answers from a file; needs no terminal',
    complete: 'with --from: exit code 2 when core questions lack an answer',
    plain: 'lines only, for screen readers and simple terminals',
    present: 'for a projector: more space and stronger contrast',
    out: 'write here; - means to the screen',
    persons: 'include names from persons.yaml',
    internal: 'include what is marked for the group',
    format: 'text or json',
    write: 'put the schema beside the charter, and let editors find it',
    comparisonFormat: 'text, markdown, html or json',
    shownToAll:
      'everybody in the room has agreed that the answers are shown as dots on the screen, also when three or four have answered',
    findingsFormat: 'text, json, sarif, junit, github, gitlab or markdown',
    output:
      'also write a format to a file, such as sarif=findings.sarif; may be given several times',
    failOn: 'how grave a finding must be for exit code 1: error, warning or info',
    maxWarnings: 'exit code 1 when there are more warnings than this',
    since: 'only what has come since this commit or branch',
    shard: 'only one part of the charters, such as 1/4',
    preset: 'how many rules: minimal, recommended or strict',
    config: 'use this config, not the nearest samspill.config.yaml',
    showGroup: 'show what is marked for the group',
    fix: 'mend ids, line ends, letters and a charter.md that lags behind',
    dryRun: 'with --fix: show what would change, and write nothing',
    decision: 'the decision that adopts it, by its id in the charter',
    adoptDryRun: 'show what is open, and write nothing',
    actor: 'the organisation, by its id in the charter',
    by: 'the role that says so, by its id in the charter; never a person',
    document: 'where it is written down: a case number, minutes, a link',
    reservation:
      'a reservation about a record, such as deling=no names; may be given several times',
    decline: 'record that the organisation declines; needs --reason',
    reason: 'why it declines',
    asked: 'record that the organisation has been asked and has not answered',
    stamp: 'mark the translations as up to date with the source language',
  },
  arguments: {
    folder: 'the folder the charter is in, or will be in',
    charter: 'charter.yaml, or the folder it is in',
    pack: 'the name or folder of the pack',
    schema: 'charter|contribution|findings',
    language: 'language code',
    path: 'charters, or folders with charters below them',
    rule: 'the id of a rule; all are listed without it',
    part: 'files written by check --format json',
  },
  unknownCommand: (typed, near) => `unknown command “${typed}”${meant(near)}`,
  unknownOption: (typed, near) => `unknown option “${typed}”${meant(near)}`,
  missingValue: (option) => `${option} needs a value`,
  missingArgument: (name) => `${name} is missing`,
  tooManyArguments: (typed) => `too many arguments; unsure what “${typed}” means`,
  badChoice: (option, typed, allowed) =>
    `${option} cannot be “${typed}”; choose ${allowed.join(' or ')}`,
  seeHelp: (command) => `see ${command} --help`,
  bug: (version) =>
    `This is a bug in samspill ${version}, not anything you did. What you answered is on the disk. Please report it with the text above.`,
  noTerminal: 'start asks questions and needs a terminal, and there is none here',
  noTerminalHint:
    'run it in a terminal, or give the answers in a file: samspill start --from answers.yaml',
  noCharter: (where) => `there is no charter in ${where}`,
  noCharterHint: 'give the path of charter.yaml, or begin with samspill start',
  severalCharters: 'there are several charters here; choose one:',
  moreProblems: (count) => `… and ${count} more`,
  unreadable: (path, count) =>
    count === 1
      ? `${path} cannot be read; one place needs mending:`
      : `${path} cannot be read; ${count} places need mending:`,
  noSuchTheme: (typed, near) => `there is no theme “${typed}”${meant(near)}`,
  noSuchPack: (typed) => `there is no pack “${typed}”`,
  noSuchPackHint:
    'samspill pack list shows the built-in packs; a pack of your own is a folder with pack.yaml',
  brokenPack: (name) => `the pack ${name} cannot be used until this is mended:`,
  badDate: (typed) => `--today cannot be “${typed}”; type a day such as 2026-06-15`,
  badMinutes: (typed) => `--minutes cannot be “${typed}”; type a whole number from 1 to 1440`,
  fallback: (wanted, used) => `the program has no texts in “${wanted}” and uses “${used}”`,
  answersWrong: (path) => `nothing was written, because ${path} has faults:`,
  answersNotThere: (path) => `cannot find ${path}`,
  whichFolder: 'Which folder should the charter be in?',
  whichFolderWhy:
    'The charter is the document your answers become. If there is one in the folder, you go on with it. If not, the folder is made.',
  whichLanguage: 'Which language should the charter be in?',
  languageNames: { nb: 'bokmål', en: 'English' },
  fileIs: (path) => `The charter is in ${path} and is saved after every answer.`,
  howToLeave: (plain) =>
    plain
      ? 'Type :help for all you can type, and :save to leave.'
      : 'Esc opens the menu, ? shows help, Ctrl-C saves and leaves.',
  written: (paths) => `Written: ${paths.join(' and ')}`,
  goOn: (command) => `Go on with: ${command}`,
  saved: 'Everything you answered is saved.',
  stillOpen: (count) => (count === 1 ? 'One question is open:' : `${count} questions are open:`),
  stillOpenCore: (count) =>
    count === 1 ? 'one core question lacks an answer' : `${count} core questions lack an answer`,
  mergedByHand: 'The file had been changed by hand. The changes are taken in.',
  brokenByHand: (path) => `${path} was changed by hand and cannot be read now:`,
  brokenByHandWhy: 'Your answer is not written yet. Mend the file, then read it again.',
  readAgain: 'the file is mended, read it again',
  rescue: (path) => `put the answers in ${path} and leave`,
  rescued: (path) => `The file is untouched. Your answers are in ${path}.`,
  status,
  pack,
  schemaWritten: (path) => `Written: ${path}`,
  pageUpToDate: (path) => `${path} is up to date already`,
  pageSetAside: (page, aside) =>
    `${page} had been edited by hand. What it said is now in ${aside}; move what you want to keep to charter.yaml.`,
  unknownSchema: (typed) =>
    `there is no schema for “${typed}”; type charter, contribution or findings`,
  schemaOnlyPrinted: (kind) =>
    `the schema ${kind} is only printed; send it to a file of your own, such as ${kind}.schema.json`,
};
