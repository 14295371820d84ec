/** How the window looks: its theme, the size of its text, and whether things move. */
export function showLook({ theme, values }: { theme: string; values: { [key: string]: string | undefined } }) {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.motion = values.motion ?? "system";
  root.style.fontSize = values.text_size && values.text_size !== "100" ? `${values.text_size}%` : "";
}
