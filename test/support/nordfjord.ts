// A collaborating network answers: «Ung i Nordfjord», six actors, from an empty folder to a charter.
import type { Prompt, Reply } from '../../src/interview/ask.ts';

const lists: Record<string, string[]> = {
  'Q-ACT-01/rows': [
    'Stad kommune',
    'Gloppen kommune',
    'Nav Nordfjord',
    'Helse Førde',
    'Statsforvalteren i Vestland',
    'Frivilligsentralen i Stryn',
  ],
  'Q-ACT-02/rows': ['Ungdomsrådene', 'Vestland fylkeskommune'],
  'Q-USER-01/rows': ['Unge 15–24 år uten skole eller jobb', 'Foreldre og pårørende'],
  'Q-USER-02/rows': [
    'Ett sted å henvende seg',
    'Hjelp før det blir en krise',
    'Noen å snakke med på kveldstid',
  ],
  'Q-GOAL-01/rows': ['Unge møter ett samlet tilbud', 'Færre faller ut av videregående'],
  'Q-GOAL-09/rows': ['Felles kveldsåpent tilbud i Stryn', 'Felles startsamtale'],
  'Q-ROL-02/rows': ['Prosessleder', 'Koordinator', 'Referent', 'Leder av arbeidsgruppen'],
  'Q-TRU-04/rows': [
    'Erfaringer fra møtene',
    'Opplysninger om enkeltpersoner',
    'Utkast til budsjett',
  ],
  'Q-WRK-01/rows': ['Nettverksmøtet', 'Arbeidsgruppen'],
  'Q-DEC-01/rows': ['Nye mål', 'Nye deltakere', 'Bruk av felles penger'],
  'Q-DEC-04/rows': ['Snakke sammen direkte', 'Ta det opp i nettverksmøtet', 'Lederne møtes'],
  'Q-RSK-01/rows': [
    'Vi møtes uten de unge',
    'Ledelsen hjemme mister interessen',
    'Tilbudet når ikke ytterst i kommunene',
  ],
  'Q-RSK-03/rows': ['Nav og kommunene blir enige på forhånd'],
  'Q-REV-06/rows': ['Hvem eier nettsiden?', 'Skal vi søke om penger sammen?'],
};

const texts: Record<string, string> = {
  'Q-FORM-01/name': 'Ung i Nordfjord',
  'Q-FORM-01/purpose': 'Unge i Nordfjord skal møte ett samlet tilbud.',
  'Q-FORM-05/form_reason': 'Behovet er løpende, og ingen av oss kan bestemme over de andre.',
  'Q-ACT-03/rule':
    'Den som vil bli med, sier fra til koordinatoren, og saken tas i neste nettverksmøte.',
  'Q-DEC-05': 'I referatet fra nettverksmøtet. Alle kan lese det.',
  'Q-REV-01/rhythm': 'hvert halvår',
};

const lines: Record<string, string[]> = {
  'Q-FORM-02/scope.inside': ['Unge 15–24 år', 'Overgangen fra skole til arbeid'],
  'Q-FORM-02/scope.outside': ['Barnevernssaker', 'Behandling i spesialisthelsetjenesten'],
};

const dates: Record<string, string> = { 'Q-REV-01/next': '2027-05-20' };

const picks: Record<string, string> = {
  'Q-FORM-03': 'continuing',
  'Q-FORM-05/form': 'network',
  'Q-FORM-04/network_purpose': 'collaboration',
  'Q-ROL-02/kind/koordinator': 'coordinator',
  alone: 'later',
  end: 'write',
};

const nth = <T>(list: readonly T[], key: string): T | undefined => {
  const sum = [...key].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);
  return list[sum % list.length];
};

/** A made-up but sensible answer to any prompt of the core path; the same prompt gets the same answer. */
export const answerTo = (prompt: Prompt): Reply => {
  const { key } = prompt;
  switch (prompt.kind) {
    case 'rows': {
      const wanted = lists[key] ?? [`${prompt.noun} én`];
      return prompt.rows.length === 0 ? { do: 'add', values: wanted } : { do: 'done' };
    }
    case 'lines': {
      const wanted = lines[key] ?? ['En ting'];
      return prompt.lines.length === 0 ? { do: 'add', values: wanted } : { do: 'done' };
    }
    case 'text':
    case 'long': {
      const fixed = texts[key];
      if (fixed !== undefined) return { do: 'text', value: fixed };
      return prompt.column?.above === undefined
        ? { do: 'text', value: `Svar på ${key}` }
        : { do: 'same-as-above' };
    }
    case 'date':
      return { do: 'text', value: dates[key] ?? '2027-12-31' };
    case 'number':
      return { do: 'text', value: '14' };
    case 'yesno':
      return { do: 'yesno', value: true };
    case 'choice': {
      const fixed = picks[key];
      if (fixed !== undefined) return { do: 'pick', value: fixed };
      const option = nth(prompt.options, key);
      return option ? { do: 'pick', value: option.value } : { do: 'leave' };
    }
    case 'choices': {
      if (key === 'here') return { do: 'leave' };
      const option = nth(prompt.options, key);
      return option ? { do: 'pick-many', values: [option.value] } : { do: 'leave' };
    }
    case 'reference':
    case 'references': {
      const known = prompt.options.filter((option) => !option.value.startsWith('new:'));
      const option = nth(known, key);
      if (!option) return { do: 'leave' };
      return prompt.kind === 'reference'
        ? { do: 'pick', value: option.value }
        : { do: 'pick-many', values: [option.value] };
    }
    case 'page':
      return { do: 'leave' };
    default:
      return prompt satisfies never;
  }
};
