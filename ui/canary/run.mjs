// A type checker that silently checks nothing reports no errors. It is therefore also run on two files that are wrong on
// purpose, and it must find a mistake in each.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ui = fileURLToPath(new URL("..", import.meta.url));
const run = spawnSync(
  process.execPath,
  [
    "node_modules/svelte-check/bin/svelte-check",
    "--workspace",
    "canary",
    "--tsconfig",
    "./tsconfig.json",
    "--output",
    "machine",
  ],
  { cwd: ui, encoding: "utf8" },
);
const missed = ["wrong.ts", "Wrong.svelte"].filter((name) => !run.stdout.includes(`ERROR "${name}"`));
if (run.status === 0 || missed.length > 0) {
  console.error(`canary: the type checker overlooked the deliberate mistake in ${missed.join(", ")}`);
  console.error(run.stdout, run.stderr);
  process.exit(1);
}
console.log("canary: the type checker found the deliberate mistakes");
