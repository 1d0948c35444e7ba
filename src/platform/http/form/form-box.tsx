import type { Child } from 'hono/jsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/forms/choice.tsx'
import { Form } from '../../../ui/forms/form.tsx'
import { Note } from '../../../ui/message.tsx'
import { tokenOf } from '../../auth/web/form-token.tsx'
import { say } from '../../i18n/index.ts'
import type { Site } from '../site.ts'
import { type FormState, fieldId } from './state.ts'
import { formWords } from './words.ts'

/** The name of the box that confirms that a text points to nobody. */
export const personsField = 'nobody_named'

/** A form that sends to a page of this site: its fields, the question about persons, and its button. */
export function FormBox(props: {
  site: Site
  form: FormState
  action: string
  verb: Child
  /** What the verb is about, for who can't see the heading. */
  of?: string
  main?: boolean
  children?: Child
}) {
  const { form } = props
  return (
    <Form action={props.action} csrf={tokenOf(props.site)}>
      {props.children}
      <PersonsQuestion form={form} />
      <div class="btns">
        <Button kind={props.main ? 'main' : 'second'} of={props.of}>
          {props.verb}
        </Button>
      </div>
    </Form>
  )
}

function PersonsQuestion(props: { form: FormState }) {
  const { form } = props
  if (form.persons.length === 0) return null
  return (
    <Note tone="risk">
      <p>{say(formWords.persons_why, form.language)}</p>
      <Checkbox
        language={form.language}
        name={personsField}
        id={fieldId(form, personsField)}
        label={say(formWords.persons_ok, form.language)}
      />
    </Note>
  )
}

/** The line of the error summary about texts that seem to name someone. */
export function personsError(form: Pick<FormState, 'id' | 'language' | 'persons'>) {
  const found = form.persons.map((one) => `‘${one.text}’`).join(', ')
  return {
    field: fieldId(form, personsField),
    message: say(formWords.persons_title, form.language, { found }),
  }
}
