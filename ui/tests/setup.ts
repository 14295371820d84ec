import { clearMocks } from "@tauri-apps/api/mocks";
import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";

// The test page has no layout, so there is nowhere to scroll to.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

// The window stops listening on its way out, so the core it talks to goes last.
afterEach(async () => {
  cleanup();
  await new Promise((done) => setTimeout(done));
  clearMocks();
});
