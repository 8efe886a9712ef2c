// Dark or light: what the system says, until somebody chooses.

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

const current = () => document.documentElement.dataset.theme ?? (systemIsDark.matches ? 'dark' : 'light');

export function offerAppearance(button) {
  const show = () => {
    const other = current() === 'dark' ? 'light' : 'dark';
    button.textContent = other === 'dark' ? 'Dark' : 'Light';
    button.setAttribute('aria-label', `Switch to ${other} colours`);
  };
  button.addEventListener('click', () => {
    const other = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = other;
    localStorage.setItem('theme', other);
    show();
  });
  systemIsDark.addEventListener('change', show);
  show();
}
