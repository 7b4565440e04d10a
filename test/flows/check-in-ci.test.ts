// Three charters in a repository, one of them overdue → what a job on GitHub and one on GitLab get, and how each ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  charterWith,
  owned,
  repositoryWith,
  unowned,
  type Repository,
} from '../support/checking.ts';
import { onDisk, type Ended } from '../support/on-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const threeCharters = (): Repository =>
  repositoryWith({
    'samspill.config.yaml': 'preset: minimal\nrules: { risk-without-owner: error }\n',
    'tillit/charter.yaml': charterWith({ next: '2026-06-01' }),
    'ung i Åfjord/charter.yaml': charterWith(),
    'vakt/charter.yaml': charterWith({ risks: owned }),
  });

/** A pull request that brings a risk without an owner. */
const pullRequest = (): Repository => {
  const at = threeCharters();
  at.git('switch', '--quiet', '--create', 'ny-risiko');
  at.commit({ 'vakt/charter.yaml': charterWith({ risks: unowned }) });
  return at;
};

const clone = (at: Repository, ...how: string[]): string => {
  const folder = join(temporaryFolder(), 'work');
  at.git('clone', '--quiet', ...how, '--branch', 'ny-risiko', `file://${at.folder}`, folder);
  return folder;
};

interface Job {
  summary: string;
  run(...argv: string[]): Promise<Ended>;
}

const onGitHub = (folder: string): Job => {
  const summary = join(temporaryFolder(), 'summary.md');
  writeFileSync(summary, '### An earlier step\n');
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: summary,
  };
  return { summary, run: onDisk(folder, env).run };
};

test('GitHub, every night: both faults as annotations, and in the summary of the job', async () => {
  const job = onGitHub(clone(pullRequest()));
  const { code, out, err } = await job.run('check', '--format', 'github');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out.split('\n').map((line) => line.replace(/::the .*/, ''))).toEqual([
    '::error file=tillit/charter.yaml,line=17,col=9,title=review-overdue',
    '::error file=vakt/charter.yaml,line=17,col=5,title=risk-without-owner',
    '3 charters checked: 2 errors',
    '',
  ]);
  const summary = readFileSync(job.summary, 'utf8');
  expect(summary).toMatch(/^### An earlier step\n[^]*### vakt\/charter\.yaml/);
});

test('GitHub, a pull request: only what it brings; another team’s date stops nobody', async () => {
  const job = onGitHub(clone(pullRequest()));
  const { code, out } = await job.run('check', '--format', 'github', '--since', 'origin/main');
  expect(code).toBe(1);
  expect(out).not.toContain('tillit');
  expect(out).toContain('1 charter checked, 2 unchanged and left out: 1 error');
});

test('GitHub, a clone of depth 1: exit 2, and how to fetch the rest', async () => {
  const job = onGitHub(clone(pullRequest(), '--depth', '1'));
  const { code, out, err } = await job.run('check', '--format', 'github', '--since', 'origin/main');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('fetch-depth: 0');
  expect((await job.run('check', '--format', 'github')).code).toBe(1);
});

test('GitLab: reports as files and text in the log; parts of it put together are the same', async () => {
  const folder = clone(pullRequest());
  const { run } = onDisk(folder, { CI: 'true', GITLAB_CI: 'true' });
  const reports = ['--output', 'gitlab=out/gl.json', '--output', 'junit=out/junit.xml'];
  const { code, out } = await run('check', ...reports);
  expect(code).toBe(1);
  expect(out).toContain('vakt/charter.yaml\n\n  17:5 error: the risk “Nattevakten henger');
  expect(out).not.toContain('\u001b');
  const issues = readFileSync(join(folder, 'out/gl.json'), 'utf8');
  expect(JSON.parse(issues)).toMatchObject([
    { check_name: 'review-overdue', location: { path: 'tillit/charter.yaml' } },
    { check_name: 'risk-without-owner', location: { path: 'vakt/charter.yaml' } },
  ]);
  expect(readFileSync(join(folder, 'out/junit.xml'), 'utf8')).toContain('tests="3" failures="2"');

  const parts = [1, 2, 3].map((part) => `part-${part}.json`);
  const codes = [];
  for (const [at, part] of parts.entries())
    codes.push((await run('check', '--shard', `${at + 1}/3`, '--output', `json=${part}`)).code);
  expect(codes.sort()).toEqual([0, 1, 1]);
  const whole = await run('report', ...parts, '--output', 'gitlab=out/whole.json');
  expect(whole).toEqual({ code: 1, out, err: '' });
  expect(readFileSync(join(folder, 'out/whole.json'), 'utf8')).toBe(issues);
});

test('a job that asks for no GitHub format leaves the summary alone', async () => {
  const at = threeCharters();
  const summary = join(temporaryFolder(), 'summary.md');
  await onDisk(at.folder, { GITHUB_STEP_SUMMARY: summary }).run('check', '--format', 'json');
  expect(existsSync(summary)).toBe(false);
});
