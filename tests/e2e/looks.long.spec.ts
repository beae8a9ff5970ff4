import { keptKinds, testLook } from './kept-look.ts';

for (const kind of keptKinds) {
  testLook(kind, 390, 'light');
  testLook(kind, 1440, 'dark');
}
