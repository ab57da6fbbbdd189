const META = '-meta.xml'

/**
 * Names of the files beside a file that say something of it: a Salesforce email template keeps its text in
 * `Refund.email`, its name and subject in `Refund.email-meta.xml`. Who reads files gives them to `parse`.
 */
export function companionsOf(path: string): readonly string[] {
  const name = fileName(path)
  if (/\.email$/i.test(name)) return [name + META]
  return /\.email-meta\.xml$/i.test(name) ? [name.slice(0, -META.length)] : []
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) as string
}
