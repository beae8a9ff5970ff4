import { allReports } from '../../src/content/all-reports.ts';

const found = allReports.find(({ report }) => report.id === 'panjin-2021');
if (!found) throw new Error('expected panjin-2021 in content/reports, found none');

/** The report that hand records are held against; others may stand beside it and be newer. */
export const panjin = found;
