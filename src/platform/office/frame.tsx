import type { Child } from 'hono/jsx'
import { ErrorSummary, type FieldError } from '../../ui/forms/errors.tsx'
import { Notification } from '../../ui/message.tsx'
import { WorkspaceShell } from '../http/shell.tsx'
import type { Site } from '../http/site.ts'
import { say } from '../i18n/index.ts'
import { officeWords } from './words.ts'

/** A page of the office: errors first, then what was just saved, then the page. */
export function OfficePage(props: {
  site: Site
  title: string
  crumbs?: { label: string; href?: string }[]
  beside?: Child
  errors?: readonly FieldError[]
  done?: boolean
  children?: Child
}) {
  const { site, errors = [] } = props
  return (
    <WorkspaceShell
      site={site}
      head={{ title: props.title, errors: errors.length }}
      title={props.title}
      crumbs={props.crumbs}
      beside={props.beside}
      notice={
        <>
          <ErrorSummary errors={errors} language={site.language} />
          {props.done ? (
            <Notification
              language={site.language}
              kind="done"
              title={say(officeWords.saved, site.language)}
              close={site.href(site.path)}
            />
          ) : null}
        </>
      }
    >
      {props.children}
    </WorkspaceShell>
  )
}
