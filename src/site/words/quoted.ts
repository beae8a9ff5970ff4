/** Words in quotation marks; those they hold themselves become single, as GB/T 15834 has it: “企业‘小升规’”. */
export const quoted = (words: string): string =>
  `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
