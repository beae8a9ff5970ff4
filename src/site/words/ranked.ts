/** What a rank is one of, before a rank that stands alone: 增速全省第一, 总量全省第五. */
export const RANKED = { growth: '增速', level: '总量' } as const;
