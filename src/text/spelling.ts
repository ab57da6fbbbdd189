/** Verbs that end in `-ise` in British and in `-ize` in American English, without the ending. */
const izeStems = new Set(
  ('apolog organ reorgan disorgan recogn real priorit deprioritis final custom personal author reauthor minim maxim '
    + 'optim special summar util emphas categor standard initial synchron capital normal general visual memor '
    + 'sympath empath critic familiar item local modern stabil subsid jeopard scrutin legal legitim mobil neutral '
    + 'penal popular sanit social symbol token digit incentiv monet equal econom character computer random verbal '
    + 'actual crystall energ patron anonym hospital immun individual industrial internal italic liberal material '
    + 'national oxid polar privat public rational revital revolution sensit serial tantal terror theor traumat '
    + 'trivial union vapor vandal victim colon demoral demon moral antagon central decentral harmon idol magnet '
    + 'maxim mechan ostrac plagiar pressur fertil agon alphabet anatom apprais brutal canal caramel catechis '
    + 'commercial compartmental conceptual contextual container dramat editorial epitom euthan external fantas '
    + 'formal global homogen hypnot hypothes idealis ideal immortal improvis impersonal infantil institutional '
    + 'ionis italian marginal maximal militar nasal notar operational pasteur pedestrian philosoph plural '
    + 'professional prior proselyt psychoanal rubber sensational signal solemn steril strateg styl subsid '
    + 'supervis system tenderis territorial tranquil urban weapon western winter').split(' '),
)
for (const stem of ['improvis', 'supervis', 'tenderis', 'catechis', 'idealis', 'ionis', 'deprioritis', 'apprais', 'signal']) {
  izeStems.delete(stem)
}
izeStems.add('depriorit')

const izeEnding = /^(.+)is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/
const yzeEnding = /^((?:over|re)?anal|paral|catal|electrol|hydrol|dial)ys(e|es|ed|ing|er|ers)$/
const prefix = /^(?:re|un|de|dis|over|under|mis|pre)/
const ourStem = /^(un|dis|mis|multi|de)?(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig)our(?!n)(.*)$/
const doubledEnding = /^(cancel|travel|label|relabel|model|remodel|signal|fuel|refuel|total|level|channel|dial|redial|equal|marvel|quarrel|initial|tunnel|panel|counsel|shovel|spiral|swivel|rival|pencil|parcel|funnel|duel|cruel|jewel|libel|pedal|tassel|unravel|bevel|chisel|enamel|gravel|grovel|snivel|trial)l(ed|ing|er|ers|or|ors|ings|able|ous)$/
const centreEnding = /^(.*)(cent|met|lit|theat|fib|calib|spect|sabot|somb|lust|meag|och|scept)re(s|d)?$/

const single: ReadonlyMap<string, string> = new Map(Object.entries({
  analyse: 'analyze', cheque: 'check', cheques: 'checks', chequebook: 'checkbook', whilst: 'while', amongst: 'among',
  towards: 'toward', afterwards: 'afterward', learnt: 'learned', spelt: 'spelled', burnt: 'burned', dreamt: 'dreamed',
  spilt: 'spilled', grey: 'gray', greyed: 'grayed', programme: 'program', programmes: 'programs',
  catalogue: 'catalog', catalogues: 'catalogs', judgement: 'judgment', acknowledgement: 'acknowledgment',
  ageing: 'aging', cosy: 'cozy', tyre: 'tire', tyres: 'tires', kerb: 'curb', aluminium: 'aluminum',
  fulfil: 'fulfill', fulfils: 'fulfills', fulfilment: 'fulfillment', enrol: 'enroll', enrols: 'enrolls',
  enrolment: 'enrollment', instalment: 'installment', instalments: 'installments', instal: 'install',
  skilful: 'skillful', wilful: 'willful', jewellery: 'jewelry', defence: 'defense', offence: 'offense',
  pretence: 'pretense', licence: 'license', licences: 'licenses', practise: 'practice', practised: 'practiced',
  practises: 'practices', practising: 'practicing', manoeuvre: 'maneuver', sceptical: 'skeptical',
  storey: 'story', plough: 'plow', mould: 'mold', pyjamas: 'pajamas', draught: 'draft', okay: 'ok',
  centring: 'centering', emails: 'emails', ecommerce: 'ecommerce', moustache: 'mustache', omelette: 'omelet',
  cancelation: 'cancellation', cancelations: 'cancellations', judgements: 'judgments',
}))

/**
 * One spelling for American and British English: `apologise` is `apologize`, `cancelled` is `canceled`,
 * `colour` is `color`, `enquiry` is `inquiry`. Takes a word in lower case.
 */
export function americanSpelling(word: string): string {
  const known = single.get(word)
  if (known !== undefined) return known
  if (word.length < 5) return word
  // the letters are looked for first: an expression is slow on the many words that it does not fit
  if (word.includes('is')) {
    const ize = izeEnding.exec(word)
    if (ize && isIzeStem(ize[1] as string)) return `${ize[1]}iz${ize[2]}`
  }
  if (word.includes('lys')) return word.replace(yzeEnding, '$1yz$2')
  if (word.includes('our')) return word.replace(ourStem, '$1$2or$3')
  if (word.includes('enquir')) return word.replace('enquir', 'inquir')
  if (word.includes('ll')) return word.replace(doubledEnding, '$1$2')
  return word.includes('re') && /re[sd]?$/.test(word) ? word.replace(centreEnding, centerOf) : word
}

function centerOf(_: string, before: string, stem: string, ending: string = ''): string {
  return `${before}${stem}er${ending === 'd' ? 'ed' : ending}`
}

function isIzeStem(stem: string): boolean {
  return izeStems.has(stem) || izeStems.has(stem.replace(prefix, ''))
}
