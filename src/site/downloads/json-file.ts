/** Types of what is taken away, as they are served. */
export const JSON_TYPE = 'application/json; charset=utf-8';
export const CSV_TYPE = 'text/csv; charset=utf-8';

/** JSON as all files of this project have it: two spaces, a line feed at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
