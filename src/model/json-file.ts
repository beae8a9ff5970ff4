/** A value as a file: two-space JSON with a last line end. Order of keys is the schema's, of lists the text's. */
export const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
