import { languages, type Words } from '../../i18n/index.ts'

/** What stands in the fields of a form, whether a browser sent it or the database holds it. */
export interface Filled {
  /** The value of a field, '' where there is none. */
  one(name: string): string
  many(name: string): string[]
  /** A text per language, from fields 'name.nl', 'name.fr', 'name.en'. */
  words(name: string): Words
}

type Value = string | number | boolean | null | undefined | readonly string[] | Words

function filled(all: (name: string) => string[]): Filled {
  return {
    one: (name) => all(name)[0] ?? '',
    many: all,
    words: (name) =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const text = all(`${name}.${language}`)[0]?.trim()
          return text ? [[language, text]] : []
        }),
      ),
  }
}

/** What a browser sent; line ends as the rest of the system writes them. */
export function fromForm(data: FormData): Filled {
  return filled((name) =>
    data.getAll(name).flatMap((value) => (typeof value === 'string' ? [value.replace(/\r\n?/g, '\n')] : [])),
  )
}

/** What a record holds, by the names of the fields; texts per language become 'name.nl' and so on. */
export function fromValues(values: Readonly<Record<string, Value>>): Filled {
  const flat = new Map<string, string[]>()
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) continue
    if (Array.isArray(value)) flat.set(name, [...value])
    else if (typeof value === 'object') {
      for (const [language, text] of Object.entries(value)) flat.set(`${name}.${language}`, [text])
    } else flat.set(name, [value === true ? 'yes' : String(value)])
  }
  return filled((name) => flat.get(name) ?? [])
}
