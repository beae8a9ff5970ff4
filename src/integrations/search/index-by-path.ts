/** Files of the search index by path below its folder. */
export type IndexFiles = Map<string, string | Uint8Array>;
