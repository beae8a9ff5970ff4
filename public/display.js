// Display settings before the first paint: from the address (?size=l&theme=dark&contrast=more&punct=source), else from
// earlier in this visit. Blocking and small on purpose; plain JavaScript, as it is served as it stands.
(function () {
  const known = {
    size: ['l', 'xl'],
    theme: ['light', 'dark'],
    contrast: ['more'],
    punct: ['source'],
  };
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  root.classList.add('js');

  /** What the visit remembers; null where storage is closed to us. */
  function remembered(key) {
    try {
      return sessionStorage.getItem('display-' + key);
    } catch {
      return null;
    }
  }
  function remember(key, value) {
    try {
      sessionStorage.setItem('display-' + key, value);
    } catch {
      // a visit without storage keeps the setting for this page
    }
  }
  function apply(key, value) {
    if (known[key].indexOf(value) === -1) root.removeAttribute('data-' + key);
    else root.setAttribute('data-' + key, value);
  }
  /** Shows on the buttons what is set. */
  function press() {
    document.querySelectorAll('[data-set]').forEach(function (button) {
      const set = root.dataset[button.dataset.set] || '';
      button.setAttribute('aria-pressed', String(button.value === set));
    });
  }

  Object.keys(known).forEach(function (key) {
    if (asked.has(key)) remember(key, asked.get(key));
    apply(key, asked.has(key) ? asked.get(key) : remembered(key));
  });
  document.addEventListener('DOMContentLoaded', press);
  document.addEventListener('click', function (event) {
    const button = event.target.closest ? event.target.closest('[data-set]') : null;
    if (!button) return;
    const key = button.dataset.set;
    remember(key, button.value);
    apply(key, button.value);
    press();
    if (asked.has(key)) {
      asked.delete(key);
      const query = asked.toString();
      history.replaceState(
        null,
        '',
        location.pathname + (query ? '?' + query : '') + location.hash,
      );
    }
    document.dispatchEvent(new CustomEvent('display', { detail: key }));
  });
})();
