import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    pool: 'forks',
    // One a core: left to itself vitest keeps one back, which on two cores is half of them.
    maxWorkers: '100%',
    reporters: ['default', './tools/vitest-tally.ts'],
  },
})
