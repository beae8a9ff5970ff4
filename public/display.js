// Display settings before the first paint, plain as it is served; src/browser/display-settings.ts sets them.
(function (root, asked) {
  root.classList.add('js');
  ['size', 'theme', 'contrast', 'punct'].forEach(function (key) {
    let value = asked.get(key);
    try {
      if (value === null) value = sessionStorage.getItem('display-' + key);
      else sessionStorage.setItem('display-' + key, value);
    } catch {
      // no storage: for this page only
    }
    if (value) root.setAttribute('data-' + key, value);
  });
})(document.documentElement, new URLSearchParams(location.search));
