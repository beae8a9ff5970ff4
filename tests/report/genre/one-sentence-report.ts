/** The parts a sentence of language.txt can stand in, with the years and the status they give it. */
export const parts = {
  results: { period: '2011', status: 'actual' },
  review: { period: '2007/2011', status: 'actual' },
  targets: { period: '2012', status: 'target' },
} as const;

export type PartName = keyof typeof parts;

const frame: Record<PartName, [before: string, after: string]> = {
  results: ['', '\n\n二、2012年主要预期目标和重点任务\n\n做好2012年工作意义重大。\n'],
  review: [
    '全县经济平稳运行。\n\n二、过去五年工作回顾\n\n2007年至2011年的五年，全县上下团结奋斗。\n\n',
    '\n\n三、2012年主要预期目标和重点任务\n\n做好2012年工作意义重大。\n',
  ],
  targets: ['全县经济平稳运行。\n\n二、2012年主要预期目标和重点任务\n\n', '\n'],
};

/** A report that is no more than its frame and one sentence; `offset` is where the sentence begins. */
export function oneSentenceReport(
  part: PartName,
  sentence: string,
): { raw: string; offset: number } {
  const [before, after] = frame[part];
  const head = `关于云溪县2011年国民经济和社会发展计划执行情况与2012年国民经济和社会发展计划草案的报告\n\n各位代表：\n\n现将计划提请大会审议。\n\n一、2011年国民经济和社会发展计划执行情况\n\n${before}`;
  return { raw: `${head}${sentence}${after}`, offset: head.length };
}
