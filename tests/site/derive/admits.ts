/** What bounds in words say of a number, by what they begin with; `down` of a fall told without its sign. */
const READINGS: [words: RegExp, way: 'up' | 'down', says: '>=' | '>' | '<=' | '<'][] = [
  [/^增幅不低于|^至少高/, 'up', '>='],
  [/^增幅大于|^高出不止/, 'up', '>'],
  [/^增幅不超过|^最多高/, 'up', '<='],
  [/^增幅小于|^高出不足/, 'up', '<'],
  [/^降幅不超过|^最多低/, 'down', '>='],
  [/^降幅小于|^低不足/, 'down', '>'],
  [/^降幅不低于|^至少低/, 'down', '<='],
  [/^降幅大于|^低不止/, 'down', '<'],
  [/以上/, 'up', '>='],
  [/^超过/, 'up', '>'],
  [/^不超过/, 'up', '<='],
  [/^低于/, 'up', '<'],
];

/** What words admit, read as a reader does: 约 anything, 以上 no less … a plain number what rounds to it. */
export function admits(words: string, truth: number): boolean {
  const numbers = [...words.matchAll(/[+−]?\d+(?:\.\d+)?/g)].map(([text]) => ({
    number: Number(text.replace('−', '-')),
    half: 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0),
  }));
  const [first, second] = numbers;
  if (!first) return false;
  const noise = 1e-9 * Math.max(1, Math.abs(truth));
  if (words.startsWith('约')) return true;
  if (second) return truth >= first.number - noise && truth <= second.number + noise;
  const reading = READINGS.find(([says]) => says.test(words));
  if (!reading) return Math.abs(truth - first.number) <= first.half + noise;
  const [, way, says] = reading;
  const end = way === 'down' ? -first.number : first.number;
  return says.startsWith('>') ? truth >= end - noise : truth <= end + noise;
}
