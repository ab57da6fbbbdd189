import type { Data, DataMap } from './data.ts'

/** The names that a field of a reply goes by, the surer ones first; as `normaliseName` writes them. */
export const fieldNames = {
  id: ['id', '_id', 'uuid', 'macro_id', 'sys_id', 'key', 'slug'],
  title: [
    'title', 'name', 'macro_title', 'macro_name', 'label', 'subject', 'short_code', 'shortcode', 'shortcut', 'trigger',
    'question', 'macro', 'titel', 'bezeichnung', 'betreff', 'frage', 'titre', 'nom', 'objet', 'titulo', 'nombre',
    'asunto', 'pregunta',
  ],
  // HTML first: where a record holds its text twice, the HTML is what is sent.
  body: [
    'body_html', 'content_html', 'html_body', 'comment_value_html', 'html', 'body', 'macro_body', 'content', 'text',
    'reply', 'response', 'message', 'comment_value', 'replace', 'answer', 'body_text', 'reply_text', 'message_text',
    'template', 'antwort', 'nachricht', 'inhalt', 'antworttext', 'reponse', 'texte', 'contenu', 'corps', 'respuesta',
    'texto', 'contenido', 'cuerpo', 'mensaje',
  ],
  folder: [
    'category', 'folder', 'section', 'folder_name', 'category_name', 'kategorie', 'ordner', 'rubrik', 'categorie',
    'dossier', 'categoria', 'carpeta',
  ],
  locale: ['locale', 'lang', 'language', 'sprache', 'langue', 'idioma'],
  tags: ['tags', 'tag', 'labels', 'schlagworter', 'etiquetas'],
  channel: ['channel', 'channels', 'kanal', 'canal'],
  platform: ['platform', 'helpdesk', 'help_desk'],
  audience: ['audience'],
  kind: ['kind', 'reply_kind'],
  status: ['status', 'state'],
  switchedOn: ['active', 'enabled', 'isenabled', 'is_enabled', 'is_active', 'isactive', 'aktiv', 'actif', 'activo'],
  switchedOff: ['deleted', 'archived', 'disabled', 'inactive', 'draft', 'is_deleted', 'is_archived', 'is_draft'],
  switchedOffAt: ['deleted_at', 'archived_at'],
  internalFlag: ['internal', 'is_internal', 'internal_only', 'intern', 'private_note', 'is_note', 'is_private_note'],
  publicFlag: ['public', 'is_public', 'comment_mode_is_public'],
  /** Written for the team, never for the customer. */
  internalText: [
    'notes', 'note', 'internal', 'internal_note', 'internal_notes', 'description', 'desc', 'comment', 'comments',
    'explain', 'usage', 'when_to_use', 'keywords', 'intent', 'notiz', 'notizen', 'beschreibung', 'remarque', 'nota', 'notas',
    'descripcion',
  ],
} as const satisfies Record<string, readonly string[]>

const YES = new Set(['true', 'yes', 'y', '1', 'on', 'x', 'wahr', 'ja', 'vrai', 'oui', 'verdadero', 'si', 'sí'])
const NO = new Set(['false', 'no', 'n', '0', 'off', 'falsch', 'nein', 'faux', 'non', 'falso'])

const normalised = new Map<string, string>()

/** One spelling for `bodyHtml`, `Body HTML` and `body-html`: `body_html`. Accents are dropped. */
export function normaliseName(name: string): string {
  const known = normalised.get(name)
  if (known !== undefined) return known
  const result = name.trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .normalize('NFD').replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-.]+/g, '_')
  if (normalised.size > 5000) normalised.clear()
  normalised.set(name, result)
  return result
}

/** The values of a record by normalised name. */
export class Fields {
  readonly #values = new Map<string, Data>()

  constructor(map: DataMap) {
    for (const { key, value } of map.entries) this.#values.set(normaliseName(key), value)
  }

  /** The value under the first of these names that is there and not null. */
  get(names: readonly string[]): Data | undefined {
    for (const name of names) {
      const value = this.#values.get(name)
      if (value !== undefined && value.kind !== 'null') return value
    }
    return undefined
  }

  /** The first of these that holds a text or a number, trimmed. */
  text(names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#values.get(name)
      if (value?.kind !== 'text' && value?.kind !== 'number') continue
      const text = String(value.value).trim()
      if (text !== '') return text
    }
    return undefined
  }

  /** The first of these that says yes or no. */
  flag(names: readonly string[]): boolean | undefined {
    for (const name of names) {
      const value = this.#values.get(name)
      if (value === undefined || value.kind === 'list' || value.kind === 'map' || value.kind === 'null') continue
      const text = String(value.value).trim().toLowerCase()
      if (YES.has(text)) return true
      if (NO.has(text)) return false
    }
    return undefined
  }

  /** The short texts, numbers and flags under names that are not among these; undefined when there are none. */
  others(known: ReadonlySet<string>, longest: number): Readonly<Record<string, string>> | undefined {
    const others: [string, string][] = []
    const nested = this.#values.get('metadata')
    const inside = nested?.kind === 'map' ? nested.entries.map(({ key, value }) => [normaliseName(key), value] as const) : []
    for (const [name, value] of [...this.#values, ...inside]) {
      if ((known.has(name) && !inside.some(([key]) => key === name)) || value.kind === 'list' || value.kind === 'map' || value.kind === 'null') continue
      const text = String(value.value).trim()
      if (text !== '' && text.length <= longest) others.push([name, text])
    }
    return others.length === 0 ? undefined : Object.fromEntries(others)
  }

  has(names: readonly string[]): boolean {
    return names.some(name => this.#values.has(name))
  }

  get size(): number {
    return this.#values.size
  }
}
