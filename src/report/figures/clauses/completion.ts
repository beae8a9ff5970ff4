/** 完成年计划的101%, 为年度预算的102.5%, 占调整预算的100.4%: how far something is of what was planned. */
const share =
  /(?:超额|超)?(?:完成|达到|占|为|是)(?:了)?(?:全年|年度|年初|年|调整后?|变动)*(?:的)?(?:计划|目标|任务|预算|预期)+(?:数|任务|目标)?的$/;

/** 仅相当于全省平均水平的68%, 是全国平均水平的1.2倍: how something compares with a wider place. */
const compared =
  /(?:仅|只)?(?:相当于|是|为)(?:全国|全省|全市|全区|东部|中部|西部)(?:的?平均)?(?:水平)?的$/;

/**
 * Whose share it is: 生产总值、财政收入分别|完成年计划的. The words are given back whole where they tell of neither plan nor
 * wider place.
 */
export const withoutCompletion = (words: string): string =>
  words.replace(share, '').replace(compared, '');
