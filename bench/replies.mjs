// Markdown replies for the benchmark, made from the sentences of the training corpus with a fixed seed:
// about 135 words each, front matter, placeholders, lists, links and bold in the shares of a real library.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function writeReplies(folder, count) {
  const random = seeded(20261121)
  const sentences = readSentences()
  const pick = () => sentences[Math.floor(random() * sentences.length)]
  for (let index = 0; index < count; index++) {
    const paragraphs = [`Hi {{ticket.requester.first_name}},`]
    let words = 0
    while (words < 120) {
      const text = Array.from({ length: 1 + Math.floor(random() * 4) }, pick).join(' ')
      words += text.split(' ').length
      const shape = random()
      if (shape < 0.12) paragraphs.push([pick(), pick(), pick()].map((item, at) => `${at + 1}. ${item}`).join('\n'))
      else if (shape < 0.2) paragraphs.push(`${text} See [our guide](https://help.example.com/articles/${index}).`)
      else if (shape < 0.28) paragraphs.push(`**${pick()}** ${text}`)
      else paragraphs.push(text)
    }
    paragraphs.push('Kind regards,\n{{current_user.name}}')
    const front = `---\ntitle: Reply ${index}\ntags: [bench, n${index % 7}]\nlocale: en-US\n---\n\n`
    writeFileSync(join(folder, `reply-${String(index).padStart(5, '0')}.md`), `${front}${paragraphs.join('\n\n')}\n`)
  }
}

/** The sentences of the corpus that are for customers. */
export function readSentences() {
  return readdirSync('corpus')
    .filter(name => /^sentences-\d+\.tsv$/.test(name))
    .flatMap(name => readFileSync(join('corpus', name), 'utf8').split('\n'))
    .map(line => line.split('\t'))
    .filter(([acts, text]) => text && acts !== 'internal')
    .map(([, text]) => text)
}

/** Mulberry32. */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
