// The six screens, in the order of the navigation and of the keys Alt+1 to Alt+6.

export const SCREENS = [
  { name: "check-in", title: "Check-in" },
  { name: "home", title: "Home" },
  { name: "trends", title: "Trends" },
  { name: "plan", title: "Plan" },
  { name: "record", title: "Looking back" },
  { name: "settings", title: "Settings" },
] as const;

export type ScreenName = (typeof SCREENS)[number]["name"];

/** The screen of that name, if it is one. */
export function screenNamed(name: string | null): ScreenName | undefined {
  return SCREENS.find((screen) => screen.name === name)?.name;
}
