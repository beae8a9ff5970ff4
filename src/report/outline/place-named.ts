import { fold } from '../text/half-width.ts';
import type { TitlePage } from './title-page.ts';

/** What a place is called by: 盘锦市, 河北省, 云溪县, 沙河区, 阿拉善盟, 科尔沁右翼前旗, 临夏回族自治州. */
const PLACE = '[^\\d年关于在]{1,11}?[省市县区旗州盟]';

/** Where a report says which place it is about, the surest first, each with a report that taught it. */
const PLACES: readonly (readonly [field: 'title' | 'meeting' | 'submitter', words: RegExp])[] = [
  // 关于盘锦市2020年国民经济和社会发展计划执行情况…
  ['title', /^关于(\D{2,12}?)(?=\d{4}年)/],
  // 关于2020年盘锦市国民经济和社会发展计划执行情况…
  ['title', new RegExp(`^关于\\d{4}年(${PLACE})(?=国民经济)`)],
  // 关于云溪县国民经济和社会发展情况的报告
  ['title', new RegExp(`^关于(${PLACE})(?=国民经济)`)],
  // 盘锦市人民政府工作报告, 盘锦市2021年政府工作报告
  ['title', new RegExp(`^(?:\\d{4}年)?(${PLACE})(?=\\d{4}年|人民政府|政府工作报告)`)],
  // 2021年1月15日在盘锦市第八届人民代表大会第五次会议上
  ['meeting', new RegExp(`(${PLACE})第[^第]{1,4}届人民代表大会`)],
  // 盘锦市发展和改革委员会
  ['submitter', new RegExp(`^(${PLACE})(?=人民政府|发展)`)],
];

/** The place a report is about, from its title, its meeting, or who submits it; null when none of them names one. */
export function placeNamed(
  page: Pick<TitlePage, 'title' | 'meeting' | 'submitter'>,
): string | null {
  for (const [field, words] of PLACES) {
    const said = page[field] ?? '';
    const found = words.exec(fold(said));
    const at = found ? found.index + found[0].indexOf(found[1] ?? '') : 0;
    // folding keeps every place, so the name is cut out of the words as they stand
    if (found?.[1]) return said.slice(at, at + found[1].length);
  }
  return null;
}
