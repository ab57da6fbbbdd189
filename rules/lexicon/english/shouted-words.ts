import { wordClasses } from './word-classes.ts'

/** Words that are often written in capitals to be heard, and are in no class. */
const shouted = `urgent important attention warning notice immediately final must stop wait hurry serious critical careful beware
  ever worst best big huge exactly required mandatory only free offer sale closed open urgent asap deadline
  overdue reminder alert danger caution strictly entire whole whatsoever nobody everybody everyone carefully
  properly correctly still really received order terms sign yourself kind stupid wrong right true false real
  think know understand`

/** Short forms that are written in capitals. */
const acronyms = `ok okay id ids pc pcs dm dms pm am tv faq faqs ui us eta eod cob asap fyi pin pins vat sms pdf usb dob sim zip
  ram eu uk usa atm iban bic swift gps wifi vpn dns url urls api sql html css php xml json csv cpu gpu hdd ssd
  led lcd hd dvd cd mac ios nhs irs hmrc paypal ebay rma sku po ein ssn otp sso mfa saml scim sla crm erp kyc
  aml gdpr tos diy vip rsvp aka pls plz lol readme changelog license todo faq`

const common = new Set([wordClasses.function, shouted, ...Object.values(wordClasses.words)].flatMap(words => words.split(/\s+/)))

/** Short forms that stay in capitals, in lower case. */
export const knownAcronyms: ReadonlySet<string> = new Set(acronyms.split(/\s+/))

/** Usual endings, and what stands in their place in the word itself. */
const endings = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ly', ''],
] as const

/** Whether a normalised form is an ordinary English word, in one of its usual endings; a name or a code is none. */
export function isOrdinaryWord(form: string): boolean {
  if (common.has(form)) return true
  for (const [ending, instead] of endings) {
    if (form.length - ending.length < 3 || !form.endsWith(ending)) continue
    const stem = form.slice(0, form.length - ending.length)
    if (common.has(stem + instead)) return true
    // “stopped”, “stopping”
    if (ending !== 's' && stem.at(-1) === stem.at(-2) && common.has(stem.slice(0, -1))) return true
  }
  return false
}
