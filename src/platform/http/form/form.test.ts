import { expect, test } from 'vitest'
import { fromForm, fromValues } from './filled.ts'
import { errorsOf } from './state.ts'

test('what a browser sends and what a record holds read the same', () => {
  const data = new FormData()
  data.append('title.nl', ' Brug ')
  data.append('title.fr', '')
  data.append('ids', 'a')
  data.append('ids', 'b')
  data.append('text', 'een\r\ntwee')
  const sent = fromForm(data)
  const held = fromValues({ title: { nl: 'Brug' }, ids: ['a', 'b'], text: 'een\ntwee', gone: null, on: true })
  for (const filled of [sent, held]) {
    expect(filled.words('title')).toEqual({ nl: 'Brug' })
    expect(filled.many('ids')).toEqual(['a', 'b'])
    expect(filled.one('text')).toBe('een\ntwee')
    expect(filled.one('gone')).toBe('')
  }
  expect(held.one('on')).toBe('yes')
})

test('a problem names its field and how to mend it; a text per language is asked for in the first language', () => {
  const form = {
    id: 'tekst',
    language: 'nl' as const,
    languages: ['nl', 'fr'] as const,
    label: (name: string) => ({ title: 'Titel', dueOn: 'Termijn' })[name] ?? name,
  }
  const problems = [
    { field: 'title', message: 'required', code: 'missing' as const },
    { field: 'dueOn', message: 'x', code: 'not_a_day' as const },
  ]
  expect(errorsOf(form, problems, ['title'])).toEqual([
    { field: 'tekst-title-nl', message: 'Titel (Nederlands): vul dit in' },
    { field: 'tekst-dueOn', message: 'Termijn: schrijf een datum die bestaat' },
  ])
})
