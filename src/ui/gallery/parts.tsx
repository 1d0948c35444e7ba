import { ActionList } from '../action.tsx'
import { ButtonLink, Buttons } from '../button.tsx'
import { Timeline } from '../charts/timeline.tsx'
import { ChangeList, Decision, FieldChanges, TextDifference } from '../difference.tsx'
import { Said } from '../languages.tsx'
import { PublicPage } from '../layouts/public-page.tsx'
import { MarginRow, PageTitle } from '../margin-row.tsx'
import { Details, Empty, Note, Notification } from '../message.tsx'
import { Pagination, Tabs } from '../navigation.tsx'
import { shownStates, verdicts } from '../state.ts'
import { Age, Direction, Status } from '../status.tsx'
import { Figures, StripWithWords, Tally } from '../tally.tsx'
import { foot, head, inventedActions, places, type Setting, site } from './invented.ts'

/** Every part that the composed pages do not show, in its states. */
export function Parts(props: { setting: Setting }) {
  const { language } = props.setting
  return (
    <PublicPage
      head={head(props.setting, 'Onderdelen')}
      site={site}
      places={places}
      foot={foot}
      notice={
        <Notification kind="done" title="Besluit SG-2026-11 staat vast." close="#sluit" language={language}>
          Actie C.4 heeft een nieuw doel. <a href="#diff">Bekijk wat er veranderde</a>
        </Notification>
      }
    >
      <PageTitle
        title="Onderdelen die op geen andere bladzijde staan"
        margin={<p>Hoort bij het ontwerp</p>}
      />
      <MarginRow id="p-stand" title="Stand" margin={<p>Vorm, woord en kleur, in die volgorde.</p>}>
        <ul class="stack">
          {shownStates.map((state, index) => (
            <li>
              <Status
                state={state}
                language={language}
                days={[3, 61, 118, 204, 402, null, 0, 1, 40][index]}
              />
            </li>
          ))}
        </ul>
        <p>
          In een zin: <Status state="late" language={language} size="inline" />.{' '}
          <Said page={language} value={{ text: 'Texte pas encore traduit', language: 'fr' }} />
        </p>
      </MarginRow>
      <MarginRow id="p-richting" title="Richting">
        <ul class="stack">
          {verdicts.map((verdict) => (
            <li>
              <Direction verdict={verdict} language={language} />
            </li>
          ))}
        </ul>
        <p>
          <Age days={12} language={language} sentence /> <Age days={3} language={language} settled />
        </p>
      </MarginRow>
      <MarginRow id="p-tel" title="Tellen">
        <Figures
          language={language}
          figures={[
            { n: 3, word: 'nieuw' },
            { n: 9, word: 'gewijzigd', href: '#g' },
            { n: 42, word: 'zonder wijziging' },
          ]}
        />
        <Tally counts={{ done: 1 }} language={language} />
        <StripWithWords counts={{ done: 200, late: 300 }} language={language} />
      </MarginRow>
      <MarginRow id="p-acties" title="Acties">
        <ActionList actions={inventedActions(10)} language={language} />
        <Pagination page={1} pages={4} href={(page) => `#p${page}`} language={language} />
      </MarginRow>
      <MarginRow id="p-tabs" title="Bladen">
        <Tabs
          language={language}
          label="Weergave"
          tabs={[
            { label: 'Boom', href: '#boom', current: 'page', count: 56 },
            { label: 'Tabel', href: '#tabel' },
          ]}
        />
      </MarginRow>
      <MarginRow id="p-tijd" title="Tijdlijn">
        <Timeline
          caption="Acties in de tijd"
          language={language}
          from="2024-01-01"
          to="2029-12-31"
          today="2026-09-14"
          actions={inventedActions(9).map((action, index) => ({
            ...action,
            title: String(action.title),
            from: index % 4 === 1 ? undefined : `202${4 + (index % 3)}-0${1 + index}-01`,
            to: index % 5 === 4 ? undefined : `202${6 + (index % 4)}-12-31`,
          }))}
        />
      </MarginRow>
      <MarginRow id="p-verschil" title="Verschil">
        <ChangeList
          language={language}
          changes={[
            {
              kind: 'changed',
              decision: { label: 'GR-2026-041', href: '#gr', day: '2026-05-18' },
              number: 'C.4',
              title: 'Meer containers voor achtergelaten naalden',
              href: '#c4',
              children: (
                <>
                  <TextDifference
                    language={language}
                    before="De stad plaatst tien extra containers op plekken waar gebruikte naalden blijven liggen, en ledigt ze elke twee weken."
                    after="De stad plaatst twaalf extra containers op plekken waar gebruikte naalden blijven liggen, en ledigt ze elke week. De plekken volgen uit de rondes."
                  />
                  <FieldChanges
                    language={language}
                    changes={[
                      { label: 'Doel', was: '10 containers', becomes: '12 containers' },
                      { label: 'Trekker', becomes: 'Dienst Openbare Reiniging', beside: 'stond open' },
                    ]}
                  />
                </>
              ),
            },
            {
              kind: 'new',
              title: 'Spuitenruil in drie apotheken',
              children: <p class="small">Begon als voorstel 12.</p>,
            },
            {
              kind: 'moved',
              title: 'Samen cijfers lezen',
              children: <p class="small">Van thema C naar thema D.</p>,
            },
            {
              kind: 'stopped',
              title: 'Verlichting in het park',
              children: <p class="small">Reden: heraanleg.</p>,
            },
          ]}
        />
      </MarginRow>
      <MarginRow id="p-besluit" title="Besluit">
        <Decision
          language={language}
          number="Besluit SG-2026-11"
          standing="voorstel, nog niet vastgelegd"
          sentence="De stuurgroep plaatst veertien in plaats van twaalf extra containers."
          changes={
            <FieldChanges language={language} changes={[{ label: 'Doel', was: '12', becomes: '14' }]} />
          }
          fits={
            <>
              <strong>Kan nog doorgaan.</strong> Niemand wijzigde C.4 sinds dit voorstel.
            </>
          }
        >
          <Buttons>
            <ButtonLink href="#vast">Leg besluit vast</ButtonLink>
            <ButtonLink kind="second" href="#wijzig">
              Wijzig voorstel
            </ButtonLink>
            <ButtonLink kind="link" href="#annuleer">
              Annuleer
            </ButtonLink>
          </Buttons>
        </Decision>
      </MarginRow>
      <MarginRow id="p-leeg" title="Leeg">
        <Empty
          title="Nog geen besluiten in deze vergadering"
          verb={
            <ButtonLink small href="#open">
              Open het eerste agendapunt
            </ButtonLink>
          }
        >
          Een besluit maak je bij een agendapunt. Wat je daar vastlegt, verandert het plan en staat meteen bij
          de actie.
        </Empty>
        <Notification icon="wifi-slash" title="Geen verbinding." language={language}>
          Je tekst staat veilig op dit toestel.
        </Notification>
        <Note tone="done">
          <strong>1.204 regels gelezen, 1.204 terug te vinden.</strong>
        </Note>
        <Details summary="Waarom weggelaten">
          <p>Bladnummers.</p>
        </Details>
      </MarginRow>
      <MarginRow id="p-niets" title="Niets" tight>
        <Tally counts={{}} language={language} />
        <ActionList actions={[]} language={language} />
      </MarginRow>
    </PublicPage>
  )
}
