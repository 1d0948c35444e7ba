import { TargetShort } from '../action.tsx'
import { Button, ButtonLink } from '../button.tsx'
import { BulkBar, DataTable, type GridGroup } from '../data-table.tsx'
import { FilterBar, ViewBar } from '../filter.tsx'
import { WorkspacePage } from '../layouts/workspace-page.tsx'
import { Pagination } from '../navigation.tsx'
import { Panel, Queue, type QueueItem, Section, TwoColumns } from '../queue.tsx'
import { countStates, type ShownState, settled, stateWord } from '../state.ts'
import { Age, Status } from '../status.tsx'
import { counts, groups, head, inventedActions, languageLinks, type Setting, site } from './invented.ts'

const filterStates: ShownState[] = ['done', 'on_plan', 'at_risk', 'late']

/** The plan as a table, with so many rows. */
export function WorkspaceTable(props: { setting: Setting; rows: number }) {
  const { language } = props.setting
  return (
    <WorkspacePage
      head={head(props.setting, 'Plan als tabel')}
      site={site}
      groups={groups}
      languages={languageLinks}
      account={<a href="#account">Een coördinator</a>}
      title="Plan 2024–2029"
      beside="versie 2, met 5 wijzigingen sinds 18 mei"
      actions={
        <>
          <ButtonLink kind="second" small icon="tree-structure" href="#boom">
            Boom
          </ButtonLink>
          <ButtonLink kind="second" small icon="table" href="#tabel" current>
            Tabel
          </ButtonLink>
          <ButtonLink small icon="plus" href="#nieuw">
            Voeg actie toe
          </ButtonLink>
        </>
      }
    >
      <FilterBar
        language={language}
        action="#filter"
        query={{ name: 'q', placeholder: 'Nummer of woord' }}
        chips={[
          ...filterStates.map((state) => ({
            label: stateWord(state, language),
            href: `#${state}`,
            n: counts[state],
            state,
          })),
          { label: 'Stil', href: '#stil', n: 9, on: true },
          { label: 'Geen plaatsvervanger', href: '#geen', n: 4 },
        ]}
      />
      <ViewBar
        language={language}
        action="#view"
        count={`${props.rows} acties`}
        selects={[
          {
            name: 'groep',
            label: 'Groepeer op',
            value: 'thema',
            options: [{ value: 'thema', label: 'thema' }],
          },
          {
            name: 'sorteer',
            label: 'Sorteer op',
            value: 'nummer',
            options: [{ value: 'nummer', label: 'nummer' }],
          },
        ]}
      />
      <form class="grid-form" action="#bulk" method="post">
        <DataTable
          caption="Acties van het plan"
          language={language}
          choose="action"
          columns={[
            { key: 'number', label: 'Nr', onPhone: 'number', sort: '#nr', sorted: 'up' },
            { key: 'title', label: 'Actie', onPhone: 'title', sort: '#titel' },
            { key: 'state', label: 'Stand', onPhone: 'state', sort: '#stand' },
            { key: 'age', label: 'Bericht', onPhone: 'age', sort: '#bericht' },
            { key: 'lead', label: 'Trekker', onPhone: 'second' },
            { key: 'due', label: 'Termijn', onPhone: 'date', sort: '#termijn' },
            { key: 'target', label: 'Doel', onPhone: 'gone' },
          ]}
          groups={tableGroups(props.rows, props.setting)}
        />
        <BulkBar language={language}>
          <Button kind="second" small name="verb" value="lead">
            Wijzig trekker
          </Button>
          <Button kind="second" small name="verb" value="ask">
            Vraag bericht
          </Button>
        </BulkBar>
      </form>
      <Pagination page={3} pages={11} href={(page) => `#p${page}`} language={language} />
    </WorkspacePage>
  )
}

