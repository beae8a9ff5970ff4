import { systemReason } from '../run/system-reason.ts';

/** How Rust's parts of the build name the system's codes. */
const rustCodes: Readonly<Record<string, string>> = {
  '27': 'EFBIG',
  '28': 'ENOSPC',
  '30': 'EROFS',
  '13': 'EACCES',
};

/** Codes that tell of the machine and not of the project, with what helps. */
const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some room and run it again.',
  EDQUOT: 'Free some room and run it again.',
  EFBIG: 'Raise the limit of the size of files (ulimit -f) and run it again.',
  EROFS: 'Let the build write there, or set OUT_DIR to a folder that can be written.',
  EACCES: 'Let the build write there, or set OUT_DIR to a folder that can be written.',
  EBUSY: 'Set OUT_DIR to a folder below it: what is mounted cannot be replaced.',
  EMFILE: 'Raise the limit of open files (ulimit -n) and run it again.',
};

interface SystemError {
  code?: string;
  path?: string;
  message?: string;
  cause?: unknown;
}

function codeOf({ code, message = '' }: SystemError): string {
  const rust = /\(os error (\d+)\)/.exec(message)?.[1] ?? '';
  return rustCodes[rust] ?? code ?? /\b(ENOSPC|EROFS|EACCES|EDQUOT)\b/.exec(message)?.[1] ?? '';
}

/**
 * What is told of a build that the machine did not let finish, in one line; null for a fault of the project.
 * @param problem as it was thrown, by Node, by Astro or by one of their parts in Rust
 */
export function machineFailure(problem: unknown): string | null {
  if (typeof problem !== 'object' || problem === null) return null;
  const code = codeOf(problem);
  const cure = cures[code];
  if (cure === undefined) return machineFailure((problem as SystemError).cause);
  const { path: file } = problem as SystemError;
  const reason = systemReason(Object.assign(new Error(code), { code, syscall: 'write' }));
  return `build: expected to write ${file ?? 'the site'}, found ${reason}. ${cure} The last site stands as it was.`;
}
