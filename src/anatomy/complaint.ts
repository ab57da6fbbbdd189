/** Tags of macros that answer an upset customer, unless the team names its own. */
export const complaintTags: readonly string[] = [
  'complaint', 'angry', 'outage', 'late', 'lost', 'damaged', 'refund-denied', 'escalation', 'billing-error', 'negative-review',
]

/** Of such tags, the ones that mean it only when they stand alone: a lost password and a late fee are no complaints. */
const ambiguous = new Set(['outage', 'late', 'lost', 'damaged', 'escalation'])
const idle = /\b(?:customers?|orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|items?|goods)\b/g

/** Whether a reply is filed as the answer to a complaint: by one of the tags, or by its title. */
export function isFiledAsComplaint(
  { tags, title }: { readonly tags: readonly string[]; readonly title?: string }, wanted: readonly string[],
): boolean {
  if (wanted.length === 0) return false
  const labels = (title === undefined ? tags : [...tags, title]).flatMap(label => label.split(/::|[/>|:]|\s[-–—]\s/)).map(plainWords)
  return wanted.map(plainWords).some(tag => labels.some(label => {
    const isTag = label.replace(idle, ' ').trim() === tag
    return isTag || !ambiguous.has(tag) && ` ${label} `.includes(` ${tag} `)
  }))
}

/** In lower case, words parted by single spaces, no plural `s` at the end of a word. */
function plainWords(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/([^s])s\b/g, '$1')
}
