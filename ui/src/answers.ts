import type { CheckInItem } from "./generated/CheckInItem";

/** The name an answer is sent under: a bedtime is entered as a time of day, and the core works out the delay. */
export function answerKey(item: CheckInItem) {
  return item.kind === "bedtime" ? "bedtime" : item.id;
}
