import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

test.each([
  ['203.0.113.7', undefined, '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:127.0.0.1', 'a made-up one, 198.51.100.1', '198.51.100.1'],
  ['::1', undefined, '::1'],
  [undefined, '198.51.100.1', '198.51.100.1'],
])('peer %s that forwards for %s is %s', (remoteAddress, forwarded, expected) => {
  const headers = forwarded ? { 'x-forwarded-for': forwarded } : {}
  expect(clientAddress({ headers, socket: { remoteAddress } })).toBe(expected)
})
