import { keptKinds, testLook } from './kept-look.ts';

/** Each width in one of the palettes; looks.long.spec.ts has the others. */
for (const kind of keptKinds) {
  testLook(kind, 390, 'dark');
  testLook(kind, 1440, 'light');
}
