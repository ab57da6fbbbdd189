import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readForms } from '../src/text/words.ts'
// The package exports its plugin alone; the phrases stand in the file beside it.
import { patterns } from '../node_modules/retext-equality/lib/patterns-en.js'

/**
 * Which of the package's patterns are about people and say nothing else in a support reply, with the
 * phrases of each that are left out, and what is written instead where the package's own word does not
 * fit. Left out are words that replies need (“host”, “master”, “invalid”, “disabled”, “just”, “easy”, “he”),
 * official names (“ombudsman”, “maiden name”, “workmanship”), and words for what a company sells.
 */
interface Choice {
  readonly leaveOut?: readonly string[]
  readonly say?: Readonly<Record<string, string>> | string
}

const chosen: Readonly<Record<string, Readonly<Record<string, Choice>>>> = {
  genderedWords: {
    'aircrewwoman-airman': {},
    'aircrewwomen-airmen': {},
    'average-housewife': {},
    'average-man': {},
    'average-working-man': {},
    'cameraman-camerawoman': {},
    'cameramen-camerawomen': {},
    'chairman-chairwoman': {},
    'chairmen-chairwomen': {},
    'chick-cop-policeman': { leaveOut: ['chick cop'], say: 'police officer' },
    'clergyman-clergywoman': { say: 'member of the clergy' },
    'congressman-congresswoman': {},
    'congressmen-congresswomen': {},
    'councilman-councilwoman': { say: 'councillor' },
    'councilmen-councilwomen': { say: 'councillors' },
    'delivery-boy-delivery-girl': {},
    'doorman-doorwoman': { say: 'porter' },
    'fireman-firewoman': { say: 'firefighter' },
    'firemen-firewomen': { say: 'firefighters' },
    'foreman-forewoman': { say: 'supervisor' },
    'foremen-forewomen': { say: 'supervisors' },
    'garbageman-garbagewoman': {},
    'garbagemen-garbagewomen': {},
    'host-hostess': { leaveOut: ['host'] },
    'hostesses-hosts': { leaveOut: ['hosts'] },
    'housewife': {},
    'housewives': {},
    'insurance-man-insurance-woman': {},
    'insurance-men-insurance-women': {},
    'janitor-janitress': { leaveOut: ['janitor'] },
    'janitors-janitresses': { leaveOut: ['janitors'] },
    'lady-doctor': {},
    'ladylike': {},
    'like-a-man': {},
    'man-a-desk': {},
    'man-enough': {},
    'man-the-booth': {},
    'man-the-phones': {},
    'manhour': {},
    'manhours': {},
    'mankind': {},
    'manned': {},
    'manpower': { say: 'staff' },
    'newsman-newswoman': { say: 'reporter' },
    'policemen-policewomen': { say: 'police officers' },
    'postman-postwoman': { say: 'postal worker' },
    'postmen-postwomen': { say: 'postal workers' },
    'repairman-repairwoman': { say: 'technician' },
    'repairmen-repairwomen': {},
    'salaryman-salarywoman': { say: 'business person' },
    'salarymen-salarywomen': { leaveOut: ['career girl', 'career woman'], say: 'business people' },
    'saleslady-salesman': {},
    'salesmen-saleswomen': { say: 'sales staff' },
    'serviceman-servicewoman': { say: 'service engineer' },
    'servicemen-servicewomen': { say: 'service engineers' },
    'spokesman-spokeswoman': { say: 'spokesperson' },
    'spokesmen-spokeswomen': { say: 'spokespeople' },
    'steward-stewardess': { leaveOut: ['steward'] },
    'stewardesses-stewards': { leaveOut: ['stewards'] },
    'usherette': {},
    'waiter-waitress': { leaveOut: ['waiter'] },
    'waiters-waitresses': { leaveOut: ['waiters'] },
    'watchman-watchwoman': { say: 'guard' },
    'watchmen-watchwomen': { say: 'guards' },
    'weatherman-weatherwoman': {},
    'woman-lawyer': {},
    'workman-workwoman': { leaveOut: ['working man', 'working woman'] },
    'workmen-workwomen': {},
  },
  ableistWords: {
    'ablebodied': {},
    'aids-victim': { say: 'with AIDS' },
    'cretin': {},
    'deaf-to': { leaveOut: ['blinded by', 'deafened by', 'deaf ear to', 'blind eye to'], say: 'unaware of' },
    'deafmute': {},
    'dumb': { say: 'poor' },
    'dwarf': { leaveOut: ['dwarf', 'small person', 'vertically challenged'], say: 'person of short stature' },
    'gimp': { leaveOut: ['gimp'], say: { cripple: 'person with a disability', crippled: 'unusable' } },
    'handicapped': { say: 'disabled' },
    'handicapped-parking': {},
    'harelip': {},
    'idiot': { leaveOut: ['feebleminded', 'feeble minded'], say: { idiot: 'person', imbecile: 'person' } },
    'insanely': { say: 'very' },
    'lame': { say: 'poor' },
    'libtard': {},
    'madman': { leaveOut: ['mad man'], say: 'person' },
    'maniac': { say: 'enthusiast' },
    'mongoloid': {},
    'multiple-sclerosis-victim': { say: 'with multiple sclerosis' },
    'nuts': {
      leaveOut: ['batshit', 'delirious', 'lunacy', 'mentally ill', 'psychopathology', 'mental defective', 'nuts', 'mental', 'insanity'],
      say: { crazy: 'surprising', insane: 'remarkable', loony: 'odd', moronic: 'poor', psycho: 'person', lunatic: 'person', moron: 'person', 'mental case': 'person' },
    },
    'psychotic': { leaveOut: ['suffers from psychosis', 'suffering from psychosis', 'afflicted with psychosis', 'victim of psychosis'], say: 'unreasonable' },
    'retard': { leaveOut: ['short bus'], say: { retard: 'person', retarded: 'slow' } },
    'retards': { say: 'people' },
    'senile': { say: 'with dementia' },
    'spastic': { say: 'clumsy' },
    'spaz': { say: 'person' },
    'special': {
      leaveOut: ['challenged', 'special', 'diffability'],
      say: { 'special needs': 'access needs', 'differently abled': 'disabled', 'specially abled': 'disabled', handicapable: 'disabled' },
    },
    'stroke-victim': { say: 'person who has had a stroke' },
    'suffers-from-disabilities': { say: 'with a disability' },
    'victim-of-polio': { leaveOut: ['infantile paralysis'], say: 'who had polio' },
    'wacko': { leaveOut: ['low iq'], say: { stupid: 'poor', simpleton: 'person', wacko: 'odd', whacko: 'odd' } },
    'wheelchair-bound': { say: 'using a wheelchair' },
  },
  slurs: {
    'eskimos': {},
    'fag': { leaveOut: ['fag', 'dyke', 'homo'], say: 'gay person' },
    'goy': {},
    'gyp': { leaveOut: ['gypsy', 'Gipsy', 'gyp'], say: 'Traveller' },
    'heshe': { say: 'trans person' },
    'hymie': {},
    'indian-give': { say: 'take back' },
    'japs': {},
    'nonwhite': { say: 'people of colour' },
    'orientals': {},
    'redskin': { leaveOut: ['pocahontas'] },
    'redskins': {},
    'sexual-preference': {},
    'towel-heads': {},
    'tranny': { say: 'trans person' },
    'transgendered': {},
    'transgenders': { say: 'trans people' },
  },
}

