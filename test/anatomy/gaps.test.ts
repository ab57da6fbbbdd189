import { describe, expect, it } from 'vitest'
import { english } from '../../rules/lexicon/english/index.ts'
import { gaps } from '../../rules/lexicon/english/gaps.ts'
import { createAnalyser } from '../../src/anatomy/analyse.ts'
import { isGap, markedGaps, variableNameOf } from '../../src/anatomy/gaps.ts'
import { findPlaceholders } from '../../src/text/placeholders.ts'

const analyse = createAnalyser(english)

function gapsIn(text: string): string[] {
  const placeholders = findPlaceholders(text)
  const reply = analyse(text, placeholders)
  return placeholders.filter(placeholder => isGap(placeholder, reply, gaps)).map(({ span }) => text.slice(span.start, span.end))
}

function marksIn(text: string, house: readonly string[] = [], brackets = false): string[] {
  return markedGaps(text, gaps, house, brackets).map(({ start, end }) => text.slice(start, end))
}

describe('placeholders that are gaps', () => {
  it.each([
    ['Hi [NAME], see <insert link> for {clear reason}.', ['[NAME]', '<insert link>', '{clear reason}']],
    ['It is [[FEATURE]] by <<ADD DATE HERE>>, {{what you will do}}.', ['[[FEATURE]]', '<<ADD DATE HERE>>', '{{what you will do}}']],
    ['Thanks @<reporter>, see #<issue>.', ['<reporter>', '<issue>']],
    ['Dr _______ costs $XX.XX or X.X%.', ['_______', '$XX.XX', 'X.X%']],
  ])('%s', (text, expected) => {
    expect(gapsIn(text)).toEqual(expected)
  })

  it.each([
    'Hi {{name}}, {order_id} and [[first_name]] and <<first_name>>.', 'Order number: ____\nSize: ____', 'It starts with XX-1234.',
    'Press [Esc], or [Ctrl] + [F5].', 'Open it at 5 [CET] today.', '[Zendesk] Your request is closed.', 'Run git push <remote>:<branch> now.', 'See you, xxxx',
  ])('none in %j', text => {
    expect(gapsIn(text)).toEqual([])
  })
})

describe('gaps that are no placeholders', () => {
  it.each([
    ['Hi [object Object], bye', ['[object Object]']], ['Hi NAME, it comes on DD/MM/YYYY by (courier name).', ['NAME', 'DD/MM/YYYY', '(courier name)']],
    ['It was held up by ???. Say [what went wrong and why, in plain words].', ['???', '[what went wrong and why, in plain words]']],
    ['Do this:\n1. ...\n2. Restart', ['1. ...']], ['Hi *|FNAME|*, bye', ['*|FNAME|*']],
  ])('%j', (text, expected) => {
    expect(marksIn(text)).toEqual(expected)
  })

  it('are the house’s own words, too', () => {
    expect(marksIn('Ask zz-finance, not zz-financed.', ['zz-finance', ' '])).toEqual(['zz-finance'])
  })

  it('are not seen where brackets are variables, or stand in pairs', () => {
    expect(marksIn('Say [what went wrong and why].', [], true)).toEqual([])
    expect(marksIn('[quote]what went wrong[/quote] [reason]')).toEqual([])
  })
})

it.each([
  ['Insert the order number', 'order_number'], ['CUSTOMER NAME', 'customer_name'], ['customer’s name', 'customer_name'], ['what went wrong', ''],
  ['XXXX', ''], ['a very long story of all that went wrong', ''],
])('calls “%s” %j', (gap, name) => {
  expect(variableNameOf(gap, gaps)).toBe(name)
})
