import type { Authority } from '../platform/authorities/index.ts'
import type { Services } from '../platform/http/services.ts'
import { httpWords } from '../platform/http/words.ts'
import { say, textOf } from '../platform/i18n/index.ts'
import { renderPage } from '../ui/document.tsx'
import { MessagePage } from '../ui/layouts/message-page.tsx'

/** Where a host serves several authorities and the address names none: the list to choose from. */
export async function chooser(
  services: Services,
  authorities: readonly Authority[],
  status: number,
): Promise<Response> {
  const { language } = services.config
  const title = say(httpWords[status === 404 ? 'not_found' : 'choose'], language)
  const html = await renderPage(
    <MessagePage
      head={{ language, title, styles: [services.asset('regie.css')] }}
      site={{ name: 'Regie', home: '/' }}
      title={title}
    >
      <ul class="stack-s">
        {authorities.map((authority) => (
          <li>
            <a href={`/${authority.slug}`}>{textOf(authority.name, language)}</a>
          </li>
        ))}
      </ul>
    </MessagePage>,
  )
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=UTF-8', 'cache-control': 'no-store' },
  })
}