function tableGroups(n: number, setting: Setting): GridGroup[] {
  const actions = inventedActions(n)
  return ['A Vroeg erbij', 'B Zorg die past', 'C Pleinen om te delen', 'D Samen weten'].map((title) => {
    const own = actions.filter((action) => action.number?.startsWith(title[0]!))
    return {
      title,
      beside: `${own.length} acties`,
      counts: countStates(own.map((action) => action.state)),
      rows: own.map((action, index) => ({
        id: action.id,
        name: `${action.number} ${action.title}`,
        selected: title.startsWith('A') && (index === 2 || index === 3),
        cells: {
          number: action.number,
          title: <a href={action.href}>{action.title}</a>,
          state: <Status state={action.state} language={setting.language} short />,
          age: <Age days={action.days} language={setting.language} settled={settled.has(action.state)} />,
          lead: action.lead,
          due: action.due,
          target: action.target ? <TargetShort target={action.target} language={setting.language} /> : 'geen',
        },
      })),
    }
  })
}

function verb(label: string, of: string, main = false) {
  return (
    <ButtonLink small kind={main ? 'main' : 'second'} href="#doe" of={of}>
      {label}
    </ButtonLink>
  )
}

/** What waits for the coordinator this morning. */
export function WorkspaceToday(props: { setting: Setting }) {
  const { language } = props.setting
  const late: QueueItem[] = [
    {
      state: 'late',
      number: 'B.7',
      title: 'Binnen vijf werkdagen een eerste gesprek',
      href: '#b7',
      why: 'Termijn 1 september verstreken. Gezondheidscentrum Het Baken meldt een vacature die open blijft.',
      when: '13 dagen te laat',
      verb: verb('Zet op agenda', 'B.7', true),
    },
    {
      state: 'on_plan',
      number: 'A.11',
      title: 'Schoolbeleid middelen in alle twaalf secundaire scholen',
      href: '#a11',
      why: 'Staat op ‘volgens plan’, maar niemand bevestigde dat sinds februari.',
      when: <Age days={204} language={language} />,
      verb: verb('Vraag bericht', 'A.11'),
    },
    {
      state: 'at_risk',
      number: 'C.4',
      title: 'Meer containers voor achtergelaten naalden',
      href: '#c4',
      why: 'Nieuw bericht: levering in november. Bevestigen past de publieke pagina aan.',
      when: <Age days={12} language={language} />,
      verb: verb('Lees bericht', 'C.4'),
    },
  ]
  return (
    <WorkspacePage
      head={head(props.setting, 'Vandaag')}
      site={site}
      groups={groups}
      account={<a href="#account">Een coördinator</a>}
      title="Maandag 14 september"
    >
      <p class="mute">14 dingen wachten op jou. Vrijdag waren het er 19.</p>
      <TwoColumns
        aside={
          <Panel title="Deze week">
            <p>Werkgroep Openbare ruimte, dinsdag 9.30 uur</p>
            <ButtonLink kind="second" small href="#agenda">
              Stel agenda op
            </ButtonLink>
          </Panel>
        }
      >
        <Section
          id="q1"
          title="Te laat of stil"
          count={5}
          language={language}
          link={{ href: '#laat', label: 'Alle 7 late en 9 stille acties' }}
        >
          <Queue items={late} />
        </Section>
        <Section id="q2" title="Vraagt jouw antwoord" count={2} language={language}>
          <Queue
            items={[
              {
                icon: 'user-switch',
                title: 'Huis voor Jongeren stopt als trekker van drie acties',
                href: '#stop',
                why: 'A.5, A.8 en A.17 hebben op 1 oktober een opvolger nodig.',
                when: 'nog 17 dagen',
                verb: verb('Regel overdracht', 'Huis voor Jongeren'),
              },
              {
                icon: 'git-diff',
                number: 'A.19',
                title: 'Wijziging van termijn: 31 december wordt 31 maart',
                href: '#a19',
                why: 'Gevraagd door Preventiedienst, met reden.',
                when: 'gisteren',
                verb: verb('Bekijk verschil', 'A.19'),
              },
            ]}
          />
        </Section>
      </TwoColumns>
    </WorkspacePage>
  )
}
