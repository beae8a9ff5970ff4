import type { Measure } from '../../../model/observation.ts';
import type { Lead } from '../clauses/read-lead.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** What kind of statement a quantity is, and its sign. */
export interface Reading {
  measure: Measure;
  sign: 1 | -1;
}

const relative = new Set(['%', '‰', '倍', '成', '番']);
/** 压减行政审批事项30%; 办理平均减时间83%、减材料54% */
const fallsFirst =
  /^(?:(?:累计|全年|共)?(?:压减|削减|减少|降低|缩减|压缩|核减|精简))(?!率)|(?:^|平均|办理)减(?:时限|时间|材料|环节|成本|次数)$/;
const points = new Set(['个百分点', '百分点', '个点']);

/**
 * 增长7% is growth, 低于考核目标1.8个百分点 a difference, 增加3个 a difference from the year before, all else a level.
 * A change of a counted noun is an act: 提升5个国家地理标志产品品牌价值 counts products. Falls are negative; 改善, 提升 and 回升 keep the sign as written.
 */
export function measureOf(quantity: Quantity, lead: Lead, counted: boolean): Reading {
  const { cue, growth } = lead;
  const unit = quantity.unit ?? '';
  const change = cue?.kind === 'change';
  if (points.has(unit)) return { measure: 'difference', sign: change ? cue.sign : (growth ?? 1) };
  if (relative.has(unit)) {
    if (growth !== null) return { measure: 'growth', sign: growth };
    if (change && !counted) return { measure: 'growth', sign: cue.sign };
    // 压减政府性基金项目30%
    if (unit === '%' && cue === null && fallsFirst.test(lead.rest))
      return { measure: 'growth', sign: -1 };
    return { measure: 'level', sign: 1 };
  }
  if (change && !counted) return { measure: 'difference', sign: cue.sign };
  return { measure: 'level', sign: 1 };
}
