// English.
import type { WordTable } from './table.ts';

export const en: WordTable = {
  watch: {
    number:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half halves third thirds quarter quarters fifth tenth double doubled twice thrice once single sole triple first second fourth sixth last next other another',
    date: 'january=jan february=feb march april june july august=aug september=sept october=oct november=nov december=dec monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays weekday weekdays weekend weekends spring summer autumn=fall winter quarterly half-yearly annually=yearly annual monthly weekly daily fortnightly biannual biennial now today',
    unit: 'percent=%=per-cent percentage pound pounds euro euros dollar dollars hour hours day days week weeks fortnight month months year years fte post posts working',
    quantifier:
      'all every each both most many several more some any few fewer fewest much less least little enough certain various none-of rest remaining entire entirely whole wholly partly partially always often usually normally generally rarely seldom sometimes same equal equally similar joint jointly common shared own either majority-of full fully',
    comparator:
      'at-least at-most no-more-than no-less-than no-fewer-than minimum maximum within before after under over above below until till by from since between about approximately=approx=ca around nearly almost up-to exactly than larger largest greater smaller lower higher longer shorter better worse earlier earliest later latest older younger per beyond exceed exceeds exceeding outside inside during',
    threshold:
      'unanimous unanimously unanimity majority simple qualified absolute minority supermajority consensus consent veto tie casting quorum quorate vote votes voting agree agrees agreed agreement',
    negation:
      'not no none never nothing nobody neither nor without refuse refuses refused deny denies denied forbid forbidden forbids prohibited prohibits reject rejects rejected impossible unable independent independently avoid avoids against lack lacks stop stops cease ceases fail fails oppose opposes cancel suspend withdraw exclude excludes excluded excluding',
    only: 'alone only=solely except excepting exclusively exception exceptions save apart besides mainly primarily especially particularly including include includes included e.g such',
    modal:
      'shall should must may might can could will would ought need needs have has required requires require obliged obligation duty responsible right rights entitled allowed allows permitted permits optional mandatory voluntary possible likely encouraged recommended recommends recommend proposes propose suggests decides decide approves approve advises advise advisory binding liable let lets cannot',
    condition:
      'if when whenever unless otherwise provided providing as-long-as although though because therefore whereas while=whilst simultaneously however but subject-to in-case once even-if despite',
    junction: 'and or and/or as-well-as respectively',
    order:
      'firstly then priority prioritised prioritized ranked ranking order sequence sequentially steps stages',
  },
  phrases: [
    ['for example', 'e.g'],
    ['for instance', 'e.g'],
    ['that is to say', 'i.e'],
    ['and so on', 'etc'],
    ['per cent', 'per-cent'],
    ['at least', 'at-least'],
    ['at most', 'at-most'],
    ['no more than', 'no-more-than'],
    ['no less than', 'no-less-than'],
    ['no fewer than', 'no-fewer-than'],
    ['up to', 'up-to'],
    ['prior to', 'before'],
    ['as long as', 'as-long-as'],
    ['as well as', 'as-well-as'],
    ['subject to', 'subject-to'],
    ['in case', 'in-case'],
    ['even if', 'even-if'],
    ['in accordance with', 'under-the-terms-of'],
    ["can't", 'cannot'],
    ['web site', 'website'],
    ['health care', 'healthcare'],
    ['decision making', 'decision-making'],
    ['carry out', 'perform'],
    ['carries out', 'performs'],
    ['carried out', 'performed'],
    ['every year', 'annually'],
    ['each year', 'annually'],
    ['with regard to', 'regarding'],
    ['with respect to', 'regarding'],
    ['in relation to', 'regarding'],
    ['by means of', 'bymeansof'],
    ['the aim is to', 'the-aim-is-to'],
    ['our aim is to', 'our-aim-is-to'],
    ['consists of', 'consists-of'],
    ['is made up of', 'consists-of'],
  ],
  same:
    'a=an among=amongst toward=towards learnt=learned centre=center centres=centers licence=license licences=licenses programme=program programmes=programs judgement=judgment judgements=judgments email=e-mail emails=e-mails online=on-line website=web-site concerning=regarding commence=begin=start commences=begins=starts colour=color labour=labor behaviour=behavior favour=favor honour=honor neighbour=neighbor neighbours=neighbors neighbouring=neighboring catalogue=catalog catalogues=catalogs dialogue=dialog defence=defense travelling=traveling modelling=modeling fulfil=fulfill fulfils=fulfills skilful=skillful ageing=aging cooperate=co-operate cooperation=co-operation cooperative=co-operative coordinate=co-ordinate coordination=co-ordination coordinator=co-ordinator coordinates=co-ordinates decision-making=decisionmaking healthcare=health-care ' +
    'began=started=commenced theatre=theater harbour=harbor favourable=favorable enrol=enroll enrolment=enrollment labelled=labeled labelling=labeling cancelled=canceled counselling=counseling counsellor=counselor grey=gray sceptical=skeptical amid=amidst use=utilise=utilize uses=utilises=utilizes used=utilised=utilized help=assist helps=assists ' +
    // Things that are spoken of alike in the singular and the plural; never what is bound, and nothing that can be counted or owed.
    'experience=experiences=experiance expectation=expectations challenge=challenges routine=routines ',
  spelt:
    'receive receives received separate government accommodate occurred committee committees liaison necessary achieve achieves maintenance environment definitely successful management development information participants secretariat representative representatives knowledge organisation organisations communication coordinator coordinators coordinate council councils university hospital hospitals library libraries guidance agenda responsibility responsibilities collaboration partnership partnerships programme education community communities curriculum schedule colleague colleagues questionnaire permanent beneficiary',
  endings: [
    [/(?<=^[a-z]{3,})iz(?=(?:e|es|ed|ing|ation|ations|ational)$)/, 'is'],
    [/(?<=^[a-z]{3,})yz(?=(?:e|es|ed|ing)$)/, 'ys'],
  ],
  verbs: [
    [/^(support|collect|maintain|strengthen|deliver|develop|implement)s$/, '$1'],
    [/^(collect|maintain|strengthen|develop|implement|publish|establish)ing$/, '$1'],
    [/^(publish|establish)es$/, '$1'],
    [
      /^(determin|investigat|provid|ensur|enabl|improv|promot|facilitat|prepar|organis|creat|produc|coordinat|collaborat)(?:es|ing)$/,
      '$1e',
    ],
    [/^(identif)(?:ies|ying)$/, '$1y'],
  ],
  infinitive: 'to help helps make makes see sees',
  small: 'the a an we our each every annually monthly weekly',
  movable: {
    verbSecond: false,
    meet: 'meet meets met gather gathers begin begins began start starts started',
    send: 'send sends share shares hold holds publish publishes write writes update updates exchange exchanges circulate circulates',
    treat:
      'discuss discusses support supports help helps coordinate coordinates develop develops consists-of',
    does: 'is are own owns pay pays cover covers lead leads chair chairs host hosts keep keeps report reports fund funds run runs make makes give gives attend attends organise organises prepare prepares invite invites inform informs train trains consist',
    infinitives:
      'meet gather begin start send share hold publish write update exchange circulate discuss support help coordinate develop own pay cover lead chair host keep report fund run make give attend organise prepare invite inform train be',
    modals: 'shall must should may can',
    articles: 'the a an our its their',
    prepositions: 'in on at for to with of about into via through',
    particles: 'together out up down',
    heads: 'page hall list group board committee council team',
    things:
      'maps papers data experience experiences knowledge training advice templates guidance agenda minutes information teachers nurses parents children pupils schools hospitals clubs libraries councils adults families patients carers resources equipment newsletters documents methods',
    describes:
      'consistent secure financial legal technical economic practical local regional national public social digital administrative political professional',
    every: 'every each',
    times: 'times once twice',
    when: 'in on',
    where: 'at in',
    and: 'and',
  },
  ties: 'that which who whom whose where what to for of in on with at into onto via towards through across toward than as',
  bodies:
    'board group committee council secretariat chair chairs deputy member members party parties partner partners charter network project programme agreement steering working meeting coordinator facilitator office minister ministry department government host members schools council councils hospital teachers staff',
};
