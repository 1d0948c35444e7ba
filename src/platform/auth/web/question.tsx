import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { renderPage } from '../../../ui/document.tsx'
import { ErrorSummary, type FieldError } from '../../../ui/forms/errors.tsx'
import { OneQuestionPage } from '../../../ui/layouts/one-question-page.tsx'
import { headOf, languageLinks, siteHead } from '../../http/shell.tsx'
import type { Env } from '../../http/site.ts'

/** What a page of signing in shows beside its form. */
export interface Question {
  title: string
  errors?: FieldError[]
  notice?: Child
  sure?: string
  /** Scripts by their plain name ('passkey.js'). */
  scripts?: string[]
  /** What the address carries along when the language changes: '?naar=…'. */
  query?: string
}

/** Sends a page with one question; 422 where it shows errors. */
export async function sendQuestion(
  c: Context<Env>,
  question: Question,
  children: Child,
  status: 200 | 404 | 410 | 422 | 429 = question.errors?.length ? 422 : 200,
): Promise<Response> {
  const { site } = c.env
  const errors = question.errors ?? []
  const html = await renderPage(
    <OneQuestionPage
      head={headOf(site, {
        title: question.title,
        errors: errors.length,
        hidden: true,
        scripts: question.scripts?.map((name) => site.services.asset(name)),
      })}
      site={siteHead(site)}
      languages={languageLinks(site, question.query)}
      title={question.title}
      notice={
        <>
          <ErrorSummary errors={errors} language={site.language} />
          {question.notice}
        </>
      }
      sure={question.sure}
    >
      {children}
    </OneQuestionPage>,
  )
  return c.html(html, status, { 'cache-control': 'no-store' })
}

/**
 * Where to go after signing in, from what a form or an address says: a path of this very site.
 * @returns the path, or '' where it is none
 */
export function onwardPath(given: unknown): string {
  if (typeof given !== 'string' || !given.startsWith('/') || /[\\\s]/.test(given)) return ''
  const url = new URL(given, 'http://here.invalid')
  return url.host === 'here.invalid' ? url.pathname + url.search : ''
}

/** '?naar=…' for an address, or nothing. */
export function onwardQuery(onward: string): string {
  return onward ? `?naar=${encodeURIComponent(onward)}` : ''
}

/** Sends on after a form, with the cookies that go along. */
export function sendOn(c: Context<Env>, address: string, cookies: readonly string[] = []): Response {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  return c.redirect(address, 303)
}

/** The text fields of a form; a field that is missing or a file is ''. */
export async function typed<Name extends string>(
  c: Context<Env>,
  ...names: Name[]
): Promise<Record<Name, string>> {
  const body = await c.req.parseBody()
  return Object.fromEntries(
    names.map((name) => [name, typeof body[name] === 'string' ? body[name] : '']),
  ) as Record<Name, string>
}
