import sharp from 'sharp'
import { type Outcome, refusal, success } from '../access/index.ts'

export interface Picture {
  bytes: Buffer
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
  width: number
  height: number
}

/** Pixels of a picture at most: a small file can hold a picture that fills the memory. */
const mostPixels = 50_000_000
/** Longest side after re-encoding. */
const longest = 3200

/**
 * Draws a picture anew, upright: what it carried beside its pixels (place, camera, hidden content) is gone.
 * What can't be drawn is refused.
 */
export async function redraw(bytes: Uint8Array): Promise<Outcome<Picture, 'not_a_picture'>> {
  try {
    const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning' })
    const { format } = await source.metadata()
    const drawn = source
      .rotate()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    const mediaType = format === 'jpeg' ? 'image/jpeg' : format === 'webp' ? 'image/webp' : 'image/png'
    const encoded =
      format === 'jpeg' ? drawn.jpeg({ quality: 85 }) : format === 'webp' ? drawn.webp() : drawn.png()
    const { data, info } = await encoded.timeout({ seconds: 30 }).toBuffer({ resolveWithObject: true })
    return success({ bytes: data, mediaType, width: info.width, height: info.height })
  } catch {
    return refusal('not_a_picture')
  }
}
