/** What a word before a number says of it: a state, a change, or a change that ends in a state (提高到). */
export interface Cue {
  word: string;
  kind: 'state' | 'change';
  sign: 1 | -1;
}

const states =
  '达到 达 达成 为 是 有 共有 完成 实现 保持在 保持 控制在 稳定在 维持在 处于 稳定 位于 在 到 至 共计 总计 合计 总数达到 总数达 累计达到 累计达 累计为 累计完成 累计实现 已达到 已达 将达到 可达 可达到 预计达到 预计完成 预计为 预计实现 力争达到 力争完成 力争实现 确保达到 确保完成 计划完成 安排 提高到 提高至 提升到 提升至 提至 提到 增加到 增加至 增至 增长到 增长至 升至 升到 上升到 上升至 回升到 回升至 收窄到 收窄至 放缓到 放缓至 加快到 加快至 扩大到 扩大至 扩大为 跃升到 跃升至 跃升为 跃至 跃到 攀升到 攀升至 发展到 发展至 达到了 下降到 下降至 降至 降到 降低到 降低至 减少到 减少至 减至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 缩小到 缩小至 回落到 回落至 调整到 调整至 调整为 恢复到 优化到 优化为 变为 由 从 完成了 实现了 占 仅为 也达到 已完成 已实现 首次达到 首次 再次 一举 创下 高达 多达 计 收于 报收于 成为 拓展到 延伸到 提速到 相当于 仅 折合 约合'.split(
    ' ',
  );
const rises =
  '增长 增长了 增 增加 增加了 提高 提高了 提升 提升了 上升 上升了 上涨 上涨了 扩大 扩大了 改善 改善了 上调 上调了 上浮 跃升 回升 回升了 加快 加快了 攀升 涨 净增 净增加 增幅 涨幅 涨幅达 涨幅为 增长率 增长速度 增幅达 增幅达到 增幅为 增速 增速达 增速达到 增速为 增长率达 正增长 递增 增收 增产 高 高出 快 快于 高于 好于 优于 多 领先 反弹 年均增长 年均递增 平均增长 平均递增 年均 翻 放大 延长 升高 走高 超收 增支 增效 提前 前移 提速'.split(
    ' ',
  );
const falls =
  '下降 下降了 降低 降低了 减少 减少了 压降 压减 下跌 下跌了 缩减 缩小 缩短 压缩 回落 回落了 降 减 降幅 降幅达 降幅达到 降幅为 削减 收窄 负增长 下滑 减幅 减幅达 缩窄 低 低于 慢于 慢 少 年均下降 节约 后移 放缓 减缓 减产 减收 短收 核减 精简 下调'.split(
    ' ',
  );

/** All cues by their word. */
export const cues: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...states.map((word): [string, Cue] => [word, { word, kind: 'state', sign: 1 }]),
  ...rises.map((word): [string, Cue] => [word, { word, kind: 'change', sign: 1 }]),
  ...falls.map((word): [string, Cue] => [word, { word, kind: 'change', sign: -1 }]),
]);

/** Words between subject and cue that say how or since when, not what. */
export const adverbs: readonly string[] =
  '总体 分别 均 各 都 双双 同比 环比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比上年末 较上年末 比年初 较年初 与上年相比 分别比上年 由上年 上年 按可比价格计算 按可比价格 按可比价 按可比口径 可比口径 可比 同口径 扣除价格因素 剔除价格因素 预计 预计可 全年 已 已经 将 累计 已累计 总共 一共 合计 也 又 再 仍 只 实际 名义 力争 确保 争取 有望 预期 平均 年均 逐年 继续 首次 再次 成功 基本 大幅 大幅度 稳步 持续 连续 快速 进一步 逆势 同步 不断 每人每月 每人每年 每月 每年 每人 每吨 每亩 年末 年底 目标 预期目标 目标为 计划 同期 实现 完成 一举 比 较 的 就 了 至少 现 现已 仅 目前 每人每月 人均每月 要 拉动'.split(
    ' ',
  );

/** Words that end like a cue or an adverb and are words of their own. */
export const wholeWords: readonly string[] =
  '不仅 改造提升 巩固提升 完善提升 人口自然增长率 自然增长率 新增 新高 拥有 国有 所有 具有 占比 之比 对比 收入比 存贷比 投入产出比 抚养比 性别比 配比 行为 作为 存在 平均水平 人均 户均 首都 成都 主要 重要 需要 成就 造就 规则 目的 标的 外贸依存度 覆盖到 新减 加减 设计 统计 审计 监测预警 建设 建成 库存量 年末总 提前还 设施完成 最高 最低 最多 最少 兼顾 缺少 快慢 众多'.split(
    ' ',
  );

/** Nouns of change: before 达到 or 保持在 they make the number a growth. */
export const growthNouns: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>(
  (
    [
      ['增速', 1],
      ['增幅', 1],
      ['涨幅', 1],
      ['增长率', 1],
      ['增长速度', 1],
      ['平均增速', 1],
      ['年均增速', 1],
      ['增长', 1],
      ['增长幅度', 1],
      ['上涨幅度', 1],
      ['年均增长', 1],
      ['总涨幅', 1],
      ['降幅', -1],
      ['下降率', -1],
      ['降低率', -1],
      ['下降', -1],
      ['下降幅度', -1],
      ['降低', -1],
    ] as const
  ).map(([word, sign]) => [word, sign]),
);
