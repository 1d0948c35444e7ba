import { words } from '../i18n/index.ts'

/** Why Regie does not start with the role that DATABASE_URL names, and what to do. */
export const roleWords = words({
  old_server: {
    nl: 'De databank is PostgreSQL {version}; Regie heeft 15 of nieuwer nodig.',
    fr: 'La base de données est un PostgreSQL {version} ; Regie demande la version 15 ou plus récente.',
    en: 'The database is PostgreSQL {version}; Regie needs 15 or newer.',
  },
  superuser: {
    nl: 'DATABASE_URL noemt de rol {role}, en die is superuser of kan het worden ({detail}). Voor superusers gelden de regels per rij niet, dus start Regie niet. Geef een rol zonder die rechten.',
    fr: 'DATABASE_URL désigne le rôle {role}, qui est superutilisateur ou peut le devenir ({detail}). Les règles par ligne ne valent pas pour lui : Regie ne démarre pas. Donnez un rôle sans ces droits.',
    en: 'DATABASE_URL names the role {role}, which is a superuser or can become one ({detail}). Row-level security does not hold for superusers, so Regie does not start. Give a role without those rights.',
  },
  bypasses_rls: {
    nl: 'DATABASE_URL noemt de rol {role}, die de regels per rij kan omzeilen (BYPASSRLS van {detail}), dus start Regie niet. Neem dat recht weg of geef een andere rol.',
    fr: 'DATABASE_URL désigne le rôle {role}, qui peut contourner les règles par ligne (BYPASSRLS de {detail}) : Regie ne démarre pas. Retirez ce droit ou donnez un autre rôle.',
    en: 'DATABASE_URL names the role {role}, which can bypass row-level security (BYPASSRLS of {detail}), so Regie does not start. Take that right away or give another role.',
  },
  owns_tables: {
    nl: 'DATABASE_URL noemt de rol {role}, die {detail} bezit of lid is van de eigenaar. Een eigenaar kan de regels per rij uitzetten, dus start Regie niet. Laat DATABASE_MIGRATE_URL de eigenaar noemen, en DATABASE_URL een rol die niets bezit.',
    fr: 'DATABASE_URL désigne le rôle {role}, qui possède {detail} ou est membre de son propriétaire. Un propriétaire peut désactiver les règles par ligne : Regie ne démarre pas. Que DATABASE_MIGRATE_URL désigne le propriétaire, et DATABASE_URL un rôle qui ne possède rien.',
    en: 'DATABASE_URL names the role {role}, which owns {detail} or is a member of its owner. An owner can switch row-level security off, so Regie does not start. Let DATABASE_MIGRATE_URL name the owner, and DATABASE_URL a role that owns nothing.',
  },
  can_create: {
    nl: 'DATABASE_URL noemt de rol {role}, die iets kan aanmaken ({detail}), dus start Regie niet. Neem dat recht weg, bijvoorbeeld met REVOKE CREATE.',
    fr: 'DATABASE_URL désigne le rôle {role}, qui peut créer des objets ({detail}) : Regie ne démarre pas. Retirez ce droit, par exemple avec REVOKE CREATE.',
    en: 'DATABASE_URL names the role {role}, which can create things ({detail}), so Regie does not start. Take that right away, for example with REVOKE CREATE.',
  },
})
