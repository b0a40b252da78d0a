/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any -- as vitest has them */
import 'vitest'
import type { DekkendMatchers } from 'dekkend/testing'

declare module 'vitest' {
  interface Matchers<T = any> extends DekkendMatchers<T> {}
}
