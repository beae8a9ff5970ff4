import { error } from '../text/problem.ts';
import type { Law } from './law.ts';

/** The parts of a title joined are the title, and the place stands in the title, the meeting or who submits. */
export const titleWhole: Law = ({ compiled: { report } }) => {
  const { title, titleParts, place, meeting, submitter } = report;
  const joined = titleParts
    ? [titleParts.lead, titleParts.first, titleParts.joint, titleParts.second, titleParts.tail]
        .map((part) => part ?? '')
        .join('')
    : title;
  const named = [title, meeting, submitter].some((words) => words?.includes(place ?? '') ?? false);
  return [
    ...(joined === title ? [] : [broken(`titleParts that join to “${title}”`, joined)]),
    ...(place === null || named
      ? []
      : [broken('a place that stands in title, meeting or submitter', place)]),
  ];
};

const broken = (expected: string, found: string | null): ReturnType<typeof error> =>
  error('span-text', 0, {
    expected,
    found: `“${found}”`,
    cure: 'a fault of the parser: keep the title as a fixture and mend src/report/outline',
  });
