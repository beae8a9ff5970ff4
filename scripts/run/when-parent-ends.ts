/** How often the parent is looked for. */
const look = 500;

/**
 * Does something once the process that started this one is no more, however it ended: a child of it would live on, hold its
 * port, or write where the next run writes. Keeps no process alive. (On Windows a process keeps its parent's number.)
 */
export function whenParentEnds(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, look).unref();
}
