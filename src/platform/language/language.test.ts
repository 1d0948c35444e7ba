import { expect, test } from 'vitest'
import { personsIn } from './persons.ts'
import { stigmaIn } from './stigma.ts'

const texts = (text: string, known: string[] = []) => personsIn(text, known).map((one) => one.text)

test('a title with a name and two capitalised words look like a person', () => {
  expect(texts('Gesprek met mevrouw Zandloper over de planning.')).toEqual(['mevrouw Zandloper'])
  expect(texts('dr. Inktvis belt terug')).toEqual(['dr. Inktvis'])
  expect(texts('Mira Zandloper belt terug')).toEqual(['Mira Zandloper'])
  expect(texts('Afgesproken met Joris van den Kompas.')).toEqual(['Joris van den Kompas'])
  expect(texts('Vu avec Madame Coquillage hier')).toEqual(['Madame Coquillage'])
})

test('organisations, terms, months and the start of a sentence do not', () => {
  expect(texts('Huis van het Kind levert in november.', ['Huis van het Kind'])).toEqual([])
  expect(texts('Openbare Reiniging plaatst containers.', ['Openbare Reiniging'])).toEqual([])
  expect(texts('De Preventiedienst werkt het uit.')).toEqual([])
  expect(texts('In November komt er nieuws. Twee scholen doen mee.')).toEqual([])
  expect(texts('de heer des huizes')).toEqual([])
})

test('addresses and numbers of persons are found, other numbers are not', () => {
  expect(personsIn('Mail naar jan.voorbeeld@stad.example of bel 0470 12 34 56')).toEqual([
    { kind: 'email', text: 'jan.voorbeeld@stad.example' },
    { kind: 'phone', text: '0470 12 34 56' },
  ])
  expect(personsIn('85.07.30-033.28')).toEqual([{ kind: 'national_number', text: '85.07.30-033.28' }])
  expect(personsIn('85.07.30-033.29')).toEqual([])
  expect(personsIn('Van 2024 tot 2029 voor € 125.000, 1.204 regels')).toEqual([])
})

test('stigmatising words come with the better one, in their own language only', () => {
  expect(stigmaIn('Opvang voor verslaafden', 'nl')).toEqual([
    { found: 'verslaafden', better: 'mensen met een afhankelijkheidsprobleem' },
  ])
  expect(stigmaIn('Accueil des toxicomanes', 'fr')[0]?.better).toBe('personnes qui consomment des drogues')
  expect(stigmaIn('mensen die drugs gebruiken', 'nl')).toEqual([])
  expect(stigmaIn('verslavingszorg', 'nl')).toEqual([])
})
