/** Rules are checked by `checkPackFiles`, not by the compiler: to TypeScript a rule file is just data. */
declare module '*.json' {
  const content: unknown
  export default content
}
