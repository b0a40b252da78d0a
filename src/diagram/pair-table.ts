/** What is in a place that holds nothing; no node is this number. */
const NOTHING = -(2 ** 31)

/**
 * Remembers a number for each pair of whole numbers: a hash table with open addressing. For a `Map`
 * two numbers would have to become one key, which is a new object each time.
 */
export class PairTable {
  private places = 32
  /** How many pairs are remembered. */
  size = 0
  private pairs = new Int32Array(2 * this.places)
  private values = new Int32Array(this.places).fill(NOTHING)

  get(a: number, b: number): number | undefined {
    const value = this.values[this.placeOf(a, b)] as number
    return value === NOTHING ? undefined : value
  }

  set(a: number, b: number, value: number): void {
    const place = this.placeOf(a, b)
    if (this.values[place] === NOTHING) {
      this.size++
      this.pairs[2 * place] = a
      this.pairs[2 * place + 1] = b
    }
    this.values[place] = value
    // At most half full, so that a free place is near.
    if (2 * this.size > this.places) this.grow()
  }

  /** Where a pair is, or the free place where it would be. */
  private placeOf(a: number, b: number): number {
    const last = this.places - 1
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
    hash ^= hash >>> 15
    let place = hash & last
    while (this.values[place] !== NOTHING && (this.pairs[2 * place] !== a || this.pairs[2 * place + 1] !== b))
      place = (place + 1) & last
    return place
  }

  private grow(): void {
    const { pairs, values, places } = this
    this.places = 2 * places
    this.pairs = new Int32Array(2 * this.places)
    this.values = new Int32Array(this.places).fill(NOTHING)
    for (let place = 0; place < places; place++) {
      if (values[place] === NOTHING) continue
      const [a, b] = [pairs[2 * place] as number, pairs[2 * place + 1] as number]
      const next = this.placeOf(a, b)
      this.pairs[2 * next] = a
      this.pairs[2 * next + 1] = b
      this.values[next] = values[place] as number
    }
  }
}
