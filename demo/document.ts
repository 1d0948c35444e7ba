/**
 * A plan as the document that a council adopts: text only, without updates, in the shape that such documents
 * have. The blocks are the one source of all formats; `markdown` writes them as Markdown.
 */
import type { DemoAuthority, DemoPlan, DemoStatement, Text } from './types.ts'

export type Block =
  | { is: 'title' | 'subtitle' | 'cover'; text: string }
  | { is: 'contents'; entries: { depth: number; text: string }[] }
  | { is: 'heading'; depth: 1 | 2 | 3; text: string }
  | { is: 'paragraph'; text: string }
  /** One numbered item; `list` names the run of numbers that it belongs to. */
  | { is: 'numbered'; list: string; number: number; bold: string; text: string }
  | { is: 'bullet'; bold?: string; text: string }

function nl(text: Text): string {
  return typeof text === 'string' ? text : (text.nl ?? '')
}

const heading = (depth: 1 | 2 | 3, text: string): Block => ({ is: 'heading', depth, text })
const paragraph = (text: string): Block => ({ is: 'paragraph', text })

function bullets(statements: DemoStatement[]): Block[] {
  return statements.map(({ title, text }) => ({ is: 'bullet', bold: nl(title), text: nl(text) }))
}

function themeBlocks(plan: DemoPlan, number: string, at: string): Block[] {
  const theme = plan.groups.find((group) => group.number === number)!
  const actions = plan.actions.filter((action) => action.number.startsWith(`${number}.`))
  const items = (open: boolean): Block[] =>
    actions
      .filter((action) => Boolean(action.toWorkOut) === open)
      .map((action) => ({
        is: 'numbered',
        list: number,
        number: Number(action.number.split('.')[1]),
        bold: `${nl(action.title).replace(/[.?]$/, '')}${/\?$/.test(nl(action.title)) ? '?' : '.'}`,
        text: nl(action.text),
      }))
  return [
    heading(2, `${at}. ${nl(theme.title)}`),
    paragraph(nl(theme.text)),
    heading(3, `${at}.1. Actiepunten`),
    ...items(false),
    heading(3, `${at}.2. Nog uit te werken`),
    ...items(true),
    heading(3, `${at}.3. Ambities tegen 2029`),
    ...plan.ambitions
      .filter((ambition) => ambition.theme === number)
      .map((ambition): Block => ({ is: 'bullet', text: nl(ambition.text) })),
  ]
}

function frame(plan: DemoPlan): Block[] {
  const of = (kind: DemoStatement['kind']) => plan.statements.filter((statement) => statement.kind === kind)
  return [
    heading(1, '2. Uitgangspunten'),
    paragraph('Zes uitgangspunten gelden voor alles wat volgt.'),
    ...of('principle').map(
      ({ number, title, text }): Block => ({
        is: 'numbered',
        list: 'principles',
        number: Number(number),
        bold: `${nl(title)}.`,
        text: nl(text),
      }),
    ),
    heading(1, '3. Pijlers'),
    paragraph('Het beleid rust op vijf pijlers, die elkaar nodig hebben.'),
    ...of('pillar').flatMap(({ number, title, text }) => [
      heading(2, `3.${number}. ${nl(title)}`),
      paragraph(nl(text)),
    ]),
    heading(1, '4. Randvoorwaarden'),
    paragraph('Drie randvoorwaarden moeten vervuld zijn voor het plan kan slagen:'),
    ...bullets(of('condition')),
    heading(1, '5. Vier thema’s voor 2024–2029'),
    heading(2, '5.1. Inleiding'),
    paragraph(`Het doel van dit plan: “${nl(plan.goal)}”`),
    paragraph('Drie doelgroepen krijgen extra aandacht:'),
    ...bullets(of('target_group')),
    paragraph('We kijken in het bijzonder naar vier settings:'),
    ...bullets(of('setting')),
    paragraph(
      `Het plan telt ${plan.actions.length} actiepunten, verdeeld over vier thema’s. ` +
        `${plan.actions.filter((action) => action.toWorkOut).length} daarvan worden nog uitgewerkt in een werkgroep. ` +
        'Bij elk thema staan ook ambities: wat in 2029 anders moet zijn.',
    ),
  ]
}

/** The plan as it went to the council, block by block. */
export function blocksOf(authority: DemoAuthority, plan: DemoPlan): Block[] {
  const adopted = authority.decisions.find((decision) => decision.number === plan.versions[0]?.decision)!
  const body: Block[] = [
    heading(1, '1. Waarom dit plan'),
    ...plan.intro.map((text) => paragraph(nl(text))),
    ...frame(plan),
    ...plan.groups.flatMap((theme, i) => themeBlocks(plan, theme.number, `5.${i + 2}`)),
    heading(1, '6. Wie het plan volgt'),
    paragraph(
      'De stuurgroep drugsbeleid volgt dit plan. De burgemeester zit haar voor. Volgende partners hebben er een plaats: ' +
        `${authority.organisations.map((organisation) => nl(organisation.name)).join(', ')}. De drugcoördinator bereidt de vergaderingen voor.`,
    ),
    paragraph(
      'Drie werkgroepen volgen elk een deel van het plan en werken de open punten uit. Een open vergadering brengt elk anderhalf jaar het hele veld samen.',
    ),
    heading(1, '7. Middelen'),
    paragraph(
      'De stad besteedt aan de uitvoering van dit plan 1,9 miljoen euro per jaar, subsidies inbegrepen en de inzet van de politie niet meegerekend.',
    ),
  ]
  const entries = body.flatMap((block) =>
    block.is === 'heading' ? [{ depth: block.depth, text: block.text }] : [],
  )
  return [
    { is: 'title', text: nl(plan.title) },
    { is: 'subtitle', text: nl(authority.name) },
    { is: 'cover', text: `Aangenomen door de gemeenteraad op 20 november 2023, besluit ${adopted.number}` },
    {
      is: 'cover',
      text: 'Verantwoordelijke uitgever: Stad Havenrade, Kaaiplein 1, Havenrade. Een verzonnen stad.',
    },
    { is: 'contents', entries },
    ...body,
  ]
}

function markdownBlock(block: Block): string {
  switch (block.is) {
    case 'title':
      return `# ${block.text}\n`
    case 'subtitle':
      return `**${block.text}**\n`
    case 'cover':
    case 'paragraph':
      return `${block.text}\n`
    case 'contents':
      return `**Inhoud**\n\n${block.entries.map(({ depth, text }) => `${'  '.repeat(depth - 1)}- ${text}`).join('\n')}\n`
    case 'heading':
      return `${'#'.repeat(block.depth + 1)} ${block.text}\n`
    case 'numbered':
      return `${block.number}. **${block.bold}** ${block.text}`
    case 'bullet':
      return block.bold ? `- **${block.bold}**: ${block.text}` : `- ${block.text}`
  }
}

const isItem = (block: Block | undefined) => block?.is === 'numbered' || block?.is === 'bullet'

/** The blocks as Markdown; the items of one list stand on consecutive lines. */
export function markdown(blocks: Block[]): string {
  return blocks
    .map((block, i) => markdownBlock(block) + (isItem(block) && !isItem(blocks[i + 1]) ? '\n' : ''))
    .join('\n')
}
