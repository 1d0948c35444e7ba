import type { Layout } from './folder.ts'

/** Where the server listens: a socket in a private folder, or, where that path is too long, loopback. */
export type Door = { socket: string } | { port: number }

/** A socket's path must fit the kernel's structure with its closing zero: 108 bytes on Linux, 104 on macOS. */
export function socketFits(layout: Layout): boolean {
  return Buffer.byteLength(`${layout.socket}/.s.PGSQL.5432`) < (process.platform === 'linux' ? 108 : 104)
}

/**
 * The command line of the server: a small machine's memory, nothing of what people write in its log, and
 * every promise of durability kept unless a test asks otherwise.
 */
export function settings(layout: Layout, door: Door, durable: boolean): string[] {
  const chosen: Record<string, string | number> = {
    cluster_name: layout.name,
    listen_addresses: 'port' in door ? '127.0.0.1' : '',
    port: 'port' in door ? door.port : 5432,
    unix_socket_directories: 'socket' in door ? door.socket : '',
    unix_socket_permissions: '0700',
    max_connections: 60,
    shared_buffers: '64MB',
    max_wal_size: '512MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    password_encryption: 'scram-sha-256',
    logging_collector: 'off',
    // A failing statement and its details hold what people wrote.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
    ...(durable
      ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return [
    '-D',
    layout.cluster,
    ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

/** The address of a role's database through that door. */
export function address(door: Door, role: string, password: string, database: string): string {
  const host = 'port' in door ? `127.0.0.1:${door.port}` : `${encodeURIComponent(door.socket)}:5432`
  return `postgres://${role}:${password}@${host}/${database}`
}
