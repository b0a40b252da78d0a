/** A text for people, in both languages of the library. */
export interface Text {
  readonly nl: string
  readonly en: string
}

export type Lang = keyof Text
