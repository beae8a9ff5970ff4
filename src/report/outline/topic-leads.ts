/** A lead is short, and says one thing. */
const LONGEST_LEAD = 16;
const SAYS_MORE = /[,，、;；:：\d０-９！？!?“”《》()（）]/;

/** Manner that stands before a state: 港口能力能级*稳步*提升. */
const MANNER =
  '稳步|持续|不断|更加|更为|更趋|进一步|加快|加速|全面|扎实|逐步|逐渐|日益|日趋|日渐|愈加|明显|显著|大幅|有力|有序|有效|深入|快速|迅速|健康|平稳|强力|积极|纵深|协调|整体|同步|切实|继续|总体|高效|顺利|蓬勃|竞相|稳定|圆满|较快|良性|均衡|全力|统筹|高位|逆势|稳健|强势|深度|双双|充分';

/** What a subject does without an object, after a word of manner or in pairs: 不断*提升*, 金融改革*提质增效*. */
const CHANGE =
  '提升|提高|提速|提档|提质|提优|攀升|跃升|回升|增长|增强|增进|增多|增加|增效|扩大|扩张|壮大|加大|加强|加快|加深|加力|改善|完善|优化|改观|改变|好转|转变|转型|升级|跨越|进位|前移|突破|见效|显现|凸显|呈现|频现|迸发|释放|激发|涌现|推进|推动|发展|展开|开展|深化|拓展|延伸|实施|落实|落地|巩固|夯实|筑牢|保障|盘活|形成|健全|规范|推广|覆盖|融合|集聚|贯通|畅通|破题|对接|稳中';

/** What a subject is, needing no word of manner: 成效*显著*, 步伐*加快*, 市域治理科学*精细*. */
const QUALITY =
  '显著|明显|突出|丰硕|丰富|丰厚|喜人|良好|优良|优异|繁荣|活跃|旺盛|强劲|充足|充沛|有序|有力|有效|有为|到位|得力|健康|稳定|稳固|平稳|稳健|坚实|扎实|牢固|安全|和谐|祥和|平安|宜居|便捷|精细|高效|均衡|协调|完备|齐全|多元|鲜明|厚实|殷实|向好|向优|向上|趋好|提速|加快|加速|提升|提高|增强|改善|回升|频现|凸显|显现|见效';

const SHAPE = new RegExp(
  `^\\p{Script=Han}{2,14}?(?:(?:${MANNER})(?:${CHANGE}|${QUALITY})|(?:${CHANGE}){2}|${QUALITY})$`,
  'u',
);

/** Begins with a verb or its manner, so what follows is an object: *基本完成*无废城市建设试点任务. */
const BEGINS_WITH_VERB =
  /^(基本|连续|成功|累计|全力|大力|着力|积极|坚持|坚决|继续|进一步|不断|持续|切实|深入|稳步|加快|加强|加大|推动|推进|促进|深化|实施|实现|完成|开展|新增|新建|建成|组织|组建|启动|强化|优化|完善|落实|支持|提升|提高|扩大|培育|打造|引进|获批|荣获|荣膺|蝉联|确保|努力|认真|严格|聚焦|围绕|通过|成为|取得|出台|制定|建立|健全|做好|抓好|办好|举办|开工|改造)/;

/**
 * Whether a sentence, without its full stop, is a lead: a subject and then manner and state without an object, no comma,
 * no 、, no digit, at most 16 characters. 港口能力能级稳步提升 is; 连续六次荣膺“全国双拥模范城” is not.
 */
export function isLead(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_LEAD &&
    !SAYS_MORE.test(sentence) &&
    !BEGINS_WITH_VERB.test(sentence) &&
    SHAPE.test(sentence)
  );
}
