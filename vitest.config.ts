import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['replylint:source'] },
  ssr: { resolve: { conditions: ['replylint:source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 60_000,
  },
})
