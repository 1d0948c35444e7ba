import { child, type Element, elements } from './xml.ts'

interface Style {
  name: string
  basedOn: string | undefined
  properties: Element | undefined
  run: Element | undefined
}

/** True where a switch such as `<w:b/>` is set; null where nothing is said. */
export function flag(properties: Element | undefined, name: string): boolean | null {
  const found = child(properties, name)
  return found ? !/^(?:0|false|off|none)$/i.test(found.attributes.val ?? '') : null
}

// 'heading 1' in the languages in which Word names its own styles, and their ids.
const headingName =
  /^(?:heading|kop|titre|(?:ü|ue|u)?berschrift|t[ií]tulo|titolo|rubrik|overskrift|otsikko)[\s_-]*([1-9])\b/i

/** The styles of a Word document, each asked together with those that it is based on. */
export class DocxStyles {
  private readonly styles = new Map<string, Style>()
  private readonly standard: string | undefined

  constructor(root: Element | null) {
    for (const element of elements(root ?? undefined, 'style')) {
      const id = element.attributes.styleId ?? ''
      if (element.attributes.default === '1' && element.attributes.type === 'paragraph') this.standard = id
      this.styles.set(id, {
        name: child(element, 'name')?.attributes.val ?? id,
        basedOn: child(element, 'basedOn')?.attributes.val,
        properties: child(element, 'pPr'),
        run: child(element, 'rPr'),
      })
    }
  }

  /** The style and those below it, nearest first; a circle ends at its first repetition. */
  private chain(id: string | undefined): Style[] {
    const found: Style[] = []
    for (let at = id ?? this.standard; at !== undefined && found.length < 12; ) {
      const style = this.styles.get(at)
      if (!style || found.includes(style)) break
      found.push(style)
      at = style.basedOn
    }
    return found
  }

  /** First paragraph property of that name along the chain. */
  property(id: string | undefined, name: string): Element | undefined {
    for (const style of this.chain(id)) {
      const found = child(style.properties, name)
      if (found) return found
    }
    return undefined
  }

  bold(id: string | undefined): boolean {
    for (const style of this.chain(id)) {
      const set = flag(style.run, 'b')
      if (set !== null) return set
    }
    return false
  }

  /** Type size in points along the chain. */
  size(id: string | undefined): number | undefined {
    for (const style of this.chain(id)) {
      const half = Number(child(style.run, 'sz')?.attributes.val)
      if (half > 0) return half / 2
    }
    return undefined
  }

  /** Heading depth that the style stands for, by outline level or by its name in any language. */
  heading(id: string | undefined): number | undefined {
    if (!id) return undefined
    const outline = this.property(id, 'outlineLvl')?.attributes.val
    if (outline !== undefined && Number(outline) <= 8) return Number(outline) + 1
    for (const { name } of [{ name: id }, ...this.chain(id)]) {
      const found = headingName.exec(name)
      if (found) return Number(found[1])
      if (/^(?:title|titel|titre)$/i.test(name)) return 1
    }
    return undefined
  }

  /** True for the styles of a table of contents. */
  contents(id: string | undefined): boolean {
    return this.chain(id).some(({ name }) =>
      /^(?:toc|inhopg|inhoud|tm|verzeichnis)[\s_]*(?:\d|heading)/i.test(name),
    )
  }
}
