/** An indicator as search names it. */
export interface NameEntry {
  /** its place in the list of names, which names its card: card/<report>/<at>.json */
  at: number;
  name: string;
  /** aliases and common abbreviations that neither hold the name nor stand in it */
  aliases: string[];
  /** indexes into `reports` of the reports that state it */
  reports: number[];
}

/** latin.json: what a query in Latin letters may mean, fetched once there is one. */
export interface LatinNames {
  /** English name of each entry, in the same order; empty where there is none */
  english: string[];
  /** headings and recurring phrases of the reports */
  phrases: string[];
  /** the characters of names and phrases by their usual reading in them, in pinyin without tones */
  readings: Record<string, string>;
  /** names and phrases in which a character is read otherwise (重, 行, 长, 乐, 还), with their syllables, spaces between */
  otherwise: Record<string, string>;
}

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
