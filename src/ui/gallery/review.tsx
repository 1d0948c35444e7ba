import { Button, ButtonLink } from '../button.tsx'
import { WorkspacePage } from '../layouts/workspace-page.tsx'
import { Note } from '../message.tsx'
import { Coverage } from '../review/coverage.tsx'
import { SourcePane, Split } from '../review/source.tsx'
import { type Leaf, Tree } from '../review/tree.tsx'
import { groups, head, type Setting, site } from './invented.ts'

const leaf = (id: string, number: string, title: string, more: Partial<Leaf> = {}): Leaf => ({
  id,
  number,
  title,
  tone: 'ink',
  kind: 'actie',
  about: [`regel ${400 + Number(id)}`],
  ...more,
})

/** Checking what was recognised, with the source beside it. */
export function Review(props: { setting: Setting }) {
  const { language } = props.setting
  return (
    <WorkspacePage
      head={head(props.setting, 'Kijk na wat we herkenden')}
      site={site}
      groups={groups}
      above="Document inlezen, stap 2 van 3"
      title="Kijk na wat we herkenden"
      actions={
        <>
          <ButtonLink kind="second" small href="#later">
            Bewaar en ga later verder
          </ButtonLink>
          <ButtonLink href="#neem">Neem 56 acties over</ButtonLink>
        </>
      }
    >
      <p>
        <strong>ontwerp_plan_duinzate.pdf</strong>, 48 bladzijden, Nederlands, periode 2024–2029. Geen regel
        is verloren: <strong>1.204 regels</strong> zijn
      </p>
      <Coverage
        language={language}
        itemCount={96}
        coverage={{ total: 1204, items: 412, narrative: 731, dropped: 61 }}
        droppedWhy={<a href="#weg">bladnummers, kopteksten, inhoudstafel</a>}
      />
      <Note tone="risk">
        <strong>Twee plekken vragen je oog.</strong> <a href="#line-421">Regel 421: één actie of twee?</a> ·{' '}
        <a href="#line-425">Regel 425: geen trekker gevonden</a>
      </Note>
      <Split
        left={
          <>
            <h2>Het document</h2>
            <SourcePane
              language={language}
              lang="nl"
              lines={[
                { n: 412, text: 'C. Pleinen om te delen', tone: 'brand', heading: true },
                { n: 413, text: 'De openbare ruimte is van iedereen. Bewoners, ondernemers' },
                { n: 414, text: 'en mensen die drugs gebruiken komen er elkaar tegen.' },
                { n: 417, text: 'In 2029 liggen er minder gebruikte naalden', tone: 'run' },
                { n: 418, text: 'dan in 2024.', tone: 'run' },
                { n: 420, text: '3. Horecazaken krijgen een vast contact bij de stad.', tone: 'ink' },
                {
                  n: 421,
                  text: '4. We plaatsen extra containers voor gebruikte naalden',
                  tone: 'ink',
                  current: true,
                },
                {
                  n: 422,
                  text: 'en ledigen ze elke week; straathoekwerk en reiniging spre-',
                  tone: 'ink',
                  current: true,
                },
                { page: 18 },
                { n: 423, text: 'Drugsbeleidsplan Duinzate – ontwerp', dropped: 'koptekst' },
                { n: 424, text: 'ken een vaste ronde af.', tone: 'ink', current: true },
                { n: 425, text: '5. (Uit te werken) Een meldpunt voor overlast', tone: 'ink' },
              ]}
            />
          </>
        }
        right={
          <>
            <h2>Herkend</h2>
            <Tree
              language={language}
              leaves={[
                leaf('1', 'A', 'Vroeg erbij', {
                  tone: 'brand',
                  kind: 'thema',
                  about: ['22 acties', <a href="#open">open</a>],
                }),
                leaf('12', 'C', 'Pleinen om te delen', {
                  tone: 'brand',
                  kind: 'thema',
                  children: [
                    leaf('17', '', 'Minder gebruikte naalden op pleinen', { tone: 'run', kind: 'ambitie' }),
                    leaf('20', '3', 'Horecazaken krijgen een vast contact bij de stad', {
                      about: ['regel 420', 'trekker: niet genoemd'],
                    }),
                    leaf(
                      '21',
                      '4',
                      'Extra containers voor gebruikte naalden, elke week geledigd; vaste ronde',
                      {
                        current: true,
                        about: ['regel 421–424, over een bladgrens', 'doel: 10 containers'],
                        question: 'Na de puntkomma staat een tweede belofte. Is dat een eigen actie?',
                        verbs: (
                          <>
                            <Button small name="verb" value="split">
                              Splits in twee
                            </Button>
                            <Button small kind="second" name="verb" value="keep">
                              Houd als één
                            </Button>
                            <Button small kind="second" name="verb" value="title">
                              Wijzig titel
                            </Button>
                            <Button small kind="second" name="verb" value="kind">
                              Ander soort
                            </Button>
                          </>
                        ),
                      },
                    ),
                    leaf('29', '', 'Evaluatie na twee jaar', {
                      tone: 'rule',
                      kind: 'toelichting',
                      about: [<a href="#toch">toch een actie</a>],
                    }),
                  ],
                }),
              ]}
            />
          </>
        }
      />
    </WorkspacePage>
  )
}
