import { generator } from '../fuzz/generator.ts';

/** A report that nobody gave: an id of place and plan year, its text, and the name of its place. */
export interface InventedReport {
  id: string;
  text: string;
  place: string;
}

/** Characters that names of invented places are made of, with their pinyin. */
const FIRST = [
  '芦 lu',
  '云 yun',
  '兰 lan',
  '青 qing',
  '宁 ning',
  '临 lin',
  '安 an',
  '平 ping',
  '永 yong',
  '秀 xiu',
];
const SECOND = [
  '湾 wan',
  '溪 xi',
  '城 cheng',
  '岭 ling',
  '远 yuan',
  '海 hai',
  '阳 yang',
  '川 chuan',
  '林 lin',
  '州 zhou',
];

/** So many years of a place follow each other, the first of them planned for this one. */
const YEARS_OF_A_PLACE = 10;
const FIRST_YEAR = 2012;

/** The place and plan year of the model, which become others. */
const MODEL = { place: '盘锦', year: 2021 };

/** Words of the model that name what only some places have: one column is one place's, so that some indicators are its own. */
const OWN_WORDS = [
  ['石化', '纺织', '光伏', '汽车', '造船', '钢铁'],
  ['大米', '小麦', '苹果', '茶叶', '柑橘', '玉米'],
  ['河蟹', '对虾', '鲈鱼', '海参', '扇贝', '黄鱼'],
  ['湿地', '山林', '草原', '湖滨', '沙洲', '梯田'],
  ['碳素', '玻璃', '陶瓷', '稀土', '橡胶', '竹木'],
  ['油田', '矿山', '林场', '盐场', '茶山', '牧场'],
  ['民宿', '书院', '古镇', '温泉', '剧场', '渔村'],
  ['辽河', '清河', '白河', '沙河', '汾江', '渭水'],
] as const;

/**
 * A report after the model of a real one: as long, with the same sections and most of the same indicators, but of another
 * place and year, with other figures, and some indicators of the place's own.
 * @param model text of the report for 盘锦 2021
 * @param number which report, from 0 on: ten years of one place, then of the next; a hundred places
 */
export function inventReport(model: string, number: number): InventedReport {
  const place = Math.floor(number / YEARS_OF_A_PLACE);
  const planYear = FIRST_YEAR + (number % YEARS_OF_A_PLACE);
  const [first, firstSound] = pick(FIRST, Math.floor(place / SECOND.length));
  const [second, secondSound] = pick(SECOND, place);
  const next = generator(number + 1);
  const named = model.replaceAll(MODEL.place, `${first}${second}`);
  const own = OWN_WORDS.reduce(
    (text, words) => text.replaceAll(words[0], words[place % words.length] ?? words[0]),
    named,
  );
  return {
    id: `${firstSound}${secondSound}-${planYear}`,
    text: otherFigures(otherYears(own, planYear - MODEL.year), next),
    place: `${first}${second}市`,
  };
}

const pick = (list: readonly string[], index: number): [string, string] =>
  (list[index % list.length] ?? '').split(' ') as [string, string];

const YEAR = /(?<![\d.])(?:19|20)\d\d(?![\d.])/g;

const otherYears = (text: string, later: number): string =>
  text.replace(YEAR, (year) => String(Number(year) + later));

/** Numbers that are figures: not years, not in a name (PM2.5, 5G). */
const FIGURE = /(?<![\w.])(?!(?:19|20)\d\d(?![\d.]))\d+(?:\.\d+)?(?![\w.])/g;

/** Every digit behind the first becomes another, so that each figure keeps its size. */
const otherFigures = (text: string, next: (limit: number) => number): string =>
  text.replace(
    FIGURE,
    (figure) => figure.slice(0, 1) + figure.slice(1).replace(/\d/g, () => String(1 + next(9))),
  );
