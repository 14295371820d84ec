// The screens, in the order of the keys Alt+1 to Alt+0; the navigation shows them in three groups.

export const SCREENS = [
  { name: "check-in", group: "self" },
  { name: "home", group: "self" },
  { name: "trends", group: "self" },
  { name: "plan", group: "self" },
  { name: "record", group: "self" },
  { name: "settings", group: "app" },
  { name: "log", group: "research" },
  { name: "ideas", group: "research" },
  { name: "why", group: "research" },
  { name: "week", group: "research" },
] as const;

export const GROUPS = ["self", "research", "app"] as const;

export type ScreenName = (typeof SCREENS)[number]["name"];

/** The digit that goes to a screen with Alt: its place, and 0 for the tenth. */
export const keyOf = (name: ScreenName) => (SCREENS.findIndex((screen) => screen.name === name) + 1) % 10;

/** The screen of that name, if it is one. */
export function screenNamed(name: string | null): ScreenName | undefined {
  return SCREENS.find((screen) => screen.name === name)?.name;
}
