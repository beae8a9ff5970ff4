import type { SourceFile } from './source-files.ts';

/** The one file that makes addresses. */
const routes = 'src/site/routes.ts';

/** Signs of an address made elsewhere: a link written out from the root, or the base path asked for. */
const signs = [
  /\b(href|src|action)=["'{`]+\/(?!\/)/,
  /\bBASE_URL\b/,
  /['"`]\/(panjin-2021|search|indicators)\//,
];

/** Addresses of the site that are not made by src/site/routes.ts. */
export const homemadeAddresses = (file: SourceFile): string[] =>
  file.path === routes || !file.path.startsWith('src/')
    ? []
    : file.text
        .split('\n')
        .flatMap((line, index) =>
          signs.some((sign) => sign.test(line))
            ? [`${file.path}:${index + 1}: ${line.trim()}`]
            : [],
        );
