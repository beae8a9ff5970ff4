import type { Quantity } from '../quantities/quantity.ts';
import type { CountedClause, MeasuredClause } from './clause.ts';
import type { Measured, MeasuredBy } from './measured.ts';

/** Decides what kind of statement the figures are, and their sign. */
export function decideMeasure(clause: CountedClause): MeasuredClause {
  const plain = measureOf(clause);
  return { ...clause, measured: strivesOn(plain, clause) ?? growsAfter(plain, clause) ?? plain };
}

const decided = (measure: Measured['measure'], sign: 1 | -1, by: MeasuredBy): Measured => ({
  measure,
  sign,
  by,
});

/** What a figure is by its kind, its yardstick, its unit and its lead. */
function measureOf(clause: CountedClause): Measured {
  const { first, yardstick } = clause;
  if (first.kind === 'rank') return decided('rank', 1, 'an ordinal is a rank');
  if (first.kind === 'goal') return decided('qualitative', 1, 'a goal in words has no number');
  if (yardstick !== null)
    return decided('difference', yardstick.sign, 'a yardstick stands before the number');
  return measureOfQuantity(first, clause);
}

const relative = new Set(['%', '‰', '倍', '成', '番']);
const points = new Set(['个百分点', '百分点', '个点']);

/** 压减行政审批事项30%; 办理平均减时间83%、减材料54% */
const fallsFirst =
  /^(?:(?:累计|全年|共)?(?:压减|削减|减少|降低|缩减|压缩|核减|精简))(?!率)|(?:^|平均|办理)减(?:时限|时间|材料|环节|成本|次数)$/;

/**
 * 增长7% is growth, 增加3个 a difference from the year before, all else a level. A change of a counted noun is an act:
 * 提升5个国家地理标志产品品牌价值 counts products. Falls are negative; 改善, 提升 and 回升 keep the sign as written.
 */
function measureOfQuantity(quantity: Quantity, { lead, counted }: CountedClause): Measured {
  const { cue, growth } = lead;
  const unit = quantity.unit ?? '';
  const change = cue?.kind === 'change' ? cue : null;
  if (points.has(unit))
    return decided('difference', change?.sign ?? growth ?? 1, 'percentage points are a difference');
  const ratio = relative.has(unit);
  if (ratio && growth !== null)
    return decided('growth', growth, 'a noun of change stands before the number');
  if (change !== null && counted === null) {
    const measure = ratio ? 'growth' : 'difference';
    return decided(measure, change.sign, 'a verb of change stands before the number');
  }
  if (unit === '%' && cue === null && fallsFirst.test(lead.rest))
    return decided('growth', -1, 'the lead opens with a verb that lessens');
  return decided('level', 1, 'no word of change stands with it');
}

const isShare = ({ measure }: Measured, { first }: CountedClause): boolean =>
  first.kind === 'quantity' && first.unit === '%' && measure === 'level';

/** 增速由年初的-12%|回升至年末的6.5%, 降幅由12%|收窄至5%: of one growth to another. */
const changesTo = /^(?:回升|回落|提高|提升|上升|下降|加快|放缓|收窄|扩大)[到至]/;

/** 生产总值增长14%,力争达到16%; 上涨2.1%,控制在3%以内 */
const strives = /^(?:并|全力)?(?:力争|争取|确保|冲刺|控制在)/;

/** 增长10.2%,未达到12%的预期目标 */
const missed = /^未(?:能)?(?:达到|完成|实现)?$/;

/** What is striven for, turned to or missed, where it is the growth just named; null where it is something else. */
function strivesOn(measured: Measured, clause: CountedClause): Measured | null {
  const { words, lead, memory } = clause;
  const { growth } = memory.last;
  if (growth === null || !isShare(measured, clause)) return null;
  const alone = lead.rest === '' && (strives.test(words) || changesTo.test(words));
  return alone || missed.test(words)
    ? decided('growth', growth, 'it goes on with the growth just named')
    : null;
}

/** 营收保持20%以上|增长; 实现8%的增长: the change stands behind the number. */
const changes = /^的?(?:高速|较快|快速|持续|稳定|正)?(?:增长|增幅|增速)(?:速度)?(?=$|[,;、和])/;

/** A share that is said to be a growth after its number; null when nothing is said. */
const growsAfter = (measured: Measured, clause: CountedClause): Measured | null =>
  isShare(measured, clause) && changes.test(clause.tail)
    ? decided('growth', 1, 'a change stands behind the number')
    : null;
