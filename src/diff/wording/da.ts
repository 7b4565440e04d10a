// Danish: read as bokmål, with the words that must not move of its own.
import { nb } from './nb.ts';
import type { WordTable } from './table.ts';

const own: WordTable['watch'] = {
  number:
    'nul et to seks syv otte elleve tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede halvdelen tredjedele fjerdedele anden andet tredje sidste eneste',
  date: 'marts maj august mandag tirsdag lørdag søndag hverdage årligt månedligt ugentligt dagligt kvartaler halvårligt nu',
  unit: 'procent procentpoint krone uge uger ugen måned måneder timer årsværk',
  quantifier:
    'hver hvert enhver nogle nogen noget mange flere flest meget mest lidt mindre visse øvrige hele altid ofte sjældent samme fælles egen eget egne',
  comparator:
    'mindst højst inden inden-for uden-for efter under over indtil fra senest tidligst mellem cirka omkring op-til næsten større lavere højere længere kortere bedre tidligere senere',
  threshold:
    'enstemmigt enstemmighed flertal flertallet enighed samtykke stemmelighed beslutningsdygtig',
  negation:
    'ikke ej ingen intet aldrig hverken uden nej næppe forbyde forbyder forbudt afslå afslår umulig uafhængig undgå undgår imod afvise afviser ophøre ophører mangler',
  only: 'kun alene bare undtagen undtaget undtagelse bortset udelukkende primært hovedsagelig især særligt',
  modal:
    'skal skulle må måtte kan kunne bør burde vil ville får tør pligt forpligter forpligtet ansvarlig ret adgang tilladt tillader frivillig obligatorisk mulig behøver anbefaler foreslår beslutter afgør vedtager godkender udtaler rådgivende bindende vejledende',
  condition:
    'hvis når medmindre ellers forudsat så-længe selvom fordi derfor mens samtidig dog men',
  junction: 'og samt eller enten både',
  order: 'først derefter dernæst prioritet prioritering rækkefølge',
};

/** What bokmål already knows is left out: one word, one kind. */
const known = new Set(
  Object.values(nb.watch)
    .flatMap((words) => words.split(' '))
    .flatMap((group) => group.split('=')),
);

export const da: WordTable = {
  ...nb,
  spelt: '',
  movable: {
    ...nb.movable,
    meet: 'mødes samles begynder starter slutter foregår',
    send: 'sender deler holder arrangerer udveksler skriver opdaterer leverer udgiver',
    treat: 'drøfter behandler samordner støtter hjælper udvikler koordinerer består-af',
    does: 'er har ejer betaler dækker fører lejer leder laver giver tager vælger informerer rapporterer organiserer finansierer forvalter følger bidrager deltager samarbejder arbejder møder står driver bruger svarer',
    infinitives:
      'mødes samles starte begynde slutte sende dele holde arrangere udveksle skrive opdatere levere drøfte behandle samordne støtte hjælpe udvikle koordinere eje betale dække føre leje lede lave give tage vælge informere rapportere organisere finansiere forvalte følge bidrage deltage samarbejde arbejde møde drive bruge svare være have',
    particles: 'ned ud op ind frem sammen selv',
    prepositions: 'til for af i på med ved hos om fra via gennem',
    things:
      'kort rutiner erfaringer viden planer metoder råd vejledning information data referat referater dagsorden protokol dokumenter rapporter budget regnskab skoler børnehaver biblioteker museer kommuner lærere elever forældre børn unge voksne ældre pårørende brugere patienter frivillige ledere nyhedsbrev lokaler udstyr kurser',
    describes:
      'økonomiske økonomisk tekniske teknisk juridiske juridisk faglige faglig produktmæssige kommunale statslige lokale regionale nationale digitale praktiske administrative politiske sociale kulturelle',
    times: 'gang gange',
    halves: /(?:ings|tions|heds|skabs|arbejds|tets)$/,
  },
  watch: Object.fromEntries(
    Object.entries(nb.watch).map(([kind, words]) => {
      const more = own[kind as keyof WordTable['watch']]
        .split(' ')
        .filter((one) => !known.has(one));
      return [kind, [words, ...more].join(' ')];
    }),
  ) as unknown as WordTable['watch'],
};
