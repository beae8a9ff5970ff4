import { withPart } from './parts/with-part.ts';

/** Brings what marks a stretch of a sentence once the address names one (`#1-2.s14:5-12`). */
export function arrivalOnAsk(): void {
  let asked = false;
  const look = () => {
    if (asked || !/:\d+-\d+$/.test(decodeURIComponent(location.hash))) return;
    asked = true;
    withPart(
      () => import('./show-addressed-sentence.ts'),
      ({ markArrival }) => markArrival(),
      true,
      // the sentence alone is what the fragment begins with
      () => location.replace(location.hash.replace(/(:|%3A)\d+-\d+$/i, '')),
    );
  };
  look();
  addEventListener('hashchange', look);
}
