import { sealAudit } from '../platform/audit/index.ts'
import { purgeLooseFiles } from '../platform/files/index.ts'
import type { AnyTask } from '../platform/jobs/index.ts'
import { deliverMail, purgeOldMail } from '../platform/mail/index.ts'

/** Work that belongs to no room: mail, seals, cleaning up. */
export const platformTasks: readonly AnyTask[] = [deliverMail, purgeOldMail, purgeLooseFiles, sealAudit]
