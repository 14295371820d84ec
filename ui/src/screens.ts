// The screens, in the order of the keys Alt+1 to Alt+0; the navigation shows them in three groups.

export const SCREENS = [
  { name: "check-in", title: "Check-in", group: "self" },
  { name: "home", title: "Home", group: "self" },
  { name: "trends", title: "Trends", group: "self" },
  { name: "plan", title: "Plan", group: "self" },
  { name: "record", title: "Looking back", group: "self" },
  { name: "settings", title: "Settings", group: "app" },
  { name: "log", title: "Log", group: "research" },
  { name: "ideas", title: "Ideas", group: "research" },
  { name: "why", title: "Why", group: "research" },
  { name: "week", title: "Week", group: "research" },
] as const;

export const GROUPS = ["self", "research", "app"] as const;

export type ScreenName = (typeof SCREENS)[number]["name"];

/** The digit that goes to a screen with Alt: its place, and 0 for the tenth. */
export const keyOf = (name: ScreenName) => (SCREENS.findIndex((screen) => screen.name === name) + 1) % 10;

/** The screen of that name, if it is one. */
export function screenNamed(name: string | null): ScreenName | undefined {
  return SCREENS.find((screen) => screen.name === name)?.name;
}
