export type { Piece } from './highlight.ts'
export { type Found, type Hit, type Search, searchCards } from './search.ts'
