// What the agenda says, in bokmål.
import type { AgendaWords } from '../agenda-words.ts';

export const agenda: AgendaWords = {
  title: (name) => (name === '' ? 'Kjøreplan' : `Kjøreplan: ${name}`),
  time: 'Tid',
  inAll: (minutes) => (minutes === 1 ? '1 minutt i alt' : `${minutes} minutter i alt`),
  level: 'Spørsmål',
  levels: { core: 'kjernespørsmålene', deeper: 'kjernespørsmålene og de som går dypere' },
  order: 'Rekkefølge',
  from: 'Fra',
  minutes: 'Minutter',
  what: 'Hva',
  boxes: {
    opening: 'Hvem som er her, og hva vi er her for',
    points: 'Åpne punkter og det som har frist',
    break: 'Pause',
    closing: 'Hva vi ble enige om, hvem som gjør hva, og når vi møtes igjen',
    spare: 'Tid til overs',
  },
  themeAt: (title, from, minutes) => `${from} ${title} (${minutes} min)`,
  apart: 'Sett ulikt; begynn her:',
  open: 'Gjenstår å snakke om:',
  points: 'Åpne punkter',
  due: 'Frister',
  leftOut: 'Utelatt',
  because: {
    'nothing-open': (title) => `${title}: ingenting står åpent her`,
    'no-time': (title) => `${title}: det er ikke tid til det; ta det en annen dag`,
  },
  withheld: (count) =>
    count === 1 ? 'én linje som er bare for gruppen' : `${count} linjer som er bare for gruppen`,
  needsMinutes: 'si hvor lang tid dere har: --minutes 120',
};
