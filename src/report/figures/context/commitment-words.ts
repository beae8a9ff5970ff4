/**
 * Words by which a government binds itself to a result. Each reaches over the list it stands before and over the clauses
 * that go on with a measure of their own: 力争新注册…30家、新增…65家,全社会研发投入…达到2.8%以上.
 */
export const resultWords: readonly string[] = [
  '确保',
  '保证',
  '力争',
  '力求',
  '争取',
  '努力',
  '冲刺',
  '有望',
];

/** Words by which it lets or helps something be done. Each reaches to the end of its own clause: 推进500户…“个转企”、30户… */
export const actionWords: readonly string[] = [
  '推动',
  '推进',
  '支持',
  '引导',
  '鼓励',
  '促进',
  '探索',
];

/** What may stand before either, and says only how. */
export const mannerWords: readonly string[] = [
  '继续',
  '持续',
  '有序',
  '稳步',
  '扎实',
  '加快',
  '加力',
  '全力',
  '全面',
  '积极',
  '大力',
  '着力',
  '深入',
  '统筹',
  '协同',
  '重点',
  '常态化',
  '切实',
  '同步',
  '强力',
  '联动',
  '进一步',
];
