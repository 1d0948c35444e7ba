import { entity } from './entities.ts'

interface Span {
  text: string
  bold: boolean
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The delimiter run closes later in the text, or it is a sign of its own. */
function closes(text: string, from: number, run: string): boolean {
  const at = text.indexOf(run, from)
  return at > from && !/\s/.test(text[at - 1]!)
}

/** Length of what stands at `at` and leaves no text: a comment, a tag, an image; 0 where nothing does. */
function silent(text: string, at: number): number {
  const rest = text.slice(at, at + 2000)
  return (/^<!--[\s\S]*?-->/.exec(rest) ?? /^<\/?[a-zA-Z][^<>]*>/.exec(rest))?.[0].length ?? 0
}

const special = /[\\`[!<&*_~]/g
const link = /^!?\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\](?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])/
const autolink = /^<((?:https?:\/\/|mailto:|www\.)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>/

/**
 * Text of a Markdown paragraph without its markup, as spans that are bold or not. Links give their text,
 * pictures their description; line ends within the paragraph are kept.
 */
export function inline(text: string, bold = false): Span[] {
  const spans: Span[] = []
  let heavy = bold
  let opened: string[] = []
  let buffer = ''
  const flush = (): void => {
    if (buffer) spans.push({ text: buffer, bold: heavy })
    buffer = ''
  }
  for (let at = 0; at < text.length; ) {
    const char = text[at]!
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      buffer += text[at + 1]
      at += 2
    } else if (char === '`') {
      const code = /^(`+)([\s\S]*?[^`])\1(?!`)/.exec(text.slice(at, at + 2000))
      buffer += code ? code[2]! : char
      at += code ? code[0].length : 1
    } else if (char === '[' || (char === '!' && text[at + 1] === '[')) {
      const note = /^\[\^([^\]\s]+)\]/.exec(text.slice(at, at + 40))
      const found = note ? null : link.exec(text.slice(at, at + 4000))
      if (note) buffer += note[1]!.replace(/\d/g, (digit) => raised[Number(digit)]!)
      else if (found) {
        flush()
        spans.push(...inline(found[1]!, heavy))
      } else buffer += char
      at += (note ?? found)?.[0].length ?? 1
    } else if (char === '<') {
      const auto = autolink.exec(text.slice(at, at + 2000))
      const gone = auto ? 0 : silent(text, at)
      const tag = gone ? /^<(\/?)(\w+)/.exec(text.slice(at, at + gone)) : null
      if (auto) buffer += auto[1]!
      else if (tag && /^(?:b|strong)$/i.test(tag[2]!)) {
        flush()
        heavy = tag[1] !== '/'
      } else if (tag && /^br$/i.test(tag[2]!)) buffer += ' '
      else if (!gone) buffer += char
      at += auto?.[0].length ?? (gone || 1)
    } else if (char === '&') {
      const found = /^&(#?\w{1,30});/.exec(text.slice(at, at + 40))
      buffer += found ? (entity(found[1]!) ?? found[0]) : char
      at += found?.[0].length ?? 1
    } else if (char === '*' || char === '_' || (char === '~' && text[at + 1] === '~')) {
      let run = char
      while (text[at + run.length] === char && run.length < 3) run += char
      const before = text[at - 1] ?? ' '
      const after = text[at + run.length] ?? ' '
      const inWord = char === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
      const known = opened.lastIndexOf(run)
      if (known >= 0 && !/\s/.test(before) && !inWord) {
        flush()
        opened = opened.slice(0, known)
        heavy = bold || opened.some((mark) => mark !== '~~' && mark.length >= 2)
      } else if (!/\s/.test(after) && !inWord && closes(text, at + run.length, run)) {
        flush()
        opened.push(run)
        if (char !== '~' && run.length >= 2) heavy = true
      } else buffer += run
      at += run.length
    } else {
      special.lastIndex = at + 1
      const next = special.exec(text)?.index ?? text.length
      buffer += text.slice(at, next)
      at = next
    }
  }
  flush()
  return spans
}

/** Spans cut at line ends: one list of spans for each physical line. */
export function byLine(spans: Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index) lines.push([])
      if (text) lines.at(-1)!.push({ text, bold: span.bold })
    })
  }
  return lines
}
