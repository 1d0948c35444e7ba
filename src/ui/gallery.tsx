import type { Child } from 'hono/jsx'
import { renderPage } from './document.tsx'
import { Figures } from './gallery/figures.tsx'
import type { Setting } from './gallery/invented.ts'
import { BalanceMatrix } from './gallery/matrix.tsx'
import { Parts } from './gallery/parts.tsx'
import { PublicAction } from './gallery/public-action.tsx'
import { PublicPlan } from './gallery/public-plan.tsx'
import { FormPage, NotFound, SignedLink, SignIn } from './gallery/questions.tsx'
import { Review } from './gallery/review.tsx'
import { WorkspaceTable, WorkspaceToday } from './gallery/workspace.tsx'

/** Every component in every state, as pages to look at and to test. */
export const gallery: Record<string, (setting: Setting) => Child> = {
  'public-plan': (setting) => <PublicPlan setting={setting} />,
  'public-action': (setting) => <PublicAction setting={setting} />,
  matrix: (setting) => <BalanceMatrix setting={setting} />,
  'matrix-five': (setting) => <BalanceMatrix setting={setting} groups={5} />,
  figures: (setting) => <Figures setting={setting} />,
  parts: (setting) => <Parts setting={setting} />,
  table: (setting) => <WorkspaceTable setting={setting} rows={24} />,
  'table-500': (setting) => <WorkspaceTable setting={setting} rows={500} />,
  today: (setting) => <WorkspaceToday setting={setting} />,
  review: (setting) => <Review setting={setting} />,
  form: (setting) => <FormPage setting={setting} />,
  'form-wrong': (setting) => <FormPage setting={setting} wrong />,
  'signed-link': (setting) => <SignedLink setting={setting} />,
  'sign-in': (setting) => <SignIn setting={setting} />,
  'not-found': (setting) => <NotFound setting={setting} />,
}

/** One page of the gallery, as text. */
export async function renderGallery(name: string, setting: Setting): Promise<string> {
  const page = gallery[name]
  if (!page) throw new Error(`the gallery has no ${name}`)
  return await renderPage(page(setting))
}
