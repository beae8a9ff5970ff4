/** What the paragraphs of headline results and of expected targets speak of, a line an indicator. */
export const headlineWords: readonly RegExp[] = [
  /生产总值|GDP/,
  /工业增加值|规模以上工业|规上工业/,
  /固定资产投资|社会投资/,
  /预算收入|财政收入/,
  /社会消费品零售|社消零|社零/,
  /进出口|外贸|出口/,
  /利用外资|外商直接投资|到位内资/,
  /可支配收入|纯收入|居民收入/,
  /失业率|城镇新增就业|新增就业/,
  /居民消费价格|消费价格|物价|CPI/,
  /能耗|能源消耗/,
  /粮食/,
  /污染物|减排|二氧化碳/,
  /人口自然增长率/,
];

/** How many of them a text speaks of. */
export const headlinesIn = (text: string): number =>
  headlineWords.filter((word) => word.test(text)).length;

/** A paragraph that speaks of at least so many is one of headlines. */
export const enoughHeadlines = 4;

/** So many are enough where the paragraph says that it holds the targets: 主要预期目标是. */
export const fewHeadlines = 2;
