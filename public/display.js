// Display settings before the first paint: from the address (?size=l&theme=dark&contrast=more&punct=source), else from
// earlier in this visit. Blocking and small on purpose, plain as it is served; src/browser/display-settings.ts sets them.
(function (root, asked) {
  root.classList.add('js');
  ['size', 'theme', 'contrast', 'punct'].forEach(function (key) {
    let value = asked.get(key);
    try {
      if (value === null) value = sessionStorage.getItem('display-' + key);
      else sessionStorage.setItem('display-' + key, value);
    } catch {
      // a visit without storage keeps the setting for this page
    }
    if (value) root.setAttribute('data-' + key, value);
  });
})(document.documentElement, new URLSearchParams(location.search));