const entries = Object.entries(chosen).map(([group, choices]) => [group, Object.entries(choices)
  .flatMap(([id, { leaveOut = [], say }]) => phrasesOf(id, leaveOut).map(phrase => [phrase, instead(id, phrase, say)] as const))] as const)

describe('the words that leave people out', () => {
  it('are those of the package, as chosen', async () => {
    const { version } = JSON.parse(readFileSync('node_modules/retext-equality/package.json', 'utf8')) as { version: string }
    const text = [
      '/**',
      ` * Words that leave people out, with what to write instead: chosen from retext-equality ${version}`,
      ' * (MIT, Copyright (c) 2015 Titus Wormer). `npx vitest run test/equality.test.ts -u` writes this file.',
      ' */',
      ...entries.flatMap(([group, words]) => [
        `export const ${group}: Readonly<Record<string, string>> = {`,
        ...words.map(([phrase, say]) => `  ${/^\w+$/.test(phrase) ? phrase : `'${phrase}'`}: '${say}',`),
        '}',
        '',
      ]),
    ].join('\n').trimEnd() + '\n'
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../rules/lexicon/english/equality.ts'))
  })

  it('stand as the text is read, each once', () => {
    const phrases = entries.flatMap(([, words]) => words.map(([phrase]) => phrase))
    expect(phrases.filter(phrase => readForms(phrase).join(' ') !== phrase)).toEqual([])
    expect(new Set(phrases).size).toBe(phrases.length)
  })
})

function phrasesOf(id: string, leaveOut: readonly string[]): string[] {
  const pattern = patterns.find(each => each.id === id)
  if (pattern === undefined) throw new Error(`The package has no pattern “${id}” any more.`)
  const phrases = Object.keys(pattern.inconsiderate)
  const unknown = leaveOut.filter(phrase => !phrases.includes(phrase))
  if (unknown.length > 0) throw new Error(`“${id}” has no ${unknown.join(', ')} any more.`)
  return [...new Set(phrases.filter(phrase => !leaveOut.includes(phrase)).map(phrase => readForms(phrase).join(' ')))]
}

function instead(id: string, phrase: string, say: Choice['say']): string {
  const word = typeof say === 'string' ? say : say?.[phrase] ?? Object.keys(patterns.find(each => each.id === id)?.considerate ?? {})[0]
  if (word === undefined) throw new Error(`“${id}” names no other word; give one.`)
  return word
}
