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
