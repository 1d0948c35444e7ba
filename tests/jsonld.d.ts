/** As much of the package as the tests use; it ships no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader?: (url: string) => Promise<never>
  }
  const jsonld: {
    expand(document: unknown, options?: Options): Promise<unknown>
    toRDF(document: unknown, options?: Options): Promise<unknown>
  }
  export default jsonld
}
