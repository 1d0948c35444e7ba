import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from '../platform/config.ts'
import { assetHref, buildAssets, type Manifest, readManifest } from '../ui/assets.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Styles, fonts and scripts: read once, compressed once, sent with an address that never goes stale. */
export interface AssetStore {
  href(name: string): string
  send(request: IncomingMessage, response: ServerResponse): void
}

/** Opens the folder of built assets, building it where it is not there. */
export async function openAssets(folder: string = join(root, 'dist/assets')): Promise<AssetStore> {
  const manifest: Manifest =
    (existsSync(folder) && (await readManifest(folder))) || (await buildAssets(folder))
  const files = new Map<string, { type: string; plain: Buffer; gzip?: Buffer; brotli?: Buffer }>()
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)]
    if (!type) continue
    const plain = readFileSync(join(folder, name))
    const text = type.startsWith('text/') || type.includes('svg')
    files.set(`/assets/${name}`, {
      type,
      plain,
      ...(text ? { gzip: gzipSync(plain, { level: 9 }), brotli: brotliCompressSync(plain) } : {}),
    })
  }
  return {
    href: (name) => assetHref(manifest, name),
    send(request, response) {
      const file = files.get((request.url ?? '').split('?')[0]!)
      if (!file) {
        response.writeHead(404).end()
        return
      }
      const accepted = request.headers['accept-encoding'] ?? ''
      const encoding =
        file.brotli && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null
      const body = encoding === 'br' ? file.brotli! : encoding === 'gzip' ? file.gzip! : file.plain
      response
        .writeHead(200, {
          'content-type': file.type,
          'content-length': body.length,
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          vary: 'accept-encoding',
          ...(encoding ? { 'content-encoding': encoding } : {}),
        })
        .end(request.method === 'HEAD' ? undefined : body)
    },
  }
}
