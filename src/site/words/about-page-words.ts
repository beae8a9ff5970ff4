/** What the page about a report (出处、方法与数据) says: its method, what is not the report's, and its data. */
export const ABOUT = {
  title: (report: string): string => `关于 · ${report}`,
  description: '原文出处、方法、略去了什么、哪些是推算，以及数据下载。',
} as const;

/** How the text became a site. */
export const METHOD = {
  title: '方法',
  text: (count: {
    sections: number;
    sentences: number;
    indicators: number;
    observations: number;
    /** where in the text they stand; several may stand at one place */
    places: number;
  }): string =>
    `报告全文由程序按规则分为${count.sections}节、${count.sentences}句，` +
    `整理出${count.indicators}项指标的${count.observations}条数据，出自原文${count.places}处。` +
    '每一句、每一条数据都记有它在原文中的位置；生成网页时逐字与原文核对，不符则不能发布。',
} as const;

/** What on the site is not the report's own: each a term in bold, and what it is. */
export const NOT_THE_REPORT = {
  title: '哪些不是原文',
  derived: {
    term: '推算',
    says: '：由原文数字按公式算出，例如由上年结果与增速目标推得的目标数值；公式写在数旁，并按原文的“左右”“以上”等限定词推得约数、下限或上限。',
  },
  note: {
    term: '编者注',
    says: '：两个部分互相对应的理由、不同名称、口径不同之处，由编者记录；原文没有解释、本站也未收录定义的，写明“原文未解释”。',
  },
  name: {
    term: '〔方括号里的节名〕',
    says: '：报告没有给这一节起名，由编者所加。',
  },
  state: {
    term: '状态',
    says: '（高于、低于、放缓、持平）：只比较数字大小，不作评价；口径不同或未明的不作比较。',
  },
} as const;

/** The files of data, each with what it holds. */
export const DATA_DOWNLOADS = {
  title: '数据下载',
  files: [
    ['report.json', '结构：章节、小节、句子在原文中的位置，略去的文字与不计为指标的数字'],
    ['indicators.json', '指标与每一条数据，各带内容、数据性质、数值表述、单位、出处'],
    ['plan.json', '结果与目标对照'],
    ['observations.csv', '数据表，每条数据一行'],
    ['datapackage.json', '以上各文件的说明'],
  ],
} as const;
