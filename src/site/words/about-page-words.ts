import { nameCounts } from './number-words.ts';

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

/** 原文出处: where the text comes from, and how to tell that it is the same. */
export const SOURCE = {
  heading: '原文出处',
  title: '题名',
  submitter: '提交',
  meeting: '会议',
  deliveredOn: '日期',
  publisher: '发布',
  publishedOn: '网页日期',
  /** what the date of the web page rests on */
  publishedOnNote: '日期依据',
  length: '字符数',
  /** of the text as copied, in UTF-16 code units */
  lengthOf: (characters: number): string => `${characters}个（含空白与网页文字）`,
  checksum: 'SHA-256',
  address: '网址',
};

/** What the page about a report counts: its figures, and the characters of the text as copied. */

/** How many data the report holds. */
export const COUNTS = {
  title: '数据统计',
  /**
   * @param spoken of the places those without a digit; `statuses` and `measures` without what does not occur
   */
  text: (
    { total, places, spoken }: { total: number; places: number; spoken: number },
    statuses: Counted,
    measures: Counted,
  ): string =>
    `共${total}条数据，出自原文${places}处，其中${places - spoken}处有阿拉伯数字，${spoken}处只有汉字；` +
    `一处说到几项指标的，各计一条。按数据性质：${nameCounts(statuses)}。按内容：${nameCounts(measures)}。`,
  observations: '条',
  total: '合计',
} as const;

/** The text as parsed against the text as copied. */
export const COPIED = {
  title: '原文保留与略去',
  total: (characters: number): string => `录入的文本共${characters}个字符，逐一可查：`,
  shown: '作为报告显示',
  shownCount: (characters: number): string => `${characters}个，文字不改，次序不变；标点改排另计`,
  white: '空白',
  whiteCount: (characters: number): string => `${characters}个：换行、缩进、空格，以版式表示`,
  dropped: '略去',
  droppedCount: (characters: number, rule: string): string => `${characters}个：${rule}`,
  /** @param changes each mark of punctuation display writes otherwise, and how often */
  retyped: (marks: number, changes: readonly Retyped[]): string =>
    `显示时改排为全角的标点共${marks}个：` +
    changes.map(({ from, to, count }) => `${from} → ${to} ${count}个`).join('，') +
    '。数字、时间、编号中的不改；复制所得仍是原文，也可在“显示”中改看原文标点。',
} as const;

type Counted = readonly { name: string; count: number }[];
interface Retyped {
  from: string;
  to: string;
  count: number;
}

/** What of the copied page the site does not show as the report, and which numbers it counts as no figures. */

export const LEFT_OUT = {
  heading: '略去的文字',
  lede: '原网页上不属于报告的文字逐处列出；除此之外，一字未删。',
  heads: { rule: '规则', text: '原文' },
};

export const EXCUSED = {
  heading: '不计为指标的数字',
  lede: (count: number): string =>
    `年份、届次、名称中的数字等不作为指标，按规则列出，共${count}个。`,
  heads: { rule: '规则', count: '个数', examples: '例' },
  between: '、',
};

/** What may be done with the site's code, and whose the text is. */
export const LICENCE = {
  title: '许可',
  says: '本站程序按 MIT 许可证发布。报告原文是发布机关的文本，照录于此，不在许可之内。',
  notices: '所用程序库的许可声明',
} as const;
