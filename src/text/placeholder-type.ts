import type { PlaceholderType } from './placeholder.ts'

/** Words that say what a placeholder holds; the last such word of its name decides. */
const typeWords: Readonly<Record<PlaceholderType, string>> = {
  survey: 'survey csat rating nps satisfaction',
  url: 'url urls uri link links href portal page webpage website site webform deeplink permalink',
  date: 'date dates time timeframe timeline timestamp timespan eta sla deadline day days hour hours week '
    + 'weeks month months minute minutes mins year duration period window when today tomorrow yesterday '
    + 'weekday created updated expiry expires expiration due datetime birthday duedate createdat updatedat '
    + 'schedule',
  number: 'amount id ids order number numbers no nr num price total subtotal ref reference count quantity '
    + 'qty fee fees cost costs balance sum percent percentage discount invoice ticket case refund charge '
    + 'age digits value rate ordernumber orderid ticketid casenumber zip postcode version size weight',
  name: 'name names firstname lastname fullname username displayname nickname nick surname forename first '
    + 'last agent operator reporter author signature requester recipient customer assignee owner submitter '
    + 'user sender contact teammate staff colleague manager patient guest login handle me',
  text: 'status title subject email mail description comment comments body type priority via channel '
    + 'language locale country city address phone mobile fax company product item items issue reason topic '
    + 'problem brand group organization organisation code details explanation summary message account state '
    + 'department dept plan feature screenshot attachment password tags bio content text phone_number store '
    + 'shop app device model step steps option section setting solution field custom policy template '
    + 'snippet macro notice',
}

/** A name in front of which one of these stands is not the name of a person. */
const namelessWords = new Set(
  ('company product brand organization organisation group inbox mailbox plan store app item department '
    + 'dept topic file account site shop business service course event hotel bank helpdesk issue order '
    + 'field state priority domain host property category folder article collection device feature model '
    + 'tag project workspace city country carrier courier screen page button form document subscription '
    + 'package bug chat_channel channel').split(' '),
)

const typeOfWord = new Map<string, PlaceholderType>()
for (const type of Object.keys(typeWords) as PlaceholderType[]) {
  for (const word of typeWords[type].split(' ')) typeOfWord.set(word, type)
}

/** A library uses the same few placeholders over and over. */
const knownNames = new Map<string, PlaceholderType>()
const knownWords = new Map<string, readonly string[]>()
const mostKnownNames = 2000

/** What the placeholder with this name stands for: `ticket.requester.first_name` is a `name`. */
export function typeOfPlaceholder(name: string): PlaceholderType {
  const known = knownNames.get(name)
  if (known !== undefined) return known
  const type = workOutType(name)
  if (knownNames.size < mostKnownNames) knownNames.set(name, type)
  return type
}

function workOutType(name: string): PlaceholderType {
  // Zendesk's dynamic content: a text of its own
  if (name.startsWith('dc.')) return 'text'
  const words = wordsOfName(name)
  if (words.some(word => typeOfWord.get(word) === 'survey')) return 'survey'
  if (/\s/.test(name) && words.some(word => typeOfWord.get(word) === 'url')) return 'url'
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] as string
    const type = word === 'at' && index === words.length - 1 && index > 0 ? 'date' : typeOfWord.get(word)
    if (type === undefined) continue
    const isName = word === 'name' || word === 'names'
    if (isName && namelessWords.has(words[index - 1] ?? '')) return 'text'
    return type
  }
  return 'text'
}

/** Whether a word is one that writers leave a gap for: `name`, `link`, `country`. */
export function isGapWord(word: string): boolean {
  return typeOfWord.has(word)
}

/** `Contact.FirstName` is `contact` `first` `name`; indices and numbers are left out. */
export function wordsOfName(name: string): readonly string[] {
  const known = knownWords.get(name)
  if (known !== undefined) return known
  const words = splitName(name)
  if (knownWords.size < mostKnownNames) knownWords.set(name, words)
  return words
}

function splitName(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(word => word !== '')
}
