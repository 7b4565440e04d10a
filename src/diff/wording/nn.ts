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
      'minst minimum høgst maksimalt maksimum innan innanfor utanfor før etter under over inntil frå sidan seinast tidlegast mellom ca=cirka omtrent rundt opptil nesten knapt nær nøyaktig akkurat enn større størst lågare lågast høgare høgast lengre lengst kortare betre verre tidlegare seinare raskare eldre yngre per=pr fram-til',
    threshold:
      'samrøystes=einstemmig samrøyst fleirtal fleirtalet alminneleg kvalifisert absolutt mindretal semje einige samde samd konsensus samtykke veto likt røystelikskap dobbeltrøyst røyst røyster røysterett stemme stemmer',
    negation:
      'ikkje ikke ei-tid ingen inga ingenting inkje aldri verken korkje utan nei neppe nektar nekte forby forbyr forbode avslå avslår umogleg uavhengig unngå unngår mot imot avvise avviser manglar stanse stansar opphøyre opphøyrer oppheve',
    only: 'berre=kun utelukkande unntatt unnateke unntak unntaket bortsett utanom hovudsakleg særleg spesielt eventuelt bl.a m.a t.d',
    modal:
      'skal skulle må måtte kan kunne bør burde vil ville får fekk tør pliktar plikt forpliktar forplikta pålagt pålegg ansvarleg rett rettar høve lov tillate tillèt friviljug frivillig obligatorisk mogleg moglegheit treng oppmodar oppmoda tilrår tilrådd foreslår avgjer vedtek vedtar godkjenner godkjent uttaler rådgjevande bindande rettleiande bestemmer',
    condition:
      'viss=dersom om når med-mindre elles føresett så-lenge sjølv-om fordi derfor ettersom såframt medan samstundes likevel men',
    junction: 'og samt eller anten både og/eller',
    order: 'først=fyrst deretter dernest så prioritet prioritert prioritering rekkjefølgje rangert',
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
    ['i samsvar med', 'i-samsvar-med'],
  ],
  same: 'vi=me blir=vert blei=vart bli=verte=verta leggje=legge byggje=bygge følgje=følge tenkje=tenke søkje=søke gje=gi gjev=gir gjer=gjør vere=vera fremje=fremme framlegg=forslag byrje=begynne byrjar=begynner gjennom=igjennom epost=e-post jf=jfr nr=nummer kl=klokka komite=komité også=òg deira=deires høgskule=høgskole skule=skole skulen=skolen skular=skoler saman=i-saman samarbeide=samarbeida',
  endings: [
    [/(?<=[a-zæøå]{3}ing)a$/, ''],
    [/(?<=[a-zæøå]{3}(?:sjon|het|heit|tor))en$/, ''],
    [/(?<=nettverk|prosjekt|samarbeid|utval|mandat|budsjett|sekretariat|departement)et$/, ''],
    [/(?<=[a-zæøå]{4}er)a$/, 'e'],
    [/(?<=[a-zæøå]{3})erer$/, 'ere'],
  ],
  ties: 'som der at å kvar kor kven kva til for av i på med ved hos om frå mot blant langs',
  bodies:
    'styret styringsgruppa gruppa arbeidsgruppa nettverket nettverksmøtet rådet utvalet sekretariatet koordinator koordinatoren leiar leiaren nestleiar prosjektleiar medlem medlemer medlemene partane avtala avtalen mandatet prosjektet programmet samarbeidet kommunestyret departementet',
};
