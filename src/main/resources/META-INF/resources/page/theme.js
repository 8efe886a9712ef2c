// Before the first paint, so that nobody who chose the dark is dazzled and nothing jumps; not a module for that reason.
(() => {
  const root = document.documentElement;
  const chosen = localStorage.getItem('theme');
  if (chosen === 'dark' || chosen === 'light') {
    root.dataset.theme = chosen;
  }
  root.dataset.side = matchMedia('(max-width: 62rem)').matches ? 'drawer' : 'column';
})();
