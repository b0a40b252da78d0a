/**
 * An entry of the built library, typed as its source: what is measured is what users get, and not
 * what a loader makes of the source.
 */
export const built = async <T>(entry: string): Promise<T> =>
  (await import(new URL(`../../dist/${entry}.js`, import.meta.url).href)) as T
