// Runs a script, or with --bin an installed command, on a Node new enough for this project: the outer one when it is,
// else the one brought along as an optional dependency (npm 10 does not link its binary, so it is found by path).
//   node scripts/with-node.mjs SCRIPT [ARGS…]      node scripts/with-node.mjs --bin COMMAND [ARGS…]
// Plain JavaScript, because it is the one file that an older Node must be able to run.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');

/** ^22.22.3, ^24.16 or >= 26.3: what eslint-plugin-astro, the choosiest of our tools, asks for. */
export function isNewEnough(version) {
  const [major, minor, patch] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 3);
  if (major === 24) return minor >= 16;
  return major > 26 || (major === 26 && minor >= 3);
}

/**
 * Path of the Node brought along for this platform, or undefined.
 * @param {string} platform as process.platform says it
 * @param {string} arch as process.arch says it
 * @param {(file: string) => boolean} [exists] asked for each place where it may be
 */
export function bundledNode(platform, arch, exists = existsSync) {
  const system = platform === 'win32' ? 'win' : platform;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  return [`node-${system}-${arch}`, `node-bin-${system}-${arch}`]
    .map((name) => path.join(modules, name, 'bin', file))
    .find((candidate) => exists(candidate));
}

/** Path of an installed command's script, from its package's own `bin`. */
export function commandScript(name) {
  const owner = { tsc: 'typescript', playwright: '@playwright/test' }[name] ?? name;
  const folder = path.join(modules, owner);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function run([first, ...rest]) {
  const node = isNewEnough(process.version)
    ? process.execPath
    : bundledNode(process.platform, process.arch);
  if (!node) {
    console.error(
      `with-node: expected Node ^22.22.3, ^24.16 or >= 26.3, found ${process.version} and no Node package for ` +
        `${process.platform}-${process.arch} in node_modules. Run npm ci with optional dependencies, or install a newer Node.`,
    );
    process.exit(1);
  }
  const target =
    first === '--bin'
      ? [commandScript(rest[0]), ...rest.slice(1)]
      : [path.resolve(root, first), ...rest];
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...target], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path.dirname(node) + path.delimiter + process.env.PATH },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  // npm tells a signal to its shell alone, which passes it on to nobody
  const parent = process.ppid;
  const watch = process.env.npm_lifecycle_event
    ? setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500)
    : undefined;
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exit(code ?? (signal ? 1 : 0));
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  run(process.argv.slice(2));
