import type { Child } from 'hono/jsx'
import { tokenOf } from '../../../../platform/auth/index.ts'
import type { Site } from '../../../../platform/http/site.ts'
import { speaker } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField } from '../../../../ui/forms/choice.tsx'
import { Form, Hidden } from '../../../../ui/forms/form.tsx'
import { TextField } from '../../../../ui/forms/text.tsx'
import { itemKinds, type ReadItem, type Reading } from '../../reading/types.ts'
import { sentencesOf } from '../../reviewing/corrections.ts'
import type { Review } from '../../reviewing/queries.ts'
import { kindInText } from '../kinds.ts'
import { reviewWords } from './words.ts'

interface Props {
  site: Site
  review: Review
  reading: Reading
  item: ReadItem
}

/** One correction as a form; what it needs beside its type stands in `children`. */
function Correct(props: Props & { type: string; item: ReadItem; stay?: string; children?: Child }) {
  const { site, review, item } = props
  return (
    <Form
      class="inline-form"
      action={site.href(`/werk/documenten/${review.id}/correctie`)}
      csrf={tokenOf(site)}
    >
      <Hidden name="type" value={props.type} />
      <Hidden name="id" value={item.id} />
      <Hidden name="stay" value={props.stay ?? item.id} />
      {props.children}
    </Form>
  )
}

const shorten = (text: string) => (text.length > 70 ? `${text.slice(0, 68)}…` : text)

function options(items: readonly ReadItem[]) {
  return items.map((item) => ({
    value: item.id,
    label: shorten(`${item.number ? `${item.number} ` : ''}${item.title}`),
  }))
}

/** Everything that can be done with the item in question, each as a form of its own. */
export function Verbs(props: Props) {
  const { site, reading, item } = props
  const { language } = site
  const t = speaker(reviewWords, language)
  const field = (name: string) => ({ language, name, id: `${name}-${item.id}` })
  const index = reading.items.indexOf(item)
  const parents = reading.items.filter(
    (other) => other !== item && !['ambition', 'principle', 'condition'].includes(other.kind),
  )
  const siblings = reading.items.filter((other) => other !== item)
  const sentences = sentencesOf(item.text)
  const mayMerge = reading.items.slice(0, index).some((other) => other.parent === item.parent)
  return (
    <div class="verbs">
      <Correct {...props} type="retitle">
        <TextField {...field('title')} label={t('title')} value={item.title} width="full" maxlength={500} />
        <Button small>{t('retitle')}</Button>
      </Correct>
      <Correct {...props} type="kind">
        <SelectField
          {...field('kind')}
          label={t('kind')}
          value={item.kind}
          options={itemKinds.map((kind) => ({ value: kind, label: kindInText(kind, language) }))}
        />
        <Button kind="second" small>
          {t('change_kind')}
        </Button>
      </Correct>
      <Correct {...props} type="number">
        <TextField {...field('number')} label={t('number')} value={item.number ?? ''} width="xs" optional />
        <Button kind="second" small>
          {t('change_number')}
        </Button>
      </Correct>
      <Correct {...props} type="lead">
        <TextField {...field('lead')} label={t('lead')} value={item.lead ?? ''} width="m" optional />
        <Button kind="second" small>
          {t('change_lead')}
        </Button>
      </Correct>
      <Correct {...props} type="move">
        <SelectField
          {...field('parent')}
          label={t('under')}
          value={item.parent ?? ''}
          options={[{ value: '', label: t('at_root') }, ...options(parents)]}
        />
        <SelectField
          {...field('after')}
          label={t('after')}
          value=""
          options={[{ value: '', label: t('as_first') }, ...options(siblings)]}
        />
        <Button kind="second" small>
          {t('move')}
        </Button>
      </Correct>
      {sentences.length > 1 ? (
        <Correct {...props} type="split">
          <SelectField
            {...field('sentence')}
            label={t('split_before')}
            options={sentences
              .slice(1)
              .map((sentence, at) => ({ value: String(at + 2), label: shorten(sentence) }))}
          />
          <Button kind="second" small>
            {t('split')}
          </Button>
        </Correct>
      ) : null}
      {item.parts.map((part, at) => (
        <Correct {...props} type="lift">
          <Hidden name="part" value={at + 1} />
          <p class="small">{shorten(part.text)}</p>
          <Button kind="second" small>
            {t('lift')}
          </Button>
        </Correct>
      ))}
      <div class="btns">
        <Correct {...props} type="open">
          {item.to_be_worked_out ? null : <Hidden name="open" value="1" />}
          <Button kind="second" small>
            {item.to_be_worked_out ? t('mark_closed') : t('mark_open')}
          </Button>
        </Correct>
        {mayMerge ? (
          <Correct {...props} type="merge" stay={reading.items[index - 1]?.id}>
            <Button kind="second" small>
              {t('merge')}
            </Button>
          </Correct>
        ) : null}
        <Correct {...props} type="drop" stay={reading.items[index + 1]?.id}>
          <Button kind="second" small>
            {t('drop')}
          </Button>
        </Correct>
      </div>
    </div>
  )
}
