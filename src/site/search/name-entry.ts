/** An indicator as search names it. */
export interface NameEntry {
  id: string;
  name: string;
  /** aliases and common abbreviations that neither hold the name nor stand in it */
  aliases: string[];
  /** indexes into `reports` of the reports that state it */
  reports: number[];
}

/** latin.json: English name and full pinyin (syllables apart) of each entry, fetched once a query has Latin letters. */
export type LatinNames = [english: string, pinyin: string][];

/** A name readers use for something the text says otherwise and no indicator stands for: 发改委 → 发展和改革委员会. */
export type Synonym = [says: string, means: string];

/** A report as search shows it. */
export interface NamedReport {
  id: string;
  title: string;
}

/** Every name search knows beyond the text itself. */
export interface Names {
  reports: NamedReport[];
  entries: NameEntry[];
  synonyms: Synonym[];
}
