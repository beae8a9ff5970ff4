/** Multipliers that stand between a number and its unit: 130.3亿元, 7.5万名, 5千公里. */
export const multiplierWords: readonly string[] = '万亿 千亿 百亿 千万 百万 亿 万 千 百'.split(' ');

/** Units of measurement, and money. The longest that fits is read. */
export const measureUnits: readonly string[] =
  '个百分点 百分点 个点 % ‰ 倍 成 番 元 美元 欧元 日元 港元 港币 人民币 英镑 蒸吨 吨标准煤 吨标煤 吨油当量 标准吨 吨公里 吨 公斤 千克 市斤 斤 克 毫克 微克 担 平方公里 平方千米 平方米 平米 公顷 亩次 亩 公里 千米 米 厘米 毫米 海里 延米 车道公里 皮长公里 芯公里 立方米 标准立方米 标方 方 立方 升 标准箱 标箱 TEU 重量箱 千瓦时 度 千瓦 兆瓦 吉瓦 千伏安 千伏 伏 兆伏安 个工作日 工作日 个小时 小时 分钟 秒 个月 天 周岁 岁 人天 工日 TB GB MB PB Mbps Gbps EFLOPS PFLOPS Eflops EFlops GWh MWh GW MW 兆 摄氏度 分贝 分 碳汇吨 P'.split(
    ' ',
  );

/** Counting words. */
export const classifiers: readonly string[] =
  '个 项 家 户 户次 处 座 所 条 件 件次 场 场次 支 台 台套 台次 辆 辆次 艘 艘次 架 架次 套 间 栋 幢 株 棵 头 头次 只 羽 匹 口 眼 次 批 批次 期 宗 起 例 笔 份 张 册 本 部 篇 首 幅 款 种 类 门 班 组 队 片 块 段 层 根 盏 颗 枚 节 列 班次 班列 趟 车次 人次 人 名 位 亿次 剂次 剂 针 床 席 尾 粒 单 页 行 对 双 副 把 顶 面 孔 道 股 味 集 档 样 轮 点位 车位 泊位 床位 学位 个班 公里次'.split(
    ' ',
  );

/** What may follow a slash or 每 in a compound unit: 元/月, 张/千人, 吨标准煤/万元. */
export const perUnits: readonly string[] =
  '人·年 人·月 人年 人月 月·人 年·人 万元 亿元 千人 万人 百人 百户 平方公里 平方米 平米 标准立方米 立方米 公里 公顷 千瓦时 度 公斤 小时 工作日 学期 学年 班次 吨 斤 亩 月 年 季 人 户 天 日 次 时 秒 升 方 米 件 台 个 辆 生 床 元 平方厘米'.split(
    ' ',
  );
