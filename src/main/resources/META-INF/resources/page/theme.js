// Before the first paint, so that nobody who chose the dark is dazzled; not a module for that reason.
(() => {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'dark' || chosen === 'light') {
    document.documentElement.dataset.theme = chosen;
  }
})();
