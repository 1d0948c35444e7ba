import { bulletSign, counted } from './counting.ts'
import { child, type Element, elements } from './xml.ts'

interface Style {
  parent: string | undefined
  display: string
  bold: boolean | null
  size: number | undefined
  left: number | undefined
  list: string | undefined
  outline: number | undefined
}

interface Level {
  kind: 'number' | 'bullet'
  format: string
  prefix: string
  suffix: string
  shown: number
  start: number
  bullet: string
}

/** A length such as '0.5in' or '1.27cm' in points. */
function points(length: string | undefined): number | undefined {
  const found = /^(-?[\d.]+)(pt|cm|mm|in|pc|px)?$/.exec(length ?? '')
  if (!found) return undefined
  const unit: Record<string, number> = { pt: 1, cm: 28.35, mm: 2.835, in: 72, pc: 12, px: 0.75 }
  return Number(found[1]) * (unit[found[2] ?? 'pt'] ?? 1)
}

function styleOf(element: Element): Style {
  const text = child(element, 'text-properties')?.attributes ?? {}
  const weight = text['font-weight']
  const outline = Number(element.attributes['default-outline-level'])
  return {
    parent: element.attributes['parent-style-name'],
    display: element.attributes['display-name'] ?? element.attributes.name ?? '',
    bold: weight ? weight === 'bold' || Number(weight) >= 600 : null,
    size: points(text['font-size']),
    left: points(child(element, 'paragraph-properties')?.attributes['margin-left']),
    list: element.attributes['list-style-name'] || undefined,
    outline: outline > 0 ? outline : undefined,
  }
}

function levelOf(element: Element): Level {
  const { attributes } = element
  return {
    kind: element.name === 'list-level-style-bullet' ? 'bullet' : 'number',
    format: attributes['num-format'] ?? '',
    prefix: attributes['num-prefix'] ?? '',
    suffix: attributes['num-suffix'] ?? '',
    shown: Number(attributes['display-levels'] ?? 1) || 1,
    start: Number(attributes['start-value'] ?? 1) || 1,
    bullet: attributes['bullet-char'] ?? '•',
  }
}

/** Paragraph, text and list styles of an OpenDocument text, from both of its parts. */
export class OdtStyles {
  private readonly styles = new Map<string, Style>()
  private readonly lists = new Map<string, Map<number, Level>>()
  readonly outline: Map<number, Level> = new Map()

  constructor(roots: (Element | null)[]) {
    for (const root of roots) {
      for (const group of ['styles', 'automatic-styles']) {
        for (const element of elements(child(root ?? undefined, group))) {
          const { name } = element.attributes
          if (element.name === 'style' && name) this.styles.set(name, styleOf(element))
          else if (element.name === 'list-style' && name) this.lists.set(name, this.levels(element))
          else if (element.name === 'outline-style')
            for (const [at, level] of this.levels(element)) this.outline.set(at, level)
        }
      }
    }
  }

  private levels(element: Element): Map<number, Level> {
    return new Map(
      elements(element).map((level) => [Number(level.attributes.level), levelOf(level)] as const),
    )
  }

  private first<T>(name: string | undefined, of: (style: Style) => T | undefined | null): T | undefined {
    let at = name
    for (let k = 0; at !== undefined && k < 12; k++) {
      const style = this.styles.get(at)
      if (!style) return undefined
      const found = of(style)
      if (found !== undefined && found !== null) return found
      at = style.parent
    }
    return undefined
  }

  bold = (name: string | undefined): boolean | undefined => this.first(name, (style) => style.bold)
  size = (name: string | undefined): number | undefined => this.first(name, (style) => style.size)
  left = (name: string | undefined): number | undefined => this.first(name, (style) => style.left)
  list = (name: string | undefined): string | undefined => this.first(name, (style) => style.list)

  /** Heading depth of a paragraph style that is named like a heading though the text is no `text:h`. */
  heading(name: string | undefined): number | undefined {
    if (!name) return undefined
    return this.first(name, (style) => {
      const found = /^(?:heading|kop|titre|überschrift)[\s_-]*([1-9])$/i.exec(
        style.display.replaceAll('_20_', ' '),
      )
      return (
        style.outline ??
        (found ? Number(found[1]) : /^(?:title|titel|titre)$/i.test(style.display) ? 1 : undefined)
      )
    })
  }

  level(list: string | undefined, depth: number): Level | undefined {
    return list === undefined ? undefined : this.lists.get(list)?.get(depth + 1)
  }

  /** What is printed before an item, from the counters of its level and those above it. */
  print(
    level: Level,
    counts: number[],
    depth: number,
    above: (depth: number) => Level | undefined,
  ): string | null {
    if (level.kind === 'bullet') return bulletSign(level.bullet)
    if (!level.format) return null
    const from = Math.max(0, depth + 1 - level.shown)
    const parts = counts.slice(from, depth + 1).map((count, at) => {
      const format = from + at === depth ? level.format : above(from + at)?.format
      return counted(count, format || '1')
    })
    return `${level.prefix}${parts.join('.')}${level.suffix}`
  }
}
