/**
 * Words whose readings a dictionary gets wrong in texts of this genre: because it cuts 执行情况 into 执 行情 况, or knows
 * only the commoner reading. 退养还湿 is huán, to give back, as in 退耕还林.
 */
export const readings: Record<string, string> = {
  执行情况: 'zhí xíng qíng kuàng',
  运行情况: 'yùn xíng qíng kuàng',
  退养还湿: 'tuì yǎng huán shī',
  还湿: 'huán shī',
  还林: 'huán lín',
  还款: 'huán kuǎn',
};
