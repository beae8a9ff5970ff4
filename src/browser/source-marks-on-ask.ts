import { withPart } from './parts/with-part.ts';

/** Brings what shows the source's own punctuation once a reader has asked for it. */
export function sourceMarksOnAsk(): void {
  const look = () => {
    if (document.documentElement.dataset['punct'] !== 'source') return;
    document.removeEventListener('display', look);
    withPart(
      () => import('./source-marks.ts'),
      ({ sourceMarks }) => sourceMarks(),
      true,
    );
  };
  document.addEventListener('display', look);
  look();
}
