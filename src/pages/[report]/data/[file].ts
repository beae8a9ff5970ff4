import type { APIRoute } from 'astro';
import { DATA_FILES, type DataFile } from '../../../site/downloads/data-files.ts';
import type { ReportData } from '../../../site/report/report-data.ts';
import { allReports } from '../../../content/all-reports.ts';

export const getStaticPaths = () =>
  allReports.flatMap((data) =>
    DATA_FILES.map((file) => ({
      params: { report: data.report.id, file: file.name },
      props: { data, file },
    })),
  );

export const GET: APIRoute<{ data: ReportData; file: DataFile }> = ({ props: { data, file } }) =>
  new Response(file.make(data), { headers: { 'content-type': file.type } });
