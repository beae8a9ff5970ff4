/** What the page about a report (出处、方法与数据) says: its method, what is not the report's, and its data. */
export const ABOUT = {
  title: (report: string): string => `关于 · ${report}`,
  description: '原文出处、方法、略去了什么、哪些是推算，以及数据下载。',
  where: '关于',
  heading: '出处、方法与数据',
} as const;

/** How the text became a site. */
export const METHOD = {
  title: '方法',
  text: (count: {
    sections: number;
    sentences: number;
    indicators: number;
    observations: number;
  }): string =>
    `报告全文由程序按规则分为 ${count.sections} 节、${count.sentences} 句，` +
    `找出 ${count.indicators}项指标的 ${count.observations} 处数字。` +
    '每一句、每一处数字都记着它在原文里的位置；网页生成时逐字与原文核对，不符就不能发布。',
} as const;

/** What on the site is not the report's own: each a term in bold, and what it is. */
export const NOT_THE_REPORT = {
  title: '哪些不是原文',
  derived: {
    term: '推算',
    says: '：由原文各数按公式算出，例如由 2020 年数与增速目标推得的 2021 年数；公式写在数旁。',
  },
  note: {
    term: '站方注释',
    says: '：两半对读的理由、异名、口径不同之处，由编者手工记录；报告没有解释的，写明“原文未解释”。',
  },
  name: {
    term: '〔方括号里的节名〕',
    says: '：报告没有给这一节起名，由编者所加。',
  },
  state: {
    term: '状态',
    says: '（高于、低于、放缓、持平）：只比数字大小，不作评价。',
  },
} as const;

/** The files of data, each with what it holds. */
export const DATA_DOWNLOADS = {
  title: '数据下载',
  files: [
    ['report.json', '结构：章节、小题、句子在原文中的位置，略去与除外的各处'],
    ['indicators.json', '指标与每一处数字，各带口径、状态、单位、出处'],
    ['plan.json', '两年对照'],
    ['observations.csv', '每处数字一行的表'],
    ['datapackage.json', '以上各文件的说明'],
  ],
} as const;
