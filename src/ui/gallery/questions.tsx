import { Button, ButtonLink, Buttons } from '../button.tsx'
import { Checkbox, Checkboxes, Radios, SelectField } from '../forms/choice.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../forms/errors.tsx'
import { Form, FormSection, Hidden } from '../forms/form.tsx'
import { DateField, FileField, PasswordField, TextArea, TextField } from '../forms/text.tsx'
import { MessagePage } from '../layouts/message-page.tsx'
import { OneQuestionPage } from '../layouts/one-question-page.tsx'
import { WorkspacePage } from '../layouts/workspace-page.tsx'
import { Details } from '../message.tsx'
import { OneTap, Or } from '../one-tap.tsx'
import { Status } from '../status.tsx'
import { groups, head, languageLinks, type Setting, site } from './invented.ts'

const errors: FieldError[] = [
  { field: 'title', message: 'Geef de actie een titel' },
  { field: 'deputy', message: 'Kies een andere organisatie dan de trekker' },
  { field: 'due', message: 'De einddatum moet na 1 maart 2027 liggen' },
  { field: 'mode', message: 'Zeg of we dit doen of bepleiten' },
]

/** Every control, sound or with its error. */
export function FormPage(props: { setting: Setting; wrong?: boolean }) {
  const { language } = props.setting
  const found = props.wrong ? errors : []
  return (
    <WorkspacePage
      head={head(props.setting, 'Wijzig actie', { errors: found.length })}
      site={site}
      groups={groups}
      crumbs={[{ label: 'Plan', href: '#plan' }, { label: 'C.4' }]}
      notice={<ErrorSummary errors={found} language={language} />}
      title="Wijzig actie C.4"
    >
      <Form action="#bewaar" csrf={{ name: 'csrf', value: 'x' }} upload>
        <Hidden name="version" value={3} />
        <TextField
          name="title"
          label="Titel"
          width="l"
          language={language}
          error={errorFor(found, 'title')}
        />
        <TextArea
          name="text"
          label="Tekst"
          doc
          language={language}
          hint="Zoals de raad ze aannam."
          value="De stad plaatst twaalf extra containers."
        />
        <SelectField
          name="deputy"
          label="Plaatsvervanger"
          hint="Neemt het over als de trekker wegvalt."
          language={language}
          error={errorFor(found, 'deputy')}
          value="b"
          options={[
            { value: 'a', label: 'Straathoekwerk De Kaai' },
            { group: 'Stad', options: [{ value: 'b', label: 'Dienst Openbare Reiniging' }] },
          ]}
        />
        <DateField
          name="due"
          label="Einddatum"
          value="2027-01-31"
          language={language}
          error={errorFor(found, 'due')}
        />
        <Radios
          name="mode"
          label="Hoe"
          language={language}
          error={errorFor(found, 'mode')}
          value={props.wrong ? undefined : 'do'}
          choices={[
            { value: 'do', label: 'We doen het' },
            {
              value: 'advocate',
              label: 'We bepleiten het',
              hint: 'Klaar als we het vroegen, wat ook het antwoord is.',
            },
          ]}
        />
        <Checkboxes
          name="group"
          label="Voor wie"
          optional
          language={language}
          values={['1']}
          choices={[
            { value: '1', label: 'Grote precariteit' },
            { value: '2', label: 'Kinderen van ouders met een afhankelijkheidsprobleem' },
          ]}
        />
        <FormSection title="Doel" hint="Eén getal dat je kunt tellen.">
          <TextField
            name="goal"
            type="number"
            width="xs"
            label="Hoeveel"
            value={12}
            after="containers"
            language={language}
            min={0}
          />
        </FormSection>
        <FileField
          name="file"
          label="Stuk"
          optional
          hint="Pdf, tot 20 MB."
          accept=".pdf"
          language={language}
        />
        <Checkbox name="public" label="Publiek" hint="Iedereen ziet de actie." language={language} checked />
        <Buttons>
          <Button>Bewaar</Button>
          <Button kind="second">Vraag bericht</Button>
          <ButtonLink kind="link" href="#terug">
            Annuleer
          </ButtonLink>
        </Buttons>
      </Form>
    </WorkspacePage>
  )
}

/** The signed link that asks a lead for news. */
export function SignedLink(props: { setting: Setting }) {
  const { language } = props.setting
  return (
    <OneQuestionPage
      head={head(props.setting, 'Hoe staat het ermee?')}
      site={site}
      about={
        <>
          <p class="small mute">Voor Dienst Openbare Reiniging, trekker van</p>
          <p class="doc">C.4 Meer containers voor achtergelaten naalden</p>
          <Status state="at_risk" language={language} days={12} />
        </>
      }
      title="Hoe staat het ermee?"
      sure={
        <>
          <p>Je hebt geen account nodig. Deze link is alleen voor deze actie en werkt tot 28 september.</p>
          <p>
            De coördinator leest je bericht voor het op de <a href="#publiek">publieke pagina</a> komt.
          </p>
        </>
      }
    >
      <Form action="#antwoord" csrf={{ name: 'csrf', value: 'x' }}>
        <OneTap state="at_risk" name="answer" value="same" small="Eén tik en klaar. Blijft ‘dreigt te laat’.">
          Geen verandering
        </OneTap>
      </Form>
      <Or language={language}>Of meld wat er veranderde</Or>
      <Form action="#antwoord" csrf={{ name: 'csrf', value: 'x' }}>
        <Radios
          framed
          name="state"
          label="Stand"
          language={language}
          choices={[
            { value: 'on_plan', state: 'on_plan', label: 'Weer volgens plan' },
            { value: 'late', state: 'late', label: 'Haalt 31 december niet' },
            { value: 'done', state: 'done', label: 'Klaar' },
          ]}
        />
        <TextField
          big
          width="xs"
          name="count"
          type="number"
          label="Hoeveel extra containers staan er nu?"
          hint="Doel: 12."
          value={7}
          language={language}
        />
        <Details summary="Voeg een zin toe (mag, hoeft niet)">
          <TextArea name="sentence" label="Zin" optional rows={3} language={language} />
        </Details>
        <Button kind="second" wide>
          Verstuur verandering
        </Button>
      </Form>
    </OneQuestionPage>
  )
}

/** Signing in, and choosing a password. */
export function SignIn(props: { setting: Setting }) {
  const { language } = props.setting
  return (
    <OneQuestionPage
      head={head(props.setting, 'Meld je aan')}
      site={site}
      languages={languageLinks}
      title="Meld je aan"
    >
      <Form action="#aan" csrf={{ name: 'csrf', value: 'x' }}>
        <TextField
          name="email"
          type="email"
          label="E-mailadres"
          autocomplete="username"
          spellcheck={false}
          language={language}
        />
        <PasswordField
          name="password"
          label="Wachtwoord"
          fresh
          language={language}
          requirements={['Minstens 12 tekens', 'Geen wachtwoord dat ooit gelekt is']}
        />
        <Button wide>Meld je aan</Button>
      </Form>
    </OneQuestionPage>
  )
}

/** Nothing at this address. */
export function NotFound(props: { setting: Setting }) {
  return (
    <MessagePage
      head={head(props.setting, 'Hier staat niets')}
      site={site}
      code="404"
      title="Hier staat niets"
      lede="Misschien is de actie verplaatst, of is het adres niet helemaal overgenomen."
    >
      <p>
        <a href="#plan">Naar het plan</a>
      </p>
    </MessagePage>
  )
}
