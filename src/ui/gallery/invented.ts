import type { Language } from '../../platform/i18n/index.ts'
import type { ActionSummary, ThemeSummary } from '../action.tsx'
import type { Head } from '../document.tsx'
import type { PlaceGroup } from '../layouts/workspace-page.tsx'
import type { FootGroup, LanguageLink, Place, Site } from '../site.ts'
import type { ShownState } from '../state.ts'
import type { Change } from '../story.tsx'

/*
 * An invented city, to draw components with. Nothing here reaches a reader of Regie; its sentences stay in
 * Dutch, so that long compound words meet narrow columns.
 */
export type Setting = { language: Language; styles: string[] }

export const site: Site = { name: 'Stad Duinzate', about: 'Drugsbeleid', home: '#home' }

export function head(setting: Setting, title: string, more: Partial<Head> = {}): Head {
  return {
    language: setting.language,
    title,
    styles: setting.styles,
    canonical: 'https://duinzate.example/plan',
    feed: { href: '#atom', title: 'Nieuws over acties' },
    ...more,
  }
}

export const languageLinks: LanguageLink[] = [
  { language: 'nl', href: '#nl' },
  { language: 'fr', href: '#fr' },
  { language: 'en', href: '#en' },
]

export const places: Place[] = [
  { label: 'Plan', href: '#plan', current: 'page' },
  { label: 'Acties', href: '#acties' },
  { label: 'Tijdlijn', href: '#tijdlijn' },
  { label: 'Balans', href: '#balans' },
  { label: 'Hiaten', href: '#hiaten' },
]

export const foot: FootGroup[] = [
  {
    title: 'Dit plan',
    links: [
      { label: 'Versie 2 zoals aangenomen', href: '#v2' },
      { label: 'Wat veranderde sinds versie 1', href: '#diff' },
      { label: 'Alle gegevens (Excel, csv, json)', href: '#data' },
    ],
  },
  { title: 'Volgen', links: [{ label: 'Nieuws over acties (Atom)', href: '#atom' }] },
  {
    title: 'Over deze site',
    links: [
      { label: 'Toegankelijkheid, en wat nog niet lukt', href: '#wcag' },
      { label: 'Geen cookies, geen meting van bezoekers', href: '#cookies' },
      { label: 'Gemaakt met Regie, open broncode', href: '#regie' },
    ],
  },
]

export const groups: PlaceGroup[] = [
  {
    label: 'Elke dag',
    places: [
      { label: 'Vandaag', href: '#vandaag', count: 14 },
      { label: 'Plan', href: '#plan', count: 56, current: 'page' },
      { label: 'Uit te werken', href: '#uit', count: 8 },
      { label: 'Hiaten', href: '#hiaten', count: 23 },
    ],
  },
  {
    label: 'Beheer',
    places: [
      { label: 'Documenten inlezen', href: '#inlezen' },
      { label: 'Versies', href: '#versies' },
      { label: 'Organisaties', href: '#organisaties' },
      { label: 'Woordenlijsten', href: '#woorden' },
      { label: 'Instellingen', href: '#instellingen' },
    ],
  },
]

export const counts: Partial<Record<ShownState, number>> = {
  done: 13,
  on_plan: 19,
  at_risk: 5,
  late: 7,
  to_be_worked_out: 8,
  not_begun: 2,
  stopped: 2,
}

export const changes: Change[] = [
  {
    day: '2026-09-11',
    number: 'B.7',
    title: 'Binnen vijf werkdagen een eerste gesprek',
    href: '#b7',
    from: 'on_plan',
    to: 'late',
    text: 'De wachttijd steeg van 9 naar 16 werkdagen. Eén voltijdse plaats raakt niet ingevuld.',
  },
  {
    day: '2026-09-09',
    number: 'A.14',
    title: 'Vorming voor wie met jongeren werkt',
    href: '#a14',
    from: 'on_plan',
    to: 'done',
    text: 'De laatste 31 van 140 begeleiders rondden de vorming af.',
  },
  {
    day: '2026-09-02',
    number: 'C.4',
    title: 'Meer containers voor achtergelaten naalden',
    href: '#c4',
    from: 'on_plan',
    to: 'at_risk',
    text: '7 van de 12 staan er. De leverancier schuift de laatste vijf op naar november.',
  },
  {
    day: '2026-08-27',
    number: 'D.6',
    title: 'Gedeelde meldkaart voor partners',
    href: '#d6',
    from: 'on_plan',
    to: 'stopped',
    text: 'De stuurgroep stopte deze actie: de kaart dubbelde met het loket.',
  },
  { day: '2026-08-20', number: 'A.3', title: 'Ouderavonden in zes talen', href: '#a3', to: 'on_plan' },
]

export const themes: ThemeSummary[] = [
  {
    letter: 'A',
    title: 'Vroeg erbij',
    href: '#a',
    text: 'Jongeren, gezinnen en scholen, voor het een probleem wordt',
    counts: { done: 6, on_plan: 8, at_risk: 1, late: 2, to_be_worked_out: 4, not_begun: 1 },
  },
  {
    letter: 'B',
    title: 'Zorg die past',
    href: '#b',
    text: 'Opvang, behandeling en herstel zonder lange omweg',
    counts: { done: 3, on_plan: 5, at_risk: 2, late: 3, to_be_worked_out: 2 },
  },
  {
    letter: 'C',
    title: 'Pleinen om te delen',
    href: '#c',
    text: 'Openbare ruimte waar iedereen zich veilig voelt',
    counts: { done: 3, on_plan: 4, at_risk: 1, late: 2, to_be_worked_out: 1, stopped: 1 },
  },
  {
    letter: 'D',
    title: 'Samen weten',
    href: '#d',
    text: 'Cijfers en ervaring van het veld naast elkaar',
    counts: { done: 1, on_plan: 2, at_risk: 1, to_be_worked_out: 1, not_begun: 1, stopped: 1 },
  },
]

const leads = [
  'Preventiedienst',
  'Huis voor Jongeren',
  'Straathoekwerk De Kaai',
  'Gezondheidscentrum Het Baken',
]
const titles = [
  'Eén aanspreekpunt per school',
  'Ouderavonden in zes talen',
  'Sportclubs zonder alcohol op jeugdwedstrijden',
  'Gesprekskaarten voor huisartsen over gokken en gamen',
  'Kinderen van ouders met een afhankelijkheidsprobleem vroeg zien',
  'Vroeginterventiemedewerkers in uitgaansgelegenheden en jeugdhuizen',
  'Lachgas: afspraken met nachtwinkels',
  'Meer containers voor achtergelaten naalden',
]
const states: ShownState[] = [
  'done',
  'on_plan',
  'on_plan',
  'at_risk',
  'late',
  'to_be_worked_out',
  'not_begun',
  'stopped',
  'carried_over',
  'proposed',
]

/** So many invented actions, with every state, age and length in them. */
export function inventedActions(n: number): (ActionSummary & { id: string; lead: string; due: string })[] {
  return Array.from({ length: n }, (_, index) => ({
    id: `action-${index + 1}`,
    number: `${'ABCD'[Math.floor((index * 4) / n)]}.${index + 1}`,
    title: titles[index % titles.length]!,
    href: `#action-${index + 1}`,
    state: states[index % states.length]!,
    days: [3, 25, 61, 34, 204, 16, null, 118, 402, 1][index % 10]!,
    lead: leads[index % leads.length]!,
    due: ['dec 26', 'jun 27', 'okt 26', 'doorlopend'][index % 4]!,
    target: index % 3 === 0 ? undefined : { now: index % 12, goal: 12 },
  }))
}
