import { expect, test } from 'vitest';
import { sharedAddress } from '../../../src/site/address/shared-address.ts';

const page = 'https://a.cn/b/panjin-2021/1-2/?size=xl&theme=dark&from=wx#1-2.s3';

test.each([
  ['#1-2.s14', 'https://a.cn/b/panjin-2021/1-2/#1-2.s14'],
  ['#1-2.s14:5-12', 'https://a.cn/b/panjin-2021/1-2/#1-2.s14:5-12'],
  ['../2-1/#2-1.s1', 'https://a.cn/b/panjin-2021/2-1/#2-1.s1'],
  ['', 'https://a.cn/b/panjin-2021/1-2/'],
])('shared with "%s", a page carries no settings', (target, address) => {
  expect(sharedAddress(page, target)).toBe(address);
});
