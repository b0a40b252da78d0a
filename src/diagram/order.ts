/**
 * An order of variables for a diagram. Good orders make small diagrams: first what most conditions
 * ask for, and what finishes conditions that were begun. In each step that is the variable to which
 * the conditions give most, where a condition divides one vote over what is left of it.
 */
export const variableOrder = (groups: readonly (readonly string[])[]): string[] => {
  const open = groups.map((group) => new Set(group))
  const left = new Set(groups.flat())
  const order: string[] = []
  while (left.size > 0) {
    const votes = new Map([...left].map((name) => [name, 0]))
    for (const group of open)
      for (const name of group) votes.set(name, (votes.get(name) ?? 0) + 1 / group.size)
    const next = [...left].reduce((a, b) => ((votes.get(b) as number) > (votes.get(a) as number) ? b : a))
    order.push(next)
    left.delete(next)
    for (const group of open) group.delete(next)
  }
  return order
}
