import { describe, expect, test } from 'vitest';
import { answer, type Folder } from '../../../scripts/serve/answer.ts';

/** A folder that holds these files, and the folders they stand in. */
function folderOf(files: string[]): Folder {
  return {
    isFile: (path) => files.includes(path),
    isFolder: (path) => files.some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`)),
  };
}

const site = folderOf([
  'index.html',
  '404.html',
  'r/1-1/index.html',
  'r/data/plan.json',
  '大/a b.txt',
]);

describe('a static host', () => {
  test.each([
    ['the front', '/', { status: 200, file: 'index.html' }],
    ['a page', '/r/1-1/', { status: 200, file: 'r/1-1/index.html' }],
    ['a page with a query', '/r/1-1/?q=a/b?c', { status: 200, file: 'r/1-1/index.html' }],
    ['a file', '/r/data/plan.json', { status: 200, file: 'r/data/plan.json' }],
    ['an encoded name', '/%E5%A4%A7/a%20b.txt', { status: 200, file: '大/a b.txt' }],
    ['a page without its slash', '/r/1-1', { status: 301, location: '/r/1-1/' }],
    ['the same, keeping the query', '/r/1-1?q=1', { status: 301, location: '/r/1-1/?q=1' }],
    [
      'a folder by two slashes, which would name a host',
      '//r/1-1',
      { status: 301, location: '/r/1-1/' },
    ],
    ['the same by a slash and a backslash', '/\\r/1-1', { status: 301, location: '/r/1-1/' }],
    ['a page by many slashes', '///r/1-1/', { status: 200, file: 'r/1-1/index.html' }],
    [
      'an address with its host',
      'http://host:1/r/1-1/?q=1',
      { status: 200, file: 'r/1-1/index.html' },
    ],
    ['the front of a host', 'http://host', { status: 200, file: 'index.html' }],
    ['a page that is not there', '/r/9-9/', { status: 404, file: '404.html' }],
    ['a folder without index.html', '/r/data/', { status: 404, file: '404.html' }],
    ['a way out of the folder', '/../secret.txt', { status: 400, file: null }],
    ['the same, encoded', '/r/%2e%2e/%2e%2e/secret.txt', { status: 400, file: null }],
    ['the same, with backslashes', '/..%5Csecret.txt', { status: 400, file: null }],
    ['an address that cannot be decoded', '/%E5%A4', { status: 400, file: null }],
    ['a NUL', '/index.html%00', { status: 400, file: null }],
  ])('answers %s', (_name, url, expected) => {
    expect(answer(site, '/', url)).toEqual(expected);
  });

  test.each([
    ['the front', '/x/', { status: 200, file: 'index.html' }],
    ['a page', '/x/r/1-1/', { status: 200, file: 'r/1-1/index.html' }],
    ['the base without its slash', '/x', { status: 301, location: '/x/' }],
    ['a page without its slash', '/x/r/1-1', { status: 301, location: '/x/r/1-1/' }],
    ['what lies beside the base', '/r/1-1/', { status: 404, file: '404.html' }],
    ['what only begins like the base', '/xy/', { status: 404, file: '404.html' }],
  ])('under a base path answers %s', (_name, url, expected) => {
    expect(answer(site, '/x/', url)).toEqual(expected);
  });

  test('has nothing to show when the folder has no 404.html', () => {
    expect(answer(folderOf(['index.html']), '/', '/gone/')).toEqual({ status: 404, file: null });
  });
});
