/** The package ships no types; these are the options that we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff' | 'sfnt'
      variationAxes?: Record<string, number | { min: number; max: number }>
      keepFeatures?: string[]
      noLayoutClosure?: boolean
    },
  ): Promise<Buffer>
}
