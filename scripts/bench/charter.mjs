// A number of bytes → a charter of about that size, of the kind a large network ends up with.

const places = ['Stad', 'Fjord', 'Nes', 'Vik', 'Dal', 'Ås', 'Li', 'Sund'];

/** In force, and `check` finds nothing in it; another `about` gives other texts of the same length. */
export function benchCharter(bytes, about = 'utskriving') {
  const actors = howMany(actor, bytes * 0.12);
  const goals = howMany(goal, bytes * 0.3);
  const parts = [
    head(about),
    ...[
      ['actors', actor, actors],
      ['anchoring', anchoring, actors],
      ['goals', goal, goals],
    ],
    ...[['activities', activity, goals]],
    [
      'decision_rules',
      (number) => decisionRule(number, (number % actors) + 1),
      Math.max(
        3,
        howMany((number) => decisionRule(number, 1), bytes * 0.16),
      ),
    ],
  ];
  const text = parts.map(written(about)).join('');
  const left = bytes - Buffer.byteLength(text);
  return text + written(about)(['terms', term, howMany(term, left)]);
}

/** For where the risks are typed. */
export const withoutRisks = (charter) => charter.replace(/^risks:\n(?: .*\n)+/m, '');

function written(about) {
  return (part) => {
    if (typeof part === 'string') return part;
    const [name, made, count] = part;
    const records = Array.from({ length: count }, (_, at) => made(at + 1, about));
    return `${name}:\n${records.join('')}`;
  };
}

/** At least one. */
function howMany(made, bytes) {
  return Math.max(1, Math.round(bytes / Buffer.byteLength(made(10, 'utskriving'))));
}

const head = (about) => `format: 1
pack: core
language: nb
status: in-force
collaboration:
  name: Trygg hjem fra sykehus
  form: network
  network_purpose: collaboration
  purpose: |-
    Pasienter som skrives ut, skal vite hvem som følger dem opp.
    Kommunene og sykehuset planlegger ${about} sammen.
  scope:
    inside:
      - Utskriving av pasienter over 65 år
      - Opplæring av dem som tar imot
    outside:
      - Akutte innleggelser
needs:
  - id: visst-hjem
    statement: Å vite hvem som kommer, og når
    evidence: documented
    user_group: eldre
user_groups:
  - id: eldre
    name: Eldre som skrives ut
roles:
  - id: koordinator
    title: Koordinator
    kind: coordinator
    held_by:
      - actor: actor-1
    deputy: nestleder
  - id: nestleder
    title: Stedfortreder for koordinatoren
    kind: other
    held_by:
      - actor: actor-2
arenas:
  - id: samarbeidsmotet
    name: Samarbeidsmøtet
    kind: operational
    members: [actor-1, actor-2]
  - id: styringsgruppen
    name: Styringsgruppen
    kind: strategic
    members: [actor-1, actor-2]
risks:
  - id: avgjort-i-gangen
    statement: Noe avgjøres i gangen som hører hjemme i kommunestyret
    kind: hidden-power
    owner: actor-1
    measures:
      - id: sak-hjem
        what: Det som koster penger, skrives opp og tas hjem
        owner: actor-2
        due: 2999-06
membership:
  joining:
    rule: De andre spørres først.
    decided_by: samarbeidsmotet
funding:
  joint_money:
    exists: false
escalation:
  - id: til-toppen
    step: Kommunedirektøren og direktøren møtes
    who:
      - text: Kommunedirektøren
review:
  next: '2999-06-15'
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

const anchoring = (number) => `  - id: actor-${number}-hjemme
    actor: actor-${number}
    state: given
    level: political
    document: sak 26/${number}
    mandate:
      takes_home:
        - id: actor-${number}-tar-hjem
          text: alt som koster penger
`;

const goal = (number, about) => `  - id: goal-${number}
    statement: Færre enn ${number} pasienter i måneden venter på plass etter ${about}
    level: effect
    needs: [visst-hjem]
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

const activity = (number, about) => `  - id: activity-${number}
    title: Prøve ut rutine ${number} for ${about}
    explores: goal-${number}
`;

const subjects = ['goals', 'priority', 'other'];
const decisionRule = (number, actor) => `  - id: rule-${number}
    title: Endringer i rutine ${number}
    subject: ${subjects[number - 1] ?? 'other'}
    method: consensus
    proposed_by: actor-${actor}
    decider: [actor-1, actor-${actor}]
    response_days: 14
`;

const term = (number, about) => `  - id: term-${number}
    word: ${about} ${number}
    meaning: |-
      Legen har vurdert at pasienten ikke lenger trenger behandling på sykehuset.
      Kommunen har fått beskjed, og fristen begynner å løpe.
`;
