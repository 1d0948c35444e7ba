import { hash } from 'node:crypto'

export type TableSum = { rows: number; digest: string }

/**
 * The digest of a table, whatever the order of its rows: the SHA-256 of each row as COPY writes it, added
 * up in four lanes of 64 bits. It finds damage and difference; it is no seal against a forger (the audit
 * has its own).
 */
export class RowSum {
  private readonly lanes = new BigUint64Array(4)
  private rows = 0
  private rest: Buffer = Buffer.alloc(0)

  add(part: Buffer): void {
    const text = this.rest.length > 0 ? Buffer.concat([this.rest, part]) : part
    let from = 0
    // COPY writes a line break inside a value as \n, so a real one ends the row.
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, from)) {
      const digest = hash('sha256', text.subarray(from, end), 'buffer')
      for (let lane = 0; lane < 4; lane++) this.lanes[lane]! += digest.readBigUInt64LE(lane * 8)
      this.rows++
      from = end + 1
    }
    this.rest = Buffer.from(text.subarray(from))
  }

  total(): TableSum {
    if (this.rest.length > 0) throw new Error('the last row was cut off')
    return { rows: this.rows, digest: Buffer.from(this.lanes.buffer).toString('hex') }
  }
}
