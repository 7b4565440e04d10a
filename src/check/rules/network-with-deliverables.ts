// Whether a network has taken on what a network is not made for.
import { isDone } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'network-with-deliverables',
  checks: ['CHK-24'],
  trace: ['NET-C12', 'NET-C14', 'NET-A11'],
  kind: 'wrong',
  preset: 'recommended',
  severity: { network: 'info', formal: 'off', 'meeting-place': 'off' },
  options: { dated_deliverables: { value: 3, about: 'how many dated deliverables it takes' } },
  text: {
    summary: 'A network with dated deliverables or joint money may need a firmer frame beside it',
    why: 'Dates, budgets and joint money ask for decisions a network is not set up to take. The work can be moved out and the network kept.',
    fix: 'consider a project or programme for the dated work, and keep the network for the rest',
    message: ({ dated, money }) =>
      money === 'yes'
        ? 'this network has joint money; consider a firmer frame for it outside the network'
        : `this network has ${dated} dated deliverables; consider a firmer frame for them outside the network`,
  },
  find: ({ charter, options }) => {
    const dated = (charter.deliverables ?? []).filter(
      (one) => one.due !== undefined && !isDone(one),
    );
    const hasMoney = charter.funding?.joint_money?.exists === true;
    if (dated.length < Number(options['dated_deliverables']) && !hasMoney) return [];
    const path = hasMoney ? ['funding', 'joint_money', 'exists'] : ['deliverables'];
    return [{ path, values: { dated: String(dated.length), money: hasMoney ? 'yes' : 'no' } }];
  },
};
