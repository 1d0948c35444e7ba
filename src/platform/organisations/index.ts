export {
  type Body,
  type BodyKind,
  bodyKinds,
  listBodies,
  listOrganisations,
  mayKeepOffice,
  type Organisation,
  saveBody,
  saveOrganisation,
  someWords,
  wordsSchema,
} from './organisations.ts'
export { endMandate, erasePerson, giveMandate, listPeople, type Person, savePerson } from './people.ts'
export { bodyKindWords, roleWords } from './role-words.ts'
