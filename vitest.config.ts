import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/cluster.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
