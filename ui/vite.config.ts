import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    target: "safari17",
    // Inlined assets would need a wider content policy than the window has.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The address the shell's development build expects; loopback only.
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [".", "../src-tauri/core/words", "../src-tauri/core/src/view/prose"] } },
  test: {
    environment: "happy-dom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
  },
});
