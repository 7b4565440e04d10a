// Swedish.
import type { WordTable } from './table.ts';

export const sv: WordTable = {
  watch: {
    number:
      'noll en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder halv halva halvt hälften tredjedel tredjedelar fjärdedel fjärdedelar femtedel tiondel dubbelt dubbel dubbla första andra annan annat tredje fjärde femte sjätte sjunde åttonde nionde tionde sista enda',
    date: 'januari=jan februari=feb mars april maj juni juli augusti=aug september=sept oktober=okt november=nov december=dec måndag måndagar tisdag tisdagar onsdag onsdagar torsdag torsdagar fredag fredagar lördag lördagar söndag söndagar vardag vardagar helg helger jul påsk sommar sommaren höst hösten vinter vintern vår våren kvartal halvår halvåret årlig årligen månatligen veckovis dagligen nu i-dag',
    unit: 'procent=% procentenheter promille kronor=kr krona öre euro timme timmar minut minuter dag dagar dygn vecka veckor veckan månad månader månaden år åren året årsarbetskraft tjänst tjänster',
    quantifier:
      'alla all allt samtliga envar varje var vart båda bägge de-flesta flesta många flera fler mycket mer mest någon=nån några=nåra något=nåt få färre lite mindre enstaka vissa resten övriga hela helt delvis varannan vartannat varandra alltid ofta vanligen normalt sällan full fullt samma lika särskilt gemensam=gemensamma=gemensamt egen eget egna',
    comparator:
      'minst minimum högst maximalt maximum inom innan före efter under över intill till-dess från sedan senast tidigast mellan ca=cirka ungefär omkring upp-till nästan knappt exakt än större störst lägre lägst högre längre längst kortare bättre sämre tidigare senare snabbare äldre yngre per fram-till utanför innanför',
    threshold:
      'enhällig enhälligt enhällighet enig eniga enighet majoritet majoriteten enkel kvalificerad absolut minoritet konsensus samtycke veto lika utslagsröst beslutför beslutsför röst röster rösträtt',
    negation:
      'inte=ej=icke ingen inget inga ingenting aldrig varken utan nej knappast vägra vägrar vägras förbjuda förbjuder förbjuden förbjudet avslå avslår omöjlig oberoende undvika undviker emot mot avvisa avvisar saknar saknas stoppa stoppar upphöra upphör upphäva',
    only: 'ensam ensamma endast=enbart=bara uteslutande utom förutom undantag undantaget undantagsvis huvudsakligen särskilt främst eventuellt bl.a t.ex',
    modal:
      'ska=skall skulle måste kan kunde bör borde vill ville får fick må tör lär behöver skyldig skyldiga skyldighet plikt förpliktar förbinder åläggs ålägger ansvarig rätt rättighet tillåten tillåtet tillåter tillåts frivillig frivilligt obligatorisk möjlig möjlighet uppmanas rekommenderar rekommenderas föreslår föreslås beslutar beslutas avgör avgörs antar antas godkänner godkänns yttrar rådgivande bindande vägledande bestämmer',
    condition:
      'om ifall när om-inte såvida annars förutsatt så-länge även-om därför eftersom medan samtidigt ändå men dock',
    junction: 'och samt eller antingen både och/eller respektive',
    order:
      'först därefter sedan så prioritet prioriterad prioritering ordning ordningsföljd ordningen följd steg rangordnad',
  },
  phrases: [
    ['bland annat', 'bl.a'],
    ['till exempel', 't.ex'],
    ['det vill säga', 'dvs'],
    ['och så vidare', 'osv'],
    ['med mera', 'm.m'],
    ['med flera', 'm.fl'],
    ['om inte', 'om-inte'],
    ['så länge', 'så-länge'],
    ['även om', 'även-om'],
    ['de flesta', 'de-flesta'],
    ['upp till', 'upp-till'],
    ['fram till', 'fram-till'],
    ['till dess', 'till-dess'],
    ['i dag', 'i-dag'],
    ['på grund av', 'p.g.a'],
    ['med hänsyn till', 'm.h.t'],
    ['varje år', 'årligen'],
    ['varje månad', 'månatligen'],
    ['till sammans', 'tillsammans'],
    ['i enlighet med', 'enligt'],
    ['består av', 'består-av'],
    ['syftet är att', 'syftet-är-att'],
    ['målet är att', 'målet-är-att'],
    ['t ex', 't.ex'],
    ['bl a', 'bl.a'],
  ],
  same:
    'pga=p.g.a d.v.s=dvs idag=i-dag epost=e-post de=dom sådan=sån sådana=såna genom=igenom jfr=jf nr=nummer kl=klockan kommitté=kommitte angående=beträffande ' +
    'kommun=kommunen plan=planen rapport=rapporten möte=mötet skola=skolan region=regionen protokoll=protokollet dagordning=dagordningen arbete=arbetet verksamhet=verksamheten ' +
    'rutin=rutiner erfarenhet=erfarenheter kunskap=kunskaper utmaning=utmaningar förväntning=förväntningar ' +
    'genomföra=utföra genomför=utför genomförs=utförs börja=starta börjar=startar började=startade använda=nyttja använder=nyttjar används=nyttjas skicka=sända skickar=sänder hjälpa=bistå hjälper=bistår möts=träffas tillsammans=till-sammans kommunikation=komunikation samarbete=sammarbete',
  spelt:
    'organisationen organisationer sekretariatet representant representanter medlemmarna samordnare samordnaren utvecklingen styrgrupp styrgruppen arbetsgruppen erfarenhet erfarenheter kommunerna dagordning dagordningen protokollet verksamheten verksamheter bibliotek biblioteket',
  endings: [
    [/(?<=[a-zåäö]{3}(?:ning|tion|het|tor|else))e?n$/, ''],
    [/(?<=nätverk|projekt|samarbete|mandat|sekretariat|departement)e?t$/, ''],
  ],
  verbs: [[/(?<=[a-zåäö]{4}er)ar$/, 'a']],
  infinitive: 'att låter låta ber hjälper',
  small: 'en ett den det de vi varje årligen månatligen',
  movable: {
    verbSecond: true,
    meet: 'möts träffas samlas börjar startar slutar pågår',
    send: 'skickar sänder delar håller anordnar publicerar skriver uppdaterar levererar utbyter',
    treat: 'diskuterar behandlar samordnar stöder hjälper utvecklar samlar bjuder består-av',
    does: 'är har äger betalar täcker hyr leder gör ger tar väljer utser varnar informerar rapporterar organiserar finansierar förvaltar följer bidrar deltar samarbetar arbetar möter står driver använder svarar',
    infinitives:
      'sprida mötas träffas samlas starta börja sluta skicka sända dela hålla anordna publicera skriva uppdatera leverera utbyta diskutera behandla samordna stödja hjälpa utveckla äga betala täcka hyra leda göra ge ta välja utse informera rapportera organisera finansiera förvalta följa bidra delta samarbeta arbeta möta driva använda svara vara ha',
    modals: 'ska måste kan bör vill',
    articles: 'en ett den det de',
    prepositions: 'till för av i på med vid hos om från via genom',
    particles: 'ned ut upp in fram tillsammans själva',
    heads: '',
    things:
      'kartor rutiner erfarenheter kunskap kunskaper tal planer metoder mallar råd rådgivning information data verktyg resurser protokoll dagordning kallelse dokument rapporter budget skolor förskolor bibliotek museer sjukhus kommuner lärare elever föräldrar barn unga ungdomar vuxna äldre anhöriga patienter frivilliga rektorer ledare nyhetsbrev texter lokaler utrustning kurser',
    describes:
      'ekonomiska ekonomisk tekniska teknisk juridiska juridisk kommunala statliga lokala regionala nationella digitala praktiska administrativa politiska sociala kulturella',
    every: 'varje var vart',
    times: 'gång gånger',
    when: 'i på om',
    where: 'på i vid hos',
    and: 'och',
    halves: /(?:ings|tions|hets|skaps|arbets|tets)$/,
  },
  ties: 'som där att vars vilken vilka vem vad till för av i på med vid hos om från mot bland längs',
  bodies:
    'styrelsen styrgruppen gruppen arbetsgruppen nätverket rådet utskottet sekretariatet kansliet samordnare samordnaren ordförande ordföranden medlem medlemmar medlemmarna part parterna avtalet mandatet projektet programmet samarbetet kommunfullmäktige departementet rektor kommunen kommunerna kommun skolan skolorna deltagarna arbetet mötet rapporten protokollet planen regionen regionerna föräldrarna lärarna eleverna tjänsterna biblioteket ledningen museet föreningen föreningarna organisationerna parterna',
};
