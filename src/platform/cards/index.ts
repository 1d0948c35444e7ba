export {
  type Card,
  latestStories,
  putCards,
  type Ref,
  type StoryLine,
  type StoryRow,
  storyOf,
  tellStory,
} from './cards.ts'
export { type Linked, linkCards, linksOf, unlinkCards } from './links.ts'
