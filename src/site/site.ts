/** What the site is called, for the frame of its pages. */
export { SITE_NAME } from './words/site-name.ts';
