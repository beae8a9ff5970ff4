/**
 * Words in quotation marks; those they hold themselves become single, as GB/T 15834 has it: “企业‘小升规’”. What is one
 * quotation already stays as it is: “个转企”.
 */
export const quoted = (words: string): string =>
  /^“[^“”]*”$/.test(words) ? words : `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
