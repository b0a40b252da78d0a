import { defineConfig } from 'vitest/config'

/** The tests of one room, for `scripts/mutation.ts`. */
export default defineConfig({
  test: {
    include: (process.env['DEKKEND_TESTS'] ?? 'tests/**/*.test.ts').split(','),
    exclude: ['tests/package/**', ...(process.env['DEKKEND_TESTS_APART'] ?? '').split(',')],
    testTimeout: 120_000,
  },
})
