// The call and the config → what every charter of a run is looked at with: rules, levels by charter, words.
import type { Setup } from '../../check/check.ts';
import type { Judgement } from '../../check/config-rules.ts';
import type { Preset, Rule, RuleText } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import type { Said } from '../../check/unreadable.ts';
import type { DiskError } from '../../errors.ts';
import { dateText } from '../../render/dates.ts';
import { loadRuleTexts } from '../../words/load.ts';
import type { Problem } from '../../yaml/problem.ts';
import type { Call } from '../call.ts';
import { joined, wayTo } from '../paths.ts';
import { asideOf } from './aside.ts';
import type { Eye } from './look.ts';
import { boundsIn } from './repository.ts';
import type { UsedConfig } from './read-config.ts';

/** How the run is asked for: plain data, the same for every charter. */
export interface Asked {
  preset?: Preset;
  sinceGiven: boolean;
  /** Also what is marked for the group is shown. */
  internal: boolean;
}

export const eyeFor = async (
  call: Call,
  config: UsedConfig | undefined,
  asked: Asked,
): Promise<Eye> => {
  const { host, today, words } = call;
  const texts = await loadRuleTexts(call.language);
  const text = (rule: Rule): RuleText => texts[rule.id] ?? rule.text;
  const common = {
    all: [...rules, ...(config?.ownRules ?? [])],
    today,
    text,
    sinceGiven: asked.sinceGiven,
    dateText: (date: string): string => dateText(date, words.document.dates),
    ...(asked.internal ? {} : { withheld: words.check.withheld }),
  };
  const setups = new Map<string, Setup>();
  const setupFor = (file: string): Setup => {
    const path = config === undefined ? file : wayTo(config.folder, joined(host.cwd, file));
    const judgements = (config?.config.overrides ?? []).filter((one) => one.isFor(path));
    const key = judgements.map((one) => config?.config.overrides.indexOf(one)).join();
    const setup = setups.get(key) ?? {
      ...common,
      ...judgedBy(config ? [config.config.whole, ...judgements] : [], asked.preset),
    };
    setups.set(key, setup);
    return setup;
  };
  const ruleIds = new Set(common.all.map(({ id }) => id));
  return {
    ruleIds,
    saying: sayingOf(call, text),
    aside: asideOf(call),
    bound: boundsIn(host),
    setupFor,
  };
};

/** A later one goes before an earlier; what the call says of the preset goes before all. */
const judgedBy = (
  judgements: readonly Judgement[],
  preset: Preset | undefined,
): Pick<Setup, 'preset' | 'rules' | 'options'> => ({
  preset: preset ?? judgements.findLast((one) => one.preset)?.preset ?? 'recommended',
  rules: Object.assign({}, ...judgements.map((one) => one.rules)) as Setup['rules'],
  options: judgements.reduce<Setup['options']>(
    (all, { options }) => ({
      ...all,
      ...Object.fromEntries(
        Object.entries(options).map(([id, chosen]) => [id, { ...all[id], ...chosen }]),
      ),
    }),
    {},
  ),
});

const sayingOf = (call: Call, text: (rule: Rule) => RuleText): Eye['saying'] => {
  const { words, host } = call;
  const rule = (id: string): Rule | undefined => rules.find((one) => one.id === id);
  const usual = (problem: Problem): string => {
    const known = rule(problem.code === 'duplicate-id' ? 'duplicate-id' : 'unreadable');
    return known === undefined ? '' : text(known).fix;
  };
  return {
    seen: (path) => wayTo(host.cwd, path),
    problem: (problem): Said => {
      const { message, hint, typed } = words.problems(problem);
      const lines = typed?.split('\n').map((line) => `  ${line}`) ?? [];
      const fix = [...(hint === undefined ? [] : [hint]), ...lines];
      return { message, fix: fix.length === 0 ? usual(problem) : fix.join('\n') };
    },
    disk: ({ trouble }: DiskError): Said => {
      // The same on every machine: the path as it is shown.
      const said = words.disk({ ...trouble, path: wayTo(host.cwd, trouble.path) });
      return { message: said.message, fix: said.hint };
    },
  };
};
