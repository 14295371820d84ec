// The screens, in the order of their keys; the navigation shows them in three groups.

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
  { name: "calendar", group: "self" },
] as const;

export const GROUPS = ["self", "research", "app"] as const;

export type ScreenName = (typeof SCREENS)[number]["name"];

type Named = { readonly name: string };

/** The digits that go to a screen with Alt, as they lie on the keyboard. There are ten, so an eleventh screen has none. */
const DIGITS = "1234567890";

/** The digit that goes to a screen with Alt, if it has one. */
export const keyOf = (name: string, screens: readonly Named[] = SCREENS): string | undefined =>
  DIGITS[screens.findIndex((screen) => screen.name === name)];

/** The screen a digit goes to with Alt, if one does. */
export const screenWithKey = <S extends Named>(digit: string, screens: readonly S[]): S | undefined =>
  screens[DIGITS.indexOf(digit)];

/** The screen of that name, if it is one. */
export function screenNamed(name: string | null): ScreenName | undefined {
  return SCREENS.find((screen) => screen.name === name)?.name;
}
