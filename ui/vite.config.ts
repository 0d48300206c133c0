import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";

/** The font package lists each slice twice; every browser this runs in reads WOFF2, so the WOFF copies stay out of the build. */
function onlyWoff2(): Plugin {
  return {
    name: "only-woff2",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("@fontsource") || !id.includes(".css")) return null;
      return code.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, "");
    },
  };
}

export default defineConfig({
  plugins: [onlyWoff2(), svelte()],
  // Relative addresses work under tauri://localhost as well as under the loopback bridge.
  base: "./",
  build: {
    target: "es2022",
    outDir: "dist",
    // The content security policy allows no data: fonts or styles, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    strictPort: true,
    // The messages lie beside the interface, in the repository's locales folder.
    fs: { allow: [fileURLToPath(new URL("..", import.meta.url))] },
    // `readiness serve` on this port is the backend while the interface is being worked on.
    proxy: bridgeProxy(),
  },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test/setup.ts"],
  },
});

/** Where `readiness serve` listens, for `npm run dev`; unset means no backend. */
function bridgeProxy() {
  const target = process.env.READINESS_BRIDGE;
  if (!target) return {};
  return Object.fromEntries(
    ["/api", "/session", "/files"].map((path) => [path, { target, changeOrigin: true }]),
  );
}
