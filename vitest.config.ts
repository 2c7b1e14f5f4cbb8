import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    pool: 'forks',
    // One a core: left to itself vitest keeps one back, which on two cores is half of them.
    maxWorkers: '100%',
    // Modules load once a worker instead of once a file, which was a third of the time. No test replaces a module;
    // what one must not leave behind for the next are globals, the working folder and `process.env`.
    isolate: false,
    // Nothing is measured by it: a busy machine takes many times as long as a quiet one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Processes that tests start strip and compile our sources once, not every time.
    env: { NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compiled') },
    reporters: ['default', './tools/vitest-tally.ts'],
  },
})
