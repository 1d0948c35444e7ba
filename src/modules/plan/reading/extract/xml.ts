import { entity } from './entities.ts'
import { limits } from './limits.ts'
import { Refuse } from './refusal.ts'

/** An element; names and attributes without their prefix. Text stands among the children. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

/** What happens while a document is walked through from front to back. */
export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text(text: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const expand = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w{1,30});/g, (whole, name: string) => entity(name) ?? whole) : text

function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, double, single] of tag.matchAll(/([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const key = local(name!)
    // 'w:val' and 'val' are one; the first wins where two prefixes share a name.
    if (!(key in found) || name === key) found[key] = expand(double ?? single ?? '')
  }
  return found
}

/** End of a tag that begins at `from`: a '>' outside of quotation marks. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const char = text[at]!
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at
  }
  return -1
}

/** Skips a document type with its inner subset: entities that a document declares are never expanded. */
function doctypeEnd(text: string, from: number): number {
  const bracket = text.indexOf('[', from)
  const end = text.indexOf('>', from)
  if (bracket < 0 || bracket > end) return end
  const close = text.indexOf(']', bracket)
  return close < 0 ? -1 : text.indexOf('>', close)
}

/** Walks through XML without building it. Refuses what is not well-formed or nests beyond bounds. */
export function walkXml(bytes: Uint8Array, events: XmlEvents): void {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const text = new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
  const stack: string[] = []
  let elements = 0
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open < 0) break
    if (open > at && stack.length) events.text(expand(text.slice(at, open)))
    let end: number
    if (text.startsWith('<!--', open)) end = text.indexOf('-->', open + 4) + 2
    else if (text.startsWith('<![CDATA[', open)) {
      end = text.indexOf(']]>', open) + 2
      if (end > 1) events.text(text.slice(open + 9, end - 2))
    } else if (text.startsWith('<?', open)) end = text.indexOf('?>', open) + 1
    else if (text.startsWith('<!', open)) end = doctypeEnd(text, open)
    else {
      end = tagEnd(text, open + 1)
      if (end < 0) throw new Refuse('damaged')
      const tag = text.slice(open + 1, end)
      if (tag[0] === '/') {
        const name = local(tag.slice(1).trim())
        if (stack.pop() !== name) throw new Refuse('damaged')
        events.close(name)
      } else {
        const whole = /^[^\s/]+/.exec(tag)?.[0]
        if (!whole || ++elements > limits.elements || stack.length >= limits.depth) {
          throw elements > limits.elements ? new Refuse('too_large', limits.partMB) : new Refuse('damaged')
        }
        const name = local(whole)
        events.open(name, whole.length === tag.length ? {} : attributesOf(tag.slice(whole.length)))
        if (tag.endsWith('/')) events.close(name)
        else stack.push(name)
      }
    }
    if (end < open) throw new Refuse('damaged')
    at = end + 1
  }
  if (stack.length || elements === 0) throw new Refuse('damaged')
}

/** The document as a tree, without the subtrees named in `skip`. */
export function xmlTree(bytes: Uint8Array, skip: ReadonlySet<string> = new Set()): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const stack = [root]
  let skipping = 0
  walkXml(bytes, {
    open(name, attributes) {
      if (skipping || skip.has(name)) {
        skipping++
        return
      }
      const element = { name, attributes, children: [] }
      stack.at(-1)!.children.push(element)
      stack.push(element)
    },
    close() {
      if (skipping) skipping--
      else stack.pop()
    },
    text(text) {
      if (!skipping) stack.at(-1)!.children.push(text)
    },
  })
  return root.children.find((child) => typeof child !== 'string') as Element
}

/** First child element of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one): one is Element => typeof one !== 'string' && one.name === name)
}

/** Child elements, of a name where one is given. */
export function elements(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (one): one is Element => typeof one !== 'string' && (!name || one.name === name),
  )
}

/** All elements of that name anywhere below, in document order. */
export function descendants(element: Element | undefined, name: string): Element[] {
  return elements(element).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)])
}

/** All text below an element. */
export function textIn(element: Element | undefined): string {
  return (element?.children ?? []).map((one) => (typeof one === 'string' ? one : textIn(one))).join('')
}
