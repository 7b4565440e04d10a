// Bokmål.
import type { WordTable } from './table.ts';

export const nb: WordTable = {
  watch: {
    number:
      'null én=ett to tre fire fem seks sju=syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue=tyve tretti=tredve førti=førr femti seksti sytti åtti nitti hundre tusen million millioner milliard milliarder dusin halv halve halvt halvannen halvparten halvdelen tredel tredeler tredjedel tredjedeler todeler kvart firedel firedeler fjerdedel fjerdedeler femdel femdeler femtedel femtedeler tidel tideler tiendedel enkelt dobbelt dobbel doble tredobbelt tredoble første førstnevnte andre annen annet tredje fjerde femte sjette sjuende åttende niende tiende sist siste sistnevnte',
    date: 'januar=jan februar=feb mars april mai juni juli august=aug september=sept oktober=okt november=nov desember=des mandag mandager tirsdag tirsdager onsdag onsdager torsdag torsdager fredag fredager lørdag lørdager søndag søndager hverdag hverdager virkedag virkedager helg helger jul påske sommer høst vinter vår våren høsten sommeren vinteren kvartal kvartaler kvartalet halvår halvåret tertial årlig månedlig ukentlig daglig kvartalsvis halvårlig nå i-dag i-morgen',
    unit: 'prosent=%=pst prosentpoeng promille prosentenhet kroner=kr krone øre euro eur dollar nok time timer minutt minutter dag dager døgn uke uker uken=uka ukene måned måneder måneden år årene året årsverk stilling stillinger stillingsprosent meter kilometer km',
    quantifier:
      'alle all alt samtlige enhver hver=hvert begge de-fleste fleste mange flere mye mer mest noen noe få færre færrest lite litt mindre minoriteten majoriteten enkelte visse de-andre resten øvrige hele helt delvis annenhver annethvert hverandre alltid ofte vanligvis normalt jevnlig sjelden iblant gjerne full fullt fulle samme like tilsvarende særskilt felles egen eget egne',
    comparator:
      'minst minimum høyst maksimalt maksimum maks innen innenfor utenfor før etter=efter under over inntil fra siden senest tidligst mellom ca=cirka omtrent rundt opptil nesten knapt nær cirka nøyaktig akkurat enn større størst lavere lavest høyere høyest lengre lengst kortere kortest bedre verre tidligere senere raskere eldre yngre per=pr frem-til',
    threshold:
      'enstemmig enstemmighet flertall flertallet simpelt alminnelig kvalifisert absolutt mindretall mindretallet enighet enige enig konsensus samtykke veto stemmelikhet likhet beslutningsdyktig dobbeltstemme stemme stemmer stemmerett',
    negation:
      'ikke ikkje ingen ingenting intet aldri verken=hverken uten nei neppe unnlate unnlater nekte nekter nektes forby forbyr forbys forbudt avslå avslår avslås umulig uavhengig unngå unngår unngås mot imot avvise avviser avvises mangler stanse stanser stanses opphøre opphører oppheve oppheves motsette motsetter',
    only: 'alene bare=kun utelukkende unntatt unntak unntaket unntaksvis bortsett utenom hovedsakelig særlig spesielt først-og-fremst eventuelt bl.a for-eksempel=f.eks',
    modal:
      'skal skulle må måtte kan kunne bør burde vil ville får fikk tør plikter plikt forplikter forpliktet forpliktes pålegges pålegger pålegge ansvarlig rett rettigheter adgang anledning lov tillatt tillater tillate tillates frivillig obligatorisk mulig mulighet behøver trenger oppfordres anbefales anbefaler foreslår foreslås bestemmer beslutter avgjør avgjøres vedtar vedtas godkjenner godkjennes uttaler høres rådgivende bindende veiledende',
    condition:
      'hvis=dersom når om med-mindre ellers forutsatt så-lenge selv-om fordi derfor ettersom såfremt i-tilfelle idet mens bare-når til-tross samtidig likevel=allikevel men skjønt',
    junction: 'og samt eller enten både og/eller respektive henholdsvis hhv',
    order:
      'først deretter dernest så prioritet prioritert prioritering rekkefølge rekkefølgen rekkefølgje trinn trinnvis steg fase rangert nest',
  },
  phrases: [
    ['blant annet', 'bl.a'],
    ['for eksempel', 'for-eksempel'],
    ['det vil si', 'dvs'],
    ['og så videre', 'osv'],
    ['og liknende', 'o.l'],
    ['og lignende', 'o.l'],
    ['med mindre', 'med-mindre'],
    ['så lenge', 'så-lenge'],
    ['selv om', 'selv-om'],
    ['de fleste', 'de-fleste'],
    ['de andre', 'de-andre'],
    ['fram til', 'frem-til'],
    ['frem til', 'frem-til'],
    ['etter hvert', 'etterhvert'],
    ['i dag', 'i-dag'],
    ['i følge', 'ifølge'],
    ['i henhold til', 'ifølge'],
    ['på grunn av', 'pga'],
    ['i forhold til', 'ift'],
    ['til sammen', 'tilsammen'],
    ['med hensyn til', 'mht'],
    ['i hovedsak', 'hovedsakelig'],
    ['ved hjelp av', 'vha'],
    ['til enhver tid', 'tilenhvertid'],
    ['hvert år', 'årlig'],
    ['hver måned', 'månedlig'],
    ['hver uke', 'ukentlig'],
    ['hver uka', 'ukentlig'],
    ['i mellom', 'mellom'],
    ['i gjennom', 'gjennom'],
    ['på tvers', 'påtvers'],
    ['iht', 'ifølge'],
    ['i tillegg', 'itillegg'],
    ['består av', 'består-av'],
    ['formålet er å', 'formålet-er-å'],
    ['målet er å', 'målet-er-å'],
  ],
  same:
    'frem=fram jf=jfr=jamfør evt=eventuelt nr=nummer kl=klokka=klokken inkl=inkludert ekskl=ekskludert mill=mill. mrd=mrd. selv=sjøl gjennom=igjennom også=òg epost=e-post vedrørende=angående=ang=vedr fremfor=framfor hjemme=heime idag=i-dag en=ei høyskole=høgskole høyskolen=høgskolen høyskoler=høgskoler komite=komité komiteen=komitéen ide=idé ideer=idéer møtested=møteplass ' +
    // Whether one is meant or the kind.
    'kommune=kommunen=komune fylkeskommune=fylkeskommunen plan=planen handlingsplan=handlingsplanen sak=saken=saka rapport=rapporten årsrapport=årsrapporten møte=møtet område=området register=registeret skole=skolen bok=boken=boka håndbok=håndboken=håndboka fylke=fylket region=regionen etat=etaten saksliste=sakslisten=sakslista=sakliste=saklisten=saklista dagsorden=dagsordenen oppgave=oppgaven hjemmeside=hjemmesiden=hjemmesida referat=referatet protokoll=protokollen vertskap=vertskapet arbeid=arbeidet opplegg=opplegget grunnlag=grunnlaget ' +
    // Things that are spoken of alike in the singular and the plural; never what is bound, and nothing that can be counted or owed.
    'rutine=rutiner=rutinner prosedyre=prosedyrer erfaring=erfaringer kunnskap=kunnskaper utfordring=utfordringer forventning=forventninger interesse=intresse interesser=intresser ' +
    'gjennomføre=utføre gjennomfører=utfører gjennomføres=utføres gjennomført=utført begynne=starte begynner=starter begynte=startet=starta begynnelsen=starten begynnelse=start bruke=benytte=anvende bruker=benytter=anvender brukes=benyttes=anvendes brukt=benyttet=anvendt hjelpe=bistå hjelper=bistår holdes=avholdes iverksette=igangsette iverksetter=igangsetter iverksettes=igangsettes sende=oversende sender=oversender sendes=oversendes fremskaffe=skaffe fremskaffer=skaffer møteinnkalling=innkalling jevnlige=regelmessige ' +
    'sen=sein sent=seint farge=farve språk=sprog utvikla=utviklet samla=samlet åpna=åpnet behandla=behandlet hjem=heim hver-gang=hvergang framtid=fremtid framtidig=fremtidig framtidige=fremtidige framover=fremover framgang=fremgang framdrift=fremdrift ' +
    // Slips in words that another word is near to.
    'prosjekt=prosjeckt=prosjet kommuner=komuner',
  spelt:
    'kompetanse kompetansen kommunikasjon kommunikasjonen organisasjon organisasjonen organisasjoner organisasjonene sekretariat sekretariatet representant representanter representantene medlemmer medlemmene koordinator koordinatoren koordinere koordinerer utvikling utviklingen gjennomgang nettverk nettverket tilgjengelig interessert eksempel eksempler referansegruppe referansegruppen ansvarsfordeling styringsgruppe styringsgruppen styringsgruppa arbeidsgruppe arbeidsgruppen arbeidsgruppa erfaring erfaringer erfaringene kommunene referat referatet gjennomføre gjennomføres gjennomfører samarbeid samarbeidet informasjon virksomhet virksomheter virksomhetene bibliotek biblioteket kunnskap kunnskaper fylkeskommunen sykehuset tjenester tjenestene',
  endings: [
    [/^fram(?=[a-zæøå]{3})/, 'frem'],
    [/^høg(?=skole)/, 'høy'],
    [/(?<=[a-zæøå]{3})inga$/, 'ingen'],
    [/(?<=grupp|linj|ramm|oppgav|helg|bygd|kveldstid|hytt)a$/, 'en'],
    [/(?<=[a-zæøå]{3}(?:sjon|ning|ling|ering|het|tor))en$/, ''],
    [/(?<=[a-zæøå]{2}els)en$/, 'e'],
    [/(?<=grupp|tjenest|kommun|avtal)en$/, 'e'],
    [
      /(?<=nettverk|prosjekt|samarbeid|utvalg|mandat|budsjett|sekretariat|direktorat|departement|partnerskap)et$/,
      '',
    ],
  ],
  verbs: [
    [/(?<=[a-zæøå]{3})erer$/, 'ere'],
    [
      /^(del|støtt|utvikl|saml|sikr|styrk|samarbeid|behandl|gjennomfør|sørg|forvalt|avklar|fremm|utnytt|drøft|samordn|bruk|kartlegg|legg|bygg|hent|finn|hold|send|skriv|utveksl|utarbeid|tilrettelegg)er$/,
      '$1e',
    ],
    [/^(bidr|ivaret|delt|overt|oppdr)ar$/, '$1a'],
    [/^gir$/, 'gi'],
  ],
  infinitive: 'å la lar lot ber hjelper',
  small: 'en ei et den det de vi hver hvert årlig månedlig ukentlig',
  movable: {
    verbSecond: true,
    meet: 'møtes samles begynner begynte starter startet slutter sluttet pågår foregår holdes evalueres revideres',
    send: 'sender deler holder arrangerer utveksler publiserer skriver oppdaterer leverer utgir mottar',
    treat:
      'drøfter behandler samordner støtter hjelper utvikler koordinerer samler inviterer består-av',
    does: 'er har eier betaler dekker fører leier leder lager gir tar velger utpeker varsler orienterer informerer rapporterer organiserer finansierer forvalter følger bidrar deltar samarbeider arbeider møter står driver bruker svarer evaluerer godkjenner foreslår',
    infinitives:
      'møtes samles starte begynne slutte sende dele holde arrangere utveksle publisere skrive oppdatere levere utgi motta drøfte behandle samordne støtte hjelpe utvikle koordinere eie betale dekke føre leie lede lage gi ta velge utpeke varsle orientere informere rapportere organisere finansiere forvalte følge bidra delta samarbeide arbeide møte drive bruke svare evaluere være ha',
    modals: 'skal må kan bør vil',
    articles: 'en ei et den det de',
    prepositions: 'til for av i på med ved hos om fra via gjennom',
    particles: 'ned ut opp inn frem fram sammen selv sjøl',
    heads: '',
    things:
      'kart rutiner erfaringer kunnskap kunnskaper tall metoder råd veiledning informasjon data verktøy ressurser referat referater saksliste innkalling protokoll dagsorden sakspapirer dokumenter rapporter budsjett regnskap skoler barnehager bibliotek biblioteker museer sykehus kommuner lag foreninger lærere elever foreldre barn unge ungdom voksne eldre pårørende brukere pasienter frivillige rektorer ledere nyhetsbrev lokaler utstyr kurs seminarer',
    describes:
      'økonomiske økonomisk tekniske teknisk juridiske juridisk faglige faglig produktmessige kommunale statlige lokale regionale nasjonale digitale praktiske administrative politiske sosiale kulturelle',
    every: 'hver',
    times: 'gang ganger',
    when: 'i på om',
    where: 'på i ved hos',
    and: 'og',
    halves: /(?:ings|sjons|hets|skaps|arbeids|tets)$/,
  },
  ties: 'som der at å hvor hvem hva hvilken hvilke til for av i på med ved hos om fra mot blant langs',
  bodies:
    'rådhuset styret styringsgruppa styringsgruppen gruppa gruppen arbeidsgruppa arbeidsgruppen nettverket nettverksmøtet rådet utvalget sekretariatet koordinator koordinatoren leder lederen nestleder nestlederen prosjektleder prosjektlederen medlem medlemmer medlemmene part partene partnerne avtalen mandatet prosjektet programmet samarbeidet charteret kommunestyret departementet ministeren direktøren rådmannen ordføreren rektor kommunen kommunene kommune sykehuset skolen skolene lærere lærerne partene deltakerne deltakere fylkeskommunen prosjektgruppen prosjektgruppa faggruppen faggruppa referansegruppen referansegruppa arbeidet møtet møtene rapporten referatet planen vertskommunen januar februar oktober november desember september mandag tirsdag onsdag torsdag fredag lørdag søndag mandager tirsdager onsdager torsdager fredager tjenestene tjenesten foreldrene ledelsen klubben klubbene fylket barnehagen barnehagene biblioteket museet foreningen foreningene organisasjonene virksomhetene helseforetaket lærerne',
};
