export { type PersonLike, personsIn } from './persons.ts'
export { type Stigma, stigmaIn } from './stigma.ts'
