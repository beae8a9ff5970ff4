/** A name for comparison: without quotes, brackets, spaces, joints and 的. */
export function plainName(name: string): string {
  return name
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/[“”"'‘’《》、,\s的·]/g, '')
    .replace(/[和及与]/g, '')
    .toUpperCase();
}
