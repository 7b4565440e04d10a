// Rules that read words, backing and the log of decisions, at their edges.
import { actors, inForce, type Edge } from './edges.ts';

const purpose = (text: string) => inForce({ collaboration: { purpose: text } });
const dated = (id: string, supersedes: string, date = '2026-03-01') => ({
  id,
  title: id.toUpperCase(),
  date,
  supersedes,
});

export const edgesOfWords: readonly Edge[] = [
  {
    rule: 'personal-data',
    shows: 'the address of an office is read by whoever is at work',
    context: purpose('Skriv til postmottak@stad.example eller Kontakt@kinn.example'),
    finds: ['warning: a mail address does not belong in the charter'],
  },
  {
    rule: 'personal-data',
    shows: 'a person’s beside an office’s',
    context: purpose('Skriv til post@stad.example eller ida.moe@stad.example'),
    finds: ['a mail address does not belong in the charter'],
  },
  {
    rule: 'actor-without-anchoring',
    shows: 'a backing with neither level nor state is given, at no level',
    context: inForce({ actors: actors.slice(0, 1), anchoring: [{ actor: 'lillevik' }] }),
    finds: ['it is not said at which level Lillevik is backed at home'],
  },
  {
    rule: 'decision-supersedes-later',
    shows: 'two that set each other aside',
    context: inForce({ decisions: [dated('a', 'b'), dated('b', 'a')] }),
    finds: [
      '“A” sets aside “B”, which leads back to it, so that neither stands',
      '“B” sets aside “A”, which leads back to it, so that neither stands',
    ],
  },
  {
    rule: 'decision-supersedes-later',
    shows: 'one that leads into such a round is not part of it',
    context: inForce({ decisions: [dated('c', 'a'), dated('a', 'b'), dated('b', 'a')] }),
    finds: [
      '“A” sets aside “B”, which leads back to it, so that neither stands',
      '“B” sets aside “A”, which leads back to it, so that neither stands',
    ],
  },
  {
    rule: 'measure-overdue',
    shows: 'a measure that is named and not described',
    context: inForce({
      risks: [{ id: 'r', statement: 'R', measures: [{ id: 'ring', due: '2026-01-01' }] }],
    }),
    finds: ['the measure “ring” was due 2026-01-01'],
  },
];
