import { titleShown } from './naming.ts';
import type { ReportData } from './report-data.ts';
import { citationDates, UNSIGNED } from '../words/download-words.ts';

/** What a citation of a report is made of; what neither the report nor its origin gives is null, or said in 〔 〕. */
export interface Citation {
  author: string;
  title: string;
  published: string | null;
  address: string | null;
}

/** The facts to cite a report by, from the report and from the hand-kept origin of its text. */
export function citationOf({ report, origin }: ReportData): Citation {
  return {
    author: report.submitter ?? origin?.publisher ?? UNSIGNED,
    title: report.title ?? titleShown(report),
    published: origin?.publishedOn ?? report.deliveredOn,
    address: origin?.address ?? null,
  };
}

/**
 * GB/T 7714—2015, an electronic report: 主要责任者. 题名[R/OL]. (发布日期)[引用日期]. 地址.
 * The day of citing is the reader's to fill in.
 */
export function gbt7714({ author, title, published, address }: Citation): string {
  return address
    ? `${author}. ${title}[R/OL]. ${citationDates(published)}. ${address}.`
    : `${author}. ${title}[R].${published ? ` ${published}.` : ''}`;
}

/** Text in which TeX finds no commands: {}%#&_$ and the backslash mean themselves. */
const forTex = (text: string): string =>
  text.replaceAll(/[{}%#&_$\\]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`));

/** A BibTeX entry; `key` is what it is cited by. */
export function bibtex(citation: Citation, key: string): string {
  const fields = [
    ['author', `{${forTex(citation.author)}}`],
    ['title', `{${forTex(citation.title)}}`],
    ['institution', forTex(citation.author)],
    ['date', citation.published],
    ['url', citation.address],
    ['langid', 'chinese'],
  ] as const;
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@report{${key},\n${lines.join('\n')}\n}\n`;
}

/** An entry in RIS, which reference managers import. */
export function ris({ author, title, published, address }: Citation): string {
  const fields = [
    ['TY', 'RPRT'],
    ['AU', author],
    ['TI', title],
    ['PB', author],
    ['PY', published?.slice(0, 4)],
    ['DA', published?.replaceAll('-', '/')],
    ['UR', address],
    ['LA', 'zh-CN'],
  ] as const;
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}
