// Nynorsk.
import type { WordTable } from './table.ts';

export const nn: WordTable = {
  watch: {
    number:
      'null éin=ein-og-same éitt ein to tre fire fem seks sju=syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue=tyve tretti=tredve førti femti seksti sytti åtti nitti hundre tusen million millionar milliard milliardar halv halve halvt halvparten tredel tredelar tredjedel tredjedelar fjerdedel fjerdedelar firedel femdel tidel dobbelt dobbel doble første=fyrste andre annan anna tredje fjerde femte sjette sjuande åttande niande tiande sist siste',
    date: 'januar=jan februar=feb mars april mai juni juli august=aug september=sept oktober=okt november=nov desember=des måndag måndagar tysdag tysdagar onsdag onsdagar torsdag torsdagar fredag fredagar laurdag laurdagar sundag=søndag kvardag kvardagar vyrkedag vyrkedagar helg helger jul påske sommar haust vinter vår våren hausten kvartal halvår halvåret tertial årleg månadleg kvar-veke dagleg no i-dag',
    unit: 'prosent=% prosentpoeng promille kroner=kr krone øre euro time timar minutt dag dagar døgn veke veker veka månad månader månaden år åra året årsverk stilling stillingar',
    quantifier:
      'alle all alt samtlege einkvar kvar=kvart begge båe dei-fleste fleste mange fleire mykje meir mest nokon nokre noko få færre lite litt mindre einskilde visse resten øvrige heile heilt delvis annankvar annakvart kvarandre alltid ofte vanlegvis normalt sjeldan full fullt same like særskilt felles eigen eige eigne',
    comparator:
      'minst minimum høgst maksimalt maksimum innan innanfor utanfor før etter=efter under over inntil frå sidan seinast tidlegast mellom ca=cirka omtrent rundt opptil nesten knapt nær nøyaktig akkurat enn større størst lågare lågast høgare høgast lengre lengst kortare betre verre tidlegare seinare raskare eldre yngre per=pr fram-til',
    threshold:
      'samrøystes=einstemmig samrøyst fleirtal fleirtalet alminneleg kvalifisert absolutt mindretal semje einige samde samd konsensus samtykke veto likt røystelikskap dobbeltrøyst røyst røyster røysterett stemme stemmer',
    negation:
      'ikkje ikke ei-tid ingen inga ingenting inkje aldri verken korkje utan nei neppe nektar nekte forby forbyr forbode avslå avslår umogleg uavhengig unngå unngår mot imot avvise avviser manglar stanse stansar opphøyre opphøyrer oppheve',
    only: 'åleine berre=kun utelukkande unntatt unnateke unntak unntaket bortsett utanom hovudsakleg særleg spesielt eventuelt bl.a m.a t.d',
    modal:
      'skal skulle må måtte kan kunne bør burde vil ville får fekk tør pliktar plikt forpliktar forplikta pålagt pålegg ansvarleg rett rettar høve lov tillate tillèt friviljug frivillig obligatorisk mogleg moglegheit treng oppmodar oppmoda tilrår tilrådd foreslår avgjer vedtek vedtar godkjenner godkjent uttaler rådgjevande bindande rettleiande bestemmer',
    condition:
      'viss=dersom om når med-mindre elles føresett så-lenge sjølv-om fordi derfor ettersom såframt medan samstundes likevel men',
    junction: 'og samt eller anten både og/eller',
    order:
      'først=fyrst deretter dernest så prioritet prioritert prioritering rekkjefølgje rekkjefølgja trinn trinnvis steg rangert',
  },
  phrases: [
    ['mellom anna', 'm.a'],
    ['til dømes', 't.d'],
    ['det vil seie', 'dvs'],
    ['og så vidare', 'osb'],
    ['med mindre', 'med-mindre'],
    ['så lenge', 'så-lenge'],
    ['sjølv om', 'sjølv-om'],
    ['dei fleste', 'dei-fleste'],
    ['fram til', 'fram-til'],
    ['i dag', 'i-dag'],
    ['på grunn av', 'pga'],
    ['med omsyn til', 'mht'],
    ['kvart år', 'årleg'],
    ['kvar månad', 'månadleg'],
    ['i samsvar med', 'i-samsvar-med'],
    ['består av', 'består-av'],
    ['føremålet er å', 'føremålet-er-å'],
    ['målet er å', 'målet-er-å'],
  ],
  same:
    'vi=me blir=vert blei=vart bli=verte=verta leggje=legge byggje=bygge følgje=følge tenkje=tenke søkje=søke gje=gi gjev=gir gjer=gjør vere=vera fremje=fremme framlegg=forslag byrje=begynne=starte byrjar=begynner=startar gjennom=igjennom epost=e-post jf=jfr nr=nummer kl=klokka komite=komité også=òg deira=deires høgskule=høgskole skular=skoler saman=i-saman samarbeide=samarbeida ' +
    'kommune=kommunen plan=planen sak=saka rapport=rapporten møte=møtet område=området skole=skule=skolen=skulen fylke=fylket region=regionen saksliste=sakslista=sakliste=saklista bok=boka protokoll=protokollen referat=referatet arbeid=arbeidet ' +
    'rutine=rutinar erfaring=erfaringar kunnskap=kunnskapar utfordring=utfordringar forventning=forventningar ' +
    'gjennomføre=gjennomføra=utføre=utføra gjennomfører=utfører dele=dela deler=delar bruke=bruka bruker=brukar=nyttar kompetanse=kompitanse nettverk=nettverkk',
  spelt:
    'kommunikasjon organisasjon organisasjonen sekretariat sekretariatet representant representantar koordinator koordinatoren koordinere koordinerer utvikling utviklinga tilgjengeleg interessert erfaring erfaringar kommunar kommunane innkalling referat referatet gjennomføre gjennomfører samarbeid samarbeidet informasjon deltakarane bibliotek biblioteket kunnskap kunnskapar rettleiing fylkeskommunen sjukehuset tenester styringsgruppa arbeidsgruppa',
  endings: [
    [/(?<=[a-zæøå]{3}ing)a$/, ''],
    [/(?<=[a-zæøå]{3}(?:sjon|het|heit|tor))en$/, ''],
    [/(?<=nettverk|prosjekt|samarbeid|utval|mandat|budsjett|sekretariat|departement)et$/, ''],
    [/(?<=[a-zæøå]{4}er)a$/, 'e'],
  ],
  verbs: [[/(?<=[a-zæøå]{3})erer$/, 'ere']],
  infinitive: 'å lèt let lar ber hjelper',
  small: 'ein ei eit den det dei vi me kvar kvart årleg månadleg',
  movable: {
    verbSecond: true,
    meet: 'møtest samlast byrjar begynner startar sluttar pågår føregår',
    send: 'sender deler delar held arrangerer utvekslar publiserer skriv oppdaterer leverer mottek',
    treat:
      'drøftar drøfter handsamar støttar samordnar utviklar hjelper samlar inviterer består-av',
    does: 'er har eig betaler dekkjer fører leiger leier lagar gjev gir tek vel varslar orienterer informerer rapporterer organiserer finansierer forvaltar følgjer bidreg deltek deltar samarbeider arbeider møter står driv brukar svarar godkjenner foreslår',
    infinitives:
      'møtast samlast starte byrje slutte sende dele dela halde arrangere utveksle publisere skrive oppdatere levere drøfte handsame støtte samordne utvikle hjelpe eige betale dekkje føre leige leie lage gje gi ta velje varsle orientere informere rapportere organisere finansiere forvalte følgje bidra delta samarbeide arbeide møte drive bruke svare vere ha',
    modals: 'skal må kan bør vil',
    articles: 'ein ei eit den det dei',
    prepositions: 'til av i på med ved hos om frå via gjennom for',
    particles: 'ned ut opp inn fram saman sjølv sjølve',
    heads: '',
    things:
      'kart rutinar erfaringar kunnskap kunnskapar tal metodar råd rettleiing informasjon data verktøy ressursar referat saksliste innkalling protokoll dokument rapportar budsjett rekneskap skular barnehagar bibliotek museum sjukehus kommunar lag lærarar elevar foreldre born barn unge ungdom vaksne eldre pårørande brukarar pasientar frivillige rektorar leiarar nyhendebrev lokale utstyr kurs',
    describes:
      'økonomiske økonomisk tekniske teknisk juridiske juridisk faglege fagleg kommunale statlege lokale regionale nasjonale digitale praktiske administrative politiske sosiale kulturelle',
    every: 'kvar',
    times: 'gong gonger',
    when: 'i på om',
    where: 'på i ved hos',
    and: 'og',
    halves: /(?:ings|sjons|heits|skaps|arbeids|tets)$/,
  },
  ties: 'som der at å kvar kor kven kva til for av i på med ved hos om frå mot blant langs',
  bodies:
    'rådhuset styret styringsgruppa gruppa arbeidsgruppa nettverket nettverksmøtet rådet utvalet sekretariatet koordinator koordinatoren leiar leiaren nestleiar prosjektleiar medlem medlemer medlemene partane avtala avtalen mandatet prosjektet programmet samarbeidet kommunestyret departementet rektor kommunen kommunane kommune sjukehuset skulen skulane lærarar foreldre deltakarane arbeidet møtet rapporten referatet planen medlemmene leiinga fylket biblioteket tenestene tenesta foreldra elevane lærarane barnehagen barnehagane museet foreiningane organisasjonane verksemdene helseføretaket',
};
