/**
 * A rule that excuses numbers by what they are. `pattern` (global) finds stretches of canonical text; a numeral
 * that begins in one is excused. `taught` quotes text that taught the rule, `spares` a look-alike it must not excuse.
 */
export interface ExcuseRule {
  rule: string;
  pattern: RegExp;
  taught: readonly string[];
  spares: readonly string[];
}
