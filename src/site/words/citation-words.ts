/** What a citation says where the report or its reader has yet to say it. */

/** The author, where neither the report nor its origin names one. */
export const UNSIGNED = '〔原文未署名〕';

/** The date of publication, where it is known, and the place of the day of citing, which the reader fills in. */
export const citationDates = (published: string | null): string =>
  `${published ? `(${published})` : ''}[引用日期]`;
