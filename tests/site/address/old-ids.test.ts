import { expect, test } from 'vitest';
import { withOldIds } from '../../../src/site/address/old-ids.ts';

const HTML =
  '<h2 id="1-1-1">甲</h2><p class="s" id="1-1.s1">乙。</p><p class="s" id="1-1.s2">丙。</p>';

test('an old id stands right before what it leads to now', () => {
  const here = new Map([
    ['1-1-1', ['1-2-4']],
    ['1-1.s2', ['1-1.s3', '1-9.s1']],
  ]);
  expect(withOldIds(HTML, here)).toBe(
    '<span id="1-2-4"></span><h2 id="1-1-1">甲</h2><p class="s" id="1-1.s1">乙。</p>' +
      '<span id="1-1.s3"></span><span id="1-9.s1"></span><p class="s" id="1-1.s2">丙。</p>',
  );
});

test('where nothing moved, nothing changes', () => {
  expect(withOldIds(HTML, new Map())).toBe(HTML);
});
