/**
 * An order of variables in which those that meet in a condition lie near each other: the FORCE
 * heuristic (Aloul, Markov and Sakallah, 2003). Good orders make small diagrams.
 */
export const forceOrder = (all: readonly (readonly string[])[]): string[] => {
  // The same group many times over pulls no other way than once, and takes as long each time.
  const groups = [...new Map(all.map((group) => [[...group].sort().join(' '), group])).values()]
  let order = [...new Set(groups.flat())]
  let best = order
  let bestSpan = Infinity
  for (let round = 0; round < 30; round++) {
    const position = new Map(order.map((name, index) => [name, index]))
    const at = (name: string): number => position.get(name) as number
    let span = 0
    const pulls = new Map(order.map((name) => [name, { sum: 0, count: 0 }]))
    for (const group of groups) {
      if (group.length === 0) continue
      const places = group.map(at)
      span += Math.max(...places) - Math.min(...places)
      const centre = places.reduce((a, b) => a + b, 0) / places.length
      for (const name of group) {
        const pull = pulls.get(name) as { sum: number; count: number }
        pull.sum += centre
        pull.count++
      }
    }
    if (span < bestSpan) [best, bestSpan] = [order, span]
    else if (round > 0) break
    const target = (name: string): number => {
      const { sum, count } = pulls.get(name) as { sum: number; count: number }
      return sum / count
    }
    order = [...order].sort((a, b) => target(a) - target(b) || at(a) - at(b))
  }
  return best
}
