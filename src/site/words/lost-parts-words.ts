/** What is said where a part of the site's code could not be fetched: why, before the link that opens the page anew. */
export const LOST = {
  /** the site was built anew since the page was opened */
  replaced: '站点已更新，请',
  failed: '有一项功能没有载入，可能网络已断开，联网后可',
} as const;

/** The link. */
export const REOPEN = '重新打开此页';
