/**
 * Says why a command failed: an Error that was thrown with its own words by them alone, any other (a TypeError, a system's)
 * whole, since it is a fault of the program and its place is wanted. Sets the exit status.
 */
export function tellFailure(problem: unknown): void {
  const worded = problem instanceof Error && problem.constructor === Error && !('code' in problem);
  console.error(worded ? problem.message : problem);
  process.exitCode = 1;
}
