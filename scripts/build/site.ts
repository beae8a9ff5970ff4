/** What is to be built. */
export interface Site {
  /** where the project of the site stands */
  root: string;
  /** where the site hangs, with a slash at both ends */
  base: string;
  /** the host that pages name, if any */
  host: string | undefined;
  /** the folder that shall hold the site, absolute */
  out: string;
}
