import type { Site } from './site.ts'

/** The authority's sign, name and subject, linked to its first page. */
export function Logo(props: { site: Site; about?: string }) {
  const { site } = props
  const about = props.about ?? site.about
  return (
    <a class="logo" href={site.home}>
      {site.logo ? <img src={site.logo} alt="" width="36" height="36" /> : <OwnSign />}
      <span>
        {site.name}
        {about ? <small>{about}</small> : null}
      </span>
    </a>
  )
}

/** Regie's own sign: a page, its margin line, and a decision on it. */
function OwnSign() {
  return (
    <svg class="own-sign" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
      <path d="M0 0h36v36H0z" fill="currentColor" />
      <path d="M12 0v36" stroke="#fff" stroke-width="1.5" />
      <path d="M9 7h6v6H9z" fill="#ffe27a" />
      <path d="M19 10h12M19 19h12M19 27h8" stroke="#fff" stroke-width="2.4" />
      <circle cx="12" cy="19" r="2.6" fill="#fff" />
      <circle cx="12" cy="27" r="2.6" fill="#fff" />
    </svg>
  )
}
