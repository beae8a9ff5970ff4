import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { remarkUnlink } from '../../../src/site/markdown/remark-unlink.ts';

test.each([
  '见www.panjin.gov.cn网站',
  '见 http://example.cn/a 网站',
  '邮箱 a@b.cn 收',
  '[字](http://example.cn/)',
])('%s becomes no link', async (text) => {
  const processor = remark().use(remarkGfm).use(remarkUnlink);
  const tree = await processor.run(processor.parse(text));
  expect(JSON.stringify(tree)).not.toContain('"type":"link"');
});
