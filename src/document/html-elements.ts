/** Elements of HTML by how they show; the names are in lower case. */

const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl',
  'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr',
  'html', 'legend', 'li', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td',
  'tfoot', 'th', 'thead', 'tr', 'ul',
])

const inlines = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins',
  'kbd', 'label', 'mark', 'output', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt',
  'u', 'var',
])

const voids = new Set([
  'area', 'attribute', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track',
  'wbr',
])

const hidden = new Set([
  'audio', 'head', 'iframe', 'noembed', 'noframes', 'object', 'script', 'select', 'style', 'svg', 'template', 'title',
  'video',
])

/** Begins and ends a paragraph or a line. */
export function isBlockElement(name: string): boolean {
  return blocks.has(name)
}

/** Has no closing tag and nothing inside. */
export function isVoidElement(name: string): boolean {
  return voids.has(name)
}

/** Is not shown as text, nor is anything inside. */
export function isHiddenElement(name: string): boolean {
  return hidden.has(name)
}

/** Is an element of HTML that mail and help desks use. */
export function isKnownElement(name: string): boolean {
  return blocks.has(name) || inlines.has(name) || voids.has(name) || hidden.has(name)
}
