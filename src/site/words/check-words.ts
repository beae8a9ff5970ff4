/** How a check of the report's arithmetic came out. */
export const OUTCOME_WORDS = {
  agrees: '相符',
  derived: '推算',
  open: '存疑',
  differs: '不符',
} as const;

/** What the outcomes mean. */
export const OUTCOME_MEANINGS = {
  agrees: '原文各数彼此相符；相差不超过四舍五入的，也算相符。',
  differs: '相差超出四舍五入。',
  open: '两处数字并列有疑问，原文没有说明，本站不作推测。',
  derived: '原文没有写出，由原文数字算得。',
} as const;

/** What a note beside a sentence is called that tells of a check. */
export const CHECK_LABEL = '核对';
