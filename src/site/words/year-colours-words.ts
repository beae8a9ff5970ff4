/**
 * What the two colours of the years stand for; in words where the report names no year. Ends without a full stop: more
 * may follow.
 */
export function colourWords(done: number | null, plan: number | null): string {
  const red = done ? `${done}年` : '所报告的年份';
  const blue = plan ? `${plan}年` : '所计划的年份';
  return `红为${red}，蓝为${blue}`;
}
