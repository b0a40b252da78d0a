import type { Pack } from './types'

/** Whether something was made by `definePack`, `readPack` or comes from `dekkend/packs/…`. */
export const isPack = (value: unknown): value is Pack =>
  typeof value === 'object' &&
  value !== null &&
  Object.isFrozen(value) &&
  typeof (value as Partial<Pack>).id === 'string' &&
  typeof (value as Partial<Pack>).decisions === 'object' &&
  Array.isArray((value as Partial<Pack>).facts)
