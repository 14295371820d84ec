// A view of the core that is loaded again whenever the data changes.

import { errorOf } from "./api";
import type { ErrorView } from "./generated/ErrorView";

/** Counts how often the data changed; every watched view is asked for again when it grows. */
export const changes = $state({ count: 0 });

/**
 * A view that is asked for again whenever the data, or anything `ask` reads, changes. Only the newest answer counts: a
 * slow one that was overtaken is dropped. A failure leaves the last good view in place.
 */
export function watched<T>(ask: () => Promise<T>) {
  let view = $state.raw<T>();
  let problem = $state.raw<ErrorView>();
  let newest = 0;

  async function load() {
    const mine = ++newest;
    try {
      const answer = await ask();
      if (mine === newest) [view, problem] = [answer, undefined];
    } catch (reason) {
      if (mine === newest) problem = errorOf(reason);
    }
  }

  $effect(() => {
    void changes.count;
    void load();
  });

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    load,
    /** Runs a command that returns the view with its change in it. */
    async act(command: () => Promise<T>) {
      const mine = ++newest;
      try {
        const answer = await command();
        if (mine === newest) [view, problem] = [answer, undefined];
      } catch (reason) {
        problem = errorOf(reason);
      }
    },
  };
}
