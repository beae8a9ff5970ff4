/** A sign or word of comparison before a number, or a scope before a rank. */
const signs = /[<>=≥≤]|[于过破]-?\d|[省国市内][第前]/u;

/** Whether a folded query may be a condition on figures; whether it is, parseCondition tells, which is fetched only then. */
export const looksLikeCondition = (phrase: string): boolean => signs.test(phrase);
