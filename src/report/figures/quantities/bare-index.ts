/** Ratios, coefficients and indices have no unit: 城乡居民收入比缩小到1.92, 收入比由3.27缩小至2.93, 恩格尔系数为0.32, PMI达到50.2. */
const index =
  /(?:(?:收入|支出|存贷|投入产出|性别|抚养|师生)比|比值|之比|系数|指数|倍差|容积率|PMI)(?:[^,;:。\d]{0,2}(?:为|达到?|是|由|从|到|至|在))?(?:\d+(?:\.\d+)?(?:缩小|下降|降低|提高|上升|扩大|优化|调整)?(?:到|至|为))?$/;
const ends = /^(?:[,;。、)]|缩小|下降|提高|降低|降至|降到|上升|扩大|左右|以内|以下|以上|$)/;

/** Whether a number without a unit at [start, end) is one of these. */
export const isBareIndex = (text: string, start: number, end: number): boolean =>
  index.test(text.slice(Math.max(0, start - 24), start).replace(/\([^()]*\)/g, '')) &&
  ends.test(text.slice(end));
