/** Verbs that end in `-ise` in British and in `-ize` in American English, without the ending. */
const izeStems = new Set(
  ('actual agon alphabet anatom anonym antagon apolog author brutal canal capital caramel categor central '
    + 'character civil colon commercial compartmental computer conceptual container contextual critic crystall '
    + 'custom decentral demon demoral depriorit digit disorgan dramat econom editorial empath emphas energ '
    + 'epitom equal euthan external familiar fantas fertil final formal general global harmon homogen hospital '
    + 'hypnot hypothes ideal idol immortal immun impersonal incentiv individual industrial infantil initial '
    + 'institutional internal italic item jeopard legal legitim liberal local magnet marginal material maxim '
    + 'mechan memor militar minim mobil modern monet moral nasal national neutral normal notar operational optim '
    + 'organ ostrac oxid pasteur patron penal personal philosoph plagiar plural polar popular pressur priorit '
    + 'privat professional proselyt public random rational real recogn reorgan revital revolution rubber sanit '
    + 'scrutin sensational sensit serial social solemn special stabil standard steril strateg styl subsid summar '
    + 'symbol sympath synchron system tantal territorial terror theor token tranquil traumat trivial union urban '
    + 'util vandal vapor verbal victim visual weapon western').split(' '),
)

const izeEnding = /^(.+)is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/
const yzeEnding = /^((?:over|re)?anal|paral|catal|electrol|hydrol|dial)ys(e|es|ed|ing|er|ers)$/
const prefix = /^(?:re|un|de|dis|over|under|mis|pre)/
const ourStem = new RegExp('^(un|dis|mis|multi|de)?(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum'
  + '|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)our(?!n)(.*)$')
const doubledEnding = new RegExp('^(bevel|cancel|channel|chisel|counsel|dial|duel|enamel|equal'
  + '|fuel|funnel|initial|label'
  + '|level|libel|marvel|model|panel|parcel|pedal|pencil|quarrel|redial|refuel|relabel|remodel|rival|shovel|signal'
  + '|snivel|spiral|swivel|total|travel|tunnel|unravel)l(ed|ing|er|ers|or|ors|ings|able)$')
const centreEnding = /^(.*)(cent|met|lit|theat|fib|calib|spect|sabot|somb|lust|meag|och|scept)re(s|d)?$/

const single: ReadonlyMap<string, string> = new Map(Object.entries({
  cheque: 'check', cheques: 'checks', chequebook: 'checkbook', whilst: 'while', amongst: 'among',
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
  centring: 'centering', moustache: 'mustache', omelette: 'omelet',
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
