import { expect, test } from 'vitest'
import { readingOrder } from './pdf-order.ts'
import type { Segment } from './pdf-rows.ts'

const line = (text: string, x: number, right: number, y: number, size = 10): Segment =>
  ({ text, x, right, y, size }) as Segment

test('columns between a title and a part over the whole width are read one after the other', () => {
  const above = [line('title', 70, 400, 40, 16), line('below it', 70, 500, 60)]
  const left = Array.from({ length: 8 }, (_, at) => line(`left ${at}`, 70, 270, 100 + at * 12))
  const right = Array.from({ length: 8 }, (_, at) => line(`right ${at}`, 310, 510, 104 + at * 12))
  const below = [line('after', 70, 400, 220, 16), line('the end', 70, 510, 236)]
  const flows = readingOrder([...above, ...left, ...right, ...below])
  const order = flows.flatMap((flow) => flow.segments.map((segment) => segment.text))
  expect(order).toEqual([...above, ...left, ...right, ...below].map((segment) => segment.text))
})
