/** Things counted, by name, in the order given: 高于 12，低于 3. */
export const nameCounts = (items: readonly { name: string; count: number }[]): string =>
  items.map(({ name, count }) => `${name} ${count}`).join('，');
