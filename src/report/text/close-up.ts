/** 政 府 工 作 报 告: a line set wide without its spaces between characters. */
export const closeUp = (line: string): string =>
  line.replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu, '');
