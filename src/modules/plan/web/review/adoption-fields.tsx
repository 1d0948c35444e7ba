import type { Site } from '../../../../platform/http/site.ts'
import { speaker, textOf } from '../../../../platform/i18n/index.ts'
import { SelectField } from '../../../../ui/forms/choice.tsx'
import { errorFor, type FieldError } from '../../../../ui/forms/errors.tsx'
import { TextField } from '../../../../ui/forms/text.tsx'
import type { Review } from '../../reviewing/queries.ts'
import { reviewWords } from './words.ts'

/** Which body adopted a document, under which number; the same for a plan and for a later edition of one. */
export function AdoptionFields(props: {
  site: Site
  review: Review
  typed: Record<string, string>
  errors: FieldError[]
}) {
  const { language } = props.site
  const t = speaker(reviewWords, language)
  const field = (name: string) => ({ language, name, error: errorFor(props.errors, name) })
  return (
    <>
      <SelectField
        {...field('bodyId')}
        label={t('adopted_by')}
        value={props.typed.bodyId ?? ''}
        options={[
          { value: '', label: t('nobody') },
          ...props.review.bodies.map((body) => ({ value: body.id, label: textOf(body.name, language) })),
        ]}
        optional
      />
      <TextField
        {...field('decisionNumber')}
        label={t('decision_number')}
        value={props.typed.decisionNumber}
        width="s"
        optional
      />
    </>
  )
}
