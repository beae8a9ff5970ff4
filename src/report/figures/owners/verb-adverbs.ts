/** Adverbs that may stand before a verb of bringing about, or one that makes a flow. */
export const verbAdverbs: readonly string[] = [
  // with what spirit
  '积极',
  '主动',
  '大力',
  '坚决',
  '严厉',
  '严格',
  '切实',
  '扎实',
  '稳妥',
  '率先',
  '依法',
  '科学',
  '创新',
  // how well
  '成功',
  '顺利',
  '有效',
  '高质量',
  '高标准',
  '高效',
  '精准',
  '全面',
  '深入',
  // at what pace
  '有序',
  '稳步',
  '不断',
  '进一步',
  '继续',
  '及时',
  // together, or one after another
  '集中',
  '同步',
  '一次性',
  '多渠道',
  '先后',
  '陆续',
  '分批',
  // when, and summing up
  '全年',
  '年内',
  '共计',
  '总共',
  // with what certainty
  '预计',
];
