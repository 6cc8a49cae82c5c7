// Runs before the first paint: the chosen theme, else what the system prefers; so dark pages never flash white.
(function () {
  const root = document.documentElement;
  root.classList.add('js');
  if (root.hasAttribute('data-bs-theme')) return;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    if (!root.dataset.chosen) root.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  };
  follow();
  dark.addEventListener('change', follow);
})();
