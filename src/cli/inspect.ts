import { Chalk, type ChalkInstance } from 'chalk'
import { resolve } from 'node:path'
import { withCompanions } from '../lint-files.ts'
import { read, readBytes } from '../files/read.ts'
import { counted } from '../reporters/summary.ts'
import { tame, wrap } from '../reporters/terminal-text.ts'
import { Lines } from '../text/lines.ts'
import { hasColor } from './color.ts'
import type { Content } from './content.ts'
import { ExitCode } from './exit-code.ts'
import { inspectText } from './inspection.ts'
import type { InspectedAct, InspectedConversation, InspectedPart, InspectedRecord, InspectedSentence, InspectedTurn, Inspection } from './inspection.ts'
import { readStdin, widthOf, type Io } from './io.ts'
import { configurationFor, type SettingsOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

export interface InspectOptions extends SettingsOptions {
  readonly format: 'text' | 'json'
  readonly stdinFilename?: string
}

/** `replylint inspect FILE`: the replies and conversations of a file, their sentences and clauses, what each does, which words say so. */
export async function inspect(path: string, options: InspectOptions, io: Io, content: Content): Promise<number> {
  if (path !== '-' && options.stdinFilename !== undefined) {
    throw new UsageError(`--stdin-filename is for standard input: write “-” in place of “${path}”, or leave it out.`)
  }
  const configuration = await configurationFor(options, io, content)
  const name = path === '-' ? options.stdinFilename ?? '<stdin>' : path
  const file = path === '-' ? readBytes(await readStdin(io)) : read(resolve(io.cwd, path), name)
  const { source } = file
  if (source === undefined) throw new UsageError(`${name}: ${file.failed.findings[0]?.message ?? ''}`)
  const { settings } = await configuration.forFile(name)
  const { parse = {} } = name === '<stdin>' ? settings : withCompanions(settings, resolve(io.cwd, name))
  const inspection = await inspectText(source, name, parse, settings.language)
  const paint = new Chalk({ level: hasColor(options.color, io.stdout, io) ? 1 : 0 })
  io.stdout.write(options.format === 'json'
    ? inspectionAsJson(name, inspection)
    : new InspectionText(source, paint, widthOf(io.stdout)).write(name, inspection))
  for (const { message } of inspection.problems) io.stderr.write(`${tame(name)}: ${message}\n`)
  return inspection.format === undefined ? ExitCode.CouldNotRun : ExitCode.Clean
}

function inspectionAsJson(path: string, { format, records, conversations }: Inspection): string {
  return `${JSON.stringify({ path, format: format ?? null, records, conversations }, undefined, 2)}\n`
}

const audiences = { customer: 'for the customer', internal: 'for the team', unknown: 'audience unknown' } as const

/** Times of a conversation without dates are counted from its beginning, and stay far below this (eleven days). */
const firstDate = 1_000_000_000

/** `2024-05-01 10:00:00`, or `1:02:03.5` from the beginning. */
function shownTime(time: number): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return `${time} ms`
  if (time >= firstDate) return date.toISOString().replace('T', ' ').replace(/(?:\.000)?Z$/, '')
  return date.toISOString().slice(11).replace(/(?:\.0+|0+)?Z$/, '').replace(/^00?:?/, '')
}

/** Acts less likely than this are not worth a reader's time. */
const worthShowing = 0.2

/** Writes an inspection for people: a sentence a block, with the acts and their evidence beneath. */
class InspectionText {
  readonly #lines: Lines
  readonly #paint: ChalkInstance
  readonly #width: number

  constructor(source: string, paint: ChalkInstance, width: number) {
    this.#lines = new Lines(source)
    this.#paint = paint
    this.#width = Math.max(40, Math.min(width, 100))
  }

  write(path: string, { format, records, conversations }: Inspection): string {
    const isOnlyTalk = records.length === 0 && conversations.length > 0
    const found = [
      format ?? 'not recognised', ...isOnlyTalk ? [] : [counted(records.length, 'reply', 'replies')],
      ...conversations.length === 0 ? [] : [counted(conversations.length, 'conversation')],
    ].join(', ')
    const blocks = [
      `${this.#paint.underline(tame(path))}  ${found}`, ...records.map(record => this.#record(record)),
      ...conversations.flatMap(conversation => this.#conversation(conversation)),
    ]
    return `${blocks.join('\n\n')}\n`
  }

  #record(record: InspectedRecord): string {
    const { id, title, kind, audience, active, sentences } = record
    const shownId = id === undefined || id === title ? undefined : `(${id})`
    const name = tame([title, shownId].filter(part => part !== undefined).join(' '))
    const { line } = this.#lines.pointAt(record.offset)
    const facts = [`line ${line}`, kind, audiences[audience], ...(active ? [] : ['inactive'])].join(' · ')
    const head = `${this.#paint.bold(name || 'Untitled')}  ${this.#paint.dim(facts)}`
    return [head, ...this.#sentences(sentences)].join('\n')
  }

  #conversation({ id, title, channel, offset, turns }: InspectedConversation): readonly string[] {
    const shownId = id === undefined || id === title ? undefined : `(${id})`
    const name = tame([title, shownId].filter(part => part !== undefined).join(' '))
    const facts = [`line ${this.#lines.pointAt(offset).line}`, ...channel === undefined ? [] : [tame(channel)], counted(turns.length, 'turn')].join(' · ')
    return [`${this.#paint.bold(name || 'Untitled')}  ${this.#paint.dim(facts)}`, ...turns.map(turn => this.#turn(turn))]
  }

  #turn({ number, role, speaker, time, internal, offset, sentences }: InspectedTurn): string {
    const name = `${number}. ${role}${speaker === undefined ? '' : ` ${tame(speaker)}`}`
    const facts = [`line ${this.#lines.pointAt(offset).line}`, ...time === undefined ? [] : [shownTime(time)], ...internal ? ['for the team'] : []]
    return [`${this.#paint.bold(name)}  ${this.#paint.dim(facts.join(' · '))}`, ...this.#sentences(sentences)].join('\n')
  }

  #sentences(sentences: readonly InspectedSentence[]): readonly string[] {
    return sentences.flatMap(sentence => [
      ...this.#part(sentence, '  ', sentence.role === 'body' ? '' : sentence.role),
      ...sentence.clauses.flatMap(clause => this.#part(clause, '      – ', '')),
    ])
  }

  #part(part: InspectedPart, lead: string, role: string): readonly string[] {
    const hanging = ' '.repeat(lead.length)
    const text = wrap(tame(part.text).trim(), this.#width - lead.length)
    const acts = part.acts.filter(({ confidence }) => confidence >= worthShowing).map(act => this.#act(act))
    const said = [...(role === '' ? [] : [role]), ...acts].join(' · ')
    const saidLines = said === '' ? [] : wrap(said, this.#width - hanging.length - 2)
    return [
      ...text.map((line, index) => (index === 0 ? lead : hanging) + line),
      ...saidLines.map(line => `${hanging}  ${this.#paint.cyan(line)}`),
    ]
  }

  #act({ act, confidence, evidence }: InspectedAct): string {
    const words = evidence.map(({ text }) => `“${tame(text)}”`)
    return [act, confidence.toFixed(2), ...words].join(' ')
  }
}
