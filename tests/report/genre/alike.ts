/** Words that do not tell one subject from another. */
const weightless = /[“”"'《》()（）、,，·\s的]|全市|全省|我市|我省|总量|增速|总额/g;

const plain = (name: string) => name.replace(weightless, '');

function pairs(name: string): Set<string> {
  const text = plain(name);
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)),
  );
}

/** Whether two names may be of one thing: one holds the other, or half of their character pairs are shared. */
export function alike(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  if (x === '' || y === '') return false;
  if (x.includes(y) || y.includes(x)) return true;
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size) >= 0.5;
}
