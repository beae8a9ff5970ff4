/** What the page of the whole text (全文) says. */
export const FULL = {
  description: (title: string): string => `${title}，全文一页，可打印，可在页内查找。`,
  lede: (sections: number): string =>
    `全文${sections}节，照录原文，可打印，可在页内查找。句前的数字是该句的永久链接。`,
} as const;
