/** Shows the window in a theme; the style sheet follows the desktop unless light or dark is asked for. */
export function showTheme(theme: string) {
  document.documentElement.dataset.theme = theme;
}
