/** The hash of each pack that ships; the build works them out, a run from source does not have them. */
declare const PACK_HASHES: Readonly<Record<string, string>> | undefined

/** Only the version goes into the bundle. */
declare module '*/package.json' {
  export const version: string
}

/** Rules are checked by `checkPackFiles`, not by the compiler: to TypeScript a rule file is just data. */
declare module '*.json' {
  const content: unknown
  export default content
}
