// A number of bytes → a charter of about that size, of the kind a large network ends up with. No risks: the bench types those.

const places = ['Stad', 'Fjord', 'Nes', 'Vik', 'Dal', 'Ås', 'Li', 'Sund'];

export function benchCharter(bytes) {
  let text = head;
  for (let number = 1; Buffer.byteLength(text) < bytes * 0.2; number++) text += actor(number);
  const actors = text.split('  - id: actor-').length - 1;
  text += 'goals:\n';
  for (let number = 1; Buffer.byteLength(text) < bytes * 0.55; number++) text += goal(number);
  text += 'decision_rules:\n';
  for (let number = 1; Buffer.byteLength(text) < bytes * 0.8; number++)
    text += decisionRule(number, (number % actors) + 1);
  text += 'terms:\n';
  for (let number = 1; Buffer.byteLength(text) < bytes; number++) text += term(number);
  return text;
}

const head = `format: 1
pack: core
language: nb
status: draft
collaboration:
  name: Trygg hjem fra sykehus
  form: network
  network_purpose: collaboration
  purpose: |-
    Pasienter som skrives ut, skal vite hvem som følger dem opp.
    Kommunene og sykehuset planlegger utskrivingen sammen.
  scope:
    inside:
      - Utskriving av pasienter over 65 år
      - Opplæring av dem som tar imot
    outside:
      - Akutte innleggelser
actors:
`;

const nameOf = (number) => `${places[number % places.length]} kommune ${number}`;

const actor = (number) => `  - id: actor-${number}
    name: ${nameOf(number)}
    kind: municipality
    standing: party
    brings: |-
      En koordinator i halv stilling og to møterom.
      Erfaring fra ${number} år med eget utskrivingsteam.
`;

const goal = (number) => `  - id: goal-${number}
    statement: Færre enn ${number} pasienter i måneden venter på plass etter utskriving
    level: effect
    indicators:
      - id: goal-${number}-days
        what: Døgn fra utskrivingsklar til hjemme
        baseline: ${number + 3} døgn i 2025
        target: ${number} døgn i 2027
        source: Månedsrapporten fra sykehuset
        owner: actor-1
    tensions: |-
      Sykehuset vil ha korte opphold, kommunene vil ha tid til å forberede seg.
      Målet er satt der begge kan stå, og ses på igjen etter et halvt år.
`;

const decisionRule = (number, actor) => `  - id: rule-${number}
    title: Endringer i rutine ${number} for utskriving
    subject: other
    method: consensus
    proposed_by: actor-${actor}
    decider: [actor-1, actor-${actor}]
    response_days: 14
`;

const term = (number) => `  - id: term-${number}
    word: utskrivingsklar ${number}
    meaning: |-
      Legen har vurdert at pasienten ikke lenger trenger behandling på sykehuset.
      Kommunen har fått beskjed, og fristen begynner å løpe.
`;
