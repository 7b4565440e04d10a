// Whether a network has taken on what a network is not made for, with no firmer strand beside it.
import { datedInNoFrame, firmStrands } from '../../charter/firm-frame.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'network-with-deliverables',
  checks: ['CHK-24'],
  trace: ['NET-C12', 'NET-C14', 'NET-A11'],
  kind: 'wrong',
  preset: 'recommended',
  severity: { network: 'info', council: 'off' },
  options: { dated_deliverables: { value: 3, about: 'how many dated deliverables it takes' } },
  text: {
    summary: 'A network with dated deliverables or joint money may need a firmer frame beside it',
    why: 'Dates, budgets and joint money ask for decisions a network is not set up to take. The work can be moved out and the network kept.',
    fix: 'consider a project or programme for this work, and keep the network for the rest',
    message: ({ dated, money }) =>
      money === 'yes'
        ? 'this network has joint money; consider a firmer frame for it beside the network'
        : `this network has dated deliverables under way (${dated}); consider a firmer frame for them beside the network`,
  },
  find: ({ charter, options }) => {
    if (charter.collaboration?.form !== 'network') return [];
    const dated = datedInNoFrame(charter);
    if (charter.funding?.joint_money?.exists === true && firmStrands(charter).length === 0)
      return [{ path: ['funding', 'joint_money', 'exists'], values: { money: 'yes' } }];
    if (dated.length < Number(options['dated_deliverables'])) return [];
    return [{ path: ['deliverables'], values: { dated: String(dated.length), money: 'no' } }];
  },
};
