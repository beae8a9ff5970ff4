// The script of a page that has moved: goes on to its new address with the fragment the old one was asked for, which a
// refresh would lose. Leaves no step in the history, so that “back” does not come here again.
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(link.href + location.hash);
