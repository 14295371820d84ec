// Files dropped on the window, until an entry takes them.

/** Their names, and how many entries are open that could take them. */
export const drops = $state<{ names: string[]; takers: number }>({ names: [], takers: 0 });
