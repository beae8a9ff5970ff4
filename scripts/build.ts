// Builds the site, with its search index, into dist/ (OUT_DIR): BASE=/reports/ npm run build for a site below a path.
//   --fresh         also when nothing has changed since the last build
//   --root FOLDER   the site of another project folder, whose content is taken as it is
import { askedSite } from './build/asked-site.ts';
import { runBuild } from './build/run-build.ts';
import { optionValues } from './run/option-values.ts';
import { tellFailure } from './run/tell-failure.ts';

const options = { fresh: { type: 'boolean', default: false }, root: { type: 'string' } } as const;

async function build(words: string[]): Promise<boolean> {
  const asked = optionValues(words, options);
  if (asked instanceof Error)
    throw new Error(`build: ${asked.message}. Known are --fresh and --root FOLDER.`);
  const { fresh, root } = asked;
  return runBuild(askedSite(process.env, root), {
    content: root === undefined ? 'check' : 'take',
    fresh,
  });
}

try {
  if (!(await build(process.argv.slice(2)))) process.exitCode = 1;
} catch (problem) {
  tellFailure(problem);
}
