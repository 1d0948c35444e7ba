import { fileAddress } from '../../../../platform/files/index.ts'
import { speaker } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import type { ItemStory } from '../../queries/story.ts'
import { actionWords } from './action-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

/** The files that hang on an item, and the things that it is linked with. Nothing where there are none. */
export function AttachedRow(props: { page: PlanPage; story: ItemStory }) {
  const { page, story } = props
  const { site } = page
  const t = speaker(actionWords, site.language)
  if (story.files.length + story.links.length === 0) return null
  return (
    <MarginRow id="bijlagen" title={t('attached')}>
      <Facts
        language={site.language}
        facts={[
          ...story.files.map((file) => ({
            label: t('file'),
            value: <a href={site.href(fileAddress(file.id))}>{file.name}</a>,
          })),
          ...story.links.map((link) => ({
            label: t(link.relation === 'takes_up' ? (link.incoming ? 'taken_up_in' : 'takes_up') : 'related'),
            value: (
              <a class="doc" href={page.link(link.address)}>
                <Text of={link.title} page={page} />
              </a>
            ),
          })),
        ]}
      />
    </MarginRow>
  )
}
