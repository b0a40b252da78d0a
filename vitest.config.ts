import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Vitest leaves one core free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        // The library, from its source.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // Nothing here measures time; a busy machine must not fail a proof.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          exclude: ['tests/package/**'],
        },
      },
      {
        // The public types: what must compile and what must not.
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['tests/**/*.test-d.ts'],
            tsconfig: 'tsconfig.json',
          },
        },
      },
      {
        // The package as it is published: built, packed and installed elsewhere.
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
    },
  },
})
