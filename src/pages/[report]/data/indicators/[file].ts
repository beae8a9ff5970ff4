import type { APIRoute } from 'astro';
import { INDICATOR_FILES, type IndicatorFile } from '../../../../site/downloads/data-files.ts';
import type { Indicator } from '../../../../model/indicator.ts';
import { allReports } from '../../../../content/all-reports.ts';

export const getStaticPaths = () =>
  allReports.flatMap(({ report, indicators }) =>
    indicators.flatMap((indicator) =>
      INDICATOR_FILES.map((file) => ({
        params: { report: report.id, file: `${indicator.id}.${file.ending}` },
        props: { indicator, file },
      })),
    ),
  );

export const GET: APIRoute<{ indicator: Indicator; file: IndicatorFile }> = ({ props }) =>
  new Response(props.file.make(props.indicator), { headers: { 'content-type': props.file.type } });
