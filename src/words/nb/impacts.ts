// What a change touches, in bokmål.
import type { ImpactWords } from '../impact-words.ts';

export const impacts: ImpactWords = {
  party: 'hvem som er med',
  commitment: 'det dere har forpliktet dere til',
  decision: 'hvordan dere beslutter',
  responsibility: 'hvem som har ansvaret',
  risk: 'risiko',
  progress: 'framdrift',
  open: 'åpne punkter, gjøremål og beslutninger',
  wording: 'bare ordlyd',
  none: 'bare rekkefølge eller id',
};
