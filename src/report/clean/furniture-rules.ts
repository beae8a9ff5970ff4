/** One kind of page furniture: a line that the site put round the report. */
export interface FurnitureRule {
  rule: string;
  /** `head`: above the body; `tail`: below it, and everything under such a line is furniture too; `line`: anywhere */
  where: 'head' | 'tail' | 'line';
  /** tested against the whole line, without white space round it, full-width signs folded */
  pattern: RegExp;
}

/** Lines of web pages and of copies from PDF files; each comment quotes a line that taught the rule. */
export const FURNITURE: readonly FurnitureRule[] = [
  // 盘锦人大信息网欢迎您!
  { rule: 'site-greeting', where: 'head', pattern: /(欢迎(您|访问|光临|浏览)|^您好[,!])/ },
  // 搜索:
  {
    rule: 'search-box',
    where: 'head',
    pattern: /^(站内)?(搜索|检索|搜一搜|请输入(关键[字词]|搜索).*)[:>]?$/,
  },
  // 当前位置: 首页 >人代会 >八届五次人代会 >会议报告
  {
    rule: 'breadcrumb',
    where: 'head',
    pattern: /^(您?(现在|当前)的?(所在)?位置|所在位置|首页\s*[>»›\-/|])/,
  },
  // 首页 | 政务公开 | 办事服务
  {
    rule: 'navigation',
    where: 'head',
    pattern:
      /^(首页|网站首页|返回首页|无障碍(浏览|阅读)?|长者模式|适老版|关怀版|登录|注册|繁体|简体|English|手机版|移动版)(\s|\||$)/,
  },
  // 发布时间:2021-01-16 来源:盘锦日报 浏览次数:123次
  {
    rule: 'byline',
    where: 'line',
    pattern:
      /^(\[?(发布|发文|公布|更新|发稿|成文|生成|创建)(日期|时间)|日期:|时间:|来源[::]|信息来源|稿源|作者[::]|点击(数|率|次数)?[::]|浏览(量|次数|人数)?[::]|阅读(量|次数)?[::]|访问(量|次数)|索\s?引\s?号|主题(分类|词)[::]|文\s?号[::]|发文(机关|字号|单位)[::]|发布(机构|单位|机关)[::]|有效性[::]|信息分类[::]|公开方式|公开范围)/,
  },
  // 【字体:大 中 小】
  {
    rule: 'font-size',
    where: 'line',
    pattern: /^[[【(]?\s*(字体|字号|文字大小|视力保护色)\s*[:]?/,
  },
  // 分享到: 微信 微博
  {
    rule: 'share-bar',
    where: 'line',
    pattern:
      /^[[【(]?\s*(分享(到|至|按钮)?([::]|\s|$)|扫一扫|微信(扫|分享|$)|新浪微博|QQ空间|用微信)/,
  },
  // 第 3 页 共 20 页; - 3 -; — 12 —
  {
    rule: 'page-number',
    where: 'line',
    pattern:
      /^(第\s*\d{1,4}\s*页(\s*[/,]?\s*共\s*\d{1,4}\s*页)?|[-—–·]{1,3}\s*\d{1,4}\s*[-—–·]{1,3})$/,
  },
  // 关闭 打印
  {
    rule: 'page-buttons',
    where: 'tail',
    pattern:
      /^[[【(]?\s*(关闭|打印|收藏|返回顶部|回到顶部|返回|纠错|我要纠错|推荐|下载)(本页|窗口|页面|列表|上一页)?[\]】)]?(\s*[|/]?\s*[[【(]?(关闭|打印|收藏|顶部|返回顶部|纠错|推荐|下载|分享)(本页|窗口|页面)?[\]】)]?)*$/,
  },
  // 上一篇: 关于盘锦市2020年预算执行情况和2021年预算(草案)的报告
  {
    rule: 'neighbour-link',
    where: 'tail',
    pattern:
      /^[[【(]?\s*(上一?[篇条页]|下一?[篇条页]|前一篇|后一篇|相关(文章|新闻|链接|信息|阅读|附件|稿件)|延伸阅读|热点(新闻|推荐)|推荐阅读)\s*[::\]】)]?/,
  },
  // 责任编辑:张三
  {
    rule: 'editor',
    where: 'tail',
    pattern: /^[[【(]?\s*(责任?编辑|责编|编辑|编审|审核|校对|录入|初审|终审|值班主任|供稿)\s*[::]/,
  },
  // 版权所有:盘锦市人民代表大会常务委员会 主办单位:…
  {
    rule: 'copyright',
    where: 'tail',
    pattern:
      /(版权所有|©|copyright|主办单位?[::]|主办[::]|承办(单位)?[::]|技术支持[::]|协办[::]|all rights reserved)/i,
  },
  // 建议使用IE7.0,1024*768分辨率以上浏览本站
  {
    rule: 'browser-advice',
    where: 'tail',
    pattern: /^(建议|推荐|请)(您)?(使用|用).{0,20}(IE|浏览器|分辨率)/i,
  },
  // ICP备案序号:辽ICP备06020666号-1    联系电话:0427-2824960
  { rule: 'registration', where: 'tail', pattern: /(ICP备|公网安备|网站标识码|备案(序)?号)/ },
  // 网站地图 | 联系我们 | 关于我们
  {
    rule: 'site-links',
    where: 'tail',
    pattern:
      /^(网站地图|站点地图|联系我们|关于我们|关于本站|隐私(声明|保护)|网站声明|免责声明|友情链接|法律声明)/,
  },
];
