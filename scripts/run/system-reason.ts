/** What the operating system's codes mean for somebody who named a file. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'a folder',
  ENOTDIR: 'a file where its path needs a folder',
  EEXIST: 'a file where its path needs a folder',
  EACCES: 'that you have no permission',
  EPERM: 'that you have no permission',
  EROFS: 'a disk that can only be read',
  ENOSPC: 'a full disk',
};

/** Why the operating system refused a file, in words; null for an exception that does not come from it. */
export function systemReason(problem: unknown): string | null {
  if (!(problem instanceof Error) || !('code' in problem) || !('syscall' in problem)) return null;
  return REASONS[String(problem.code)] ?? problem.message;
}
