/** Only the version goes into the bundle. */
declare module '*/package.json' {
  export const version: string
}

/** Rules are checked by `checkPackFiles`, not by the compiler: to TypeScript a rule file is just data. */
declare module '*.json' {
  const content: unknown
  export default content
}
