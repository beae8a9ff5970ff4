/** What a footnote says of a bar that runs past the end of its axis: whose it is, and the change it stands for. */
export const brokenWords = (name: string, change: string): string =>
  `“${name}”${change}，超出坐标范围，条形以断口表示。`;
