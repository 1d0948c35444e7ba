import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const proc = existsSync('/proc/self/stat')

/**
 * When a process started, in a form that two processes with the same number never share (a number comes
 * round again, also after a reboot or in another container); undefined where no such process lives.
 */
export function startOf(pid: number): string | undefined {
  try {
    if (!proc)
      return (
        execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
          .toString()
          .trim() || undefined
      )
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands between brackets and may hold spaces: count from the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined
    return `${fields[19]}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  } catch {
    return undefined
  }
}

/** Every process that one may see, with its command line. */
function commands(): { pid: number; words: string[] }[] {
  if (!proc) {
    const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command=']).toString().split('\n')
    return lines.map((line) => {
      const [pid = '', ...words] = line.trim().split(' ')
      return { pid: Number(pid), words }
    })
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return { pid: Number(name), words: readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0') }
      } catch {
        return { pid: Number(name), words: [] }
      }
    })
}

/**
 * The living processes of one cluster: the postmaster by its `-D`, its children by the cluster's name in
 * their titles. Read from command lines alone, which one may read without special rights.
 */
export function processesOf(
  cluster: string,
  name: string,
): { postmaster: number | undefined; all: number[] } {
  let postmaster: number | undefined
  const all: number[] = []
  for (const { pid, words } of commands()) {
    const isPostmaster = words[0]?.endsWith('postgres') && words[words.indexOf('-D') + 1] === cluster
    const isChild = words.join(' ').startsWith(`postgres: ${name}: `)
    if (!isPostmaster && !isChild) continue
    if (startOf(pid) === undefined) continue
    if (isPostmaster) postmaster ??= pid
    all.push(pid)
  }
  return { postmaster, all }
}
