/** What stands where an address once led: on a page that has moved, and on one that a fragment has left. */

/** Title and heading of a page that only leads on. */
export const MOVED = '已移至新址';

/** Names the list of what has left a page, for screen readers. */
export const MOVED_FROM_HERE = '已移至别处的内容';

/** Of one fragment, which moved or is no more; what it is called now, or what says it now, is a link. */
export const MOVED_TO = {
  before: (old: string): string => `原在此处的“${old}”已删去或移走，参见`,
  after: '。',
};
