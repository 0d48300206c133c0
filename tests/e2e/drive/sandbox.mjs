// A place of its own for one run of the program: library, settings, caches and documents all lie in one temporary
// folder, so that runs do not see each other, nor the person's real library, and leave nothing behind.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { startedWith, until } from './process.mjs'

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)))

/** Path of a built program in the debug target folder; says how to build it when it is not there. */
export function program(name) {
  const path = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', name)
  if (!existsSync(path)) throw new Error(`${path} is missing: build it first ("make test" does)`)
  return path
}

/**
 * Makes the folder. `library` is the library file, `reports` the folder into which the app saves without asking, and
 * `env` this process's environment with every place the program may write to redirected; `language` (a locale such as
 * `zh_HK.UTF-8`) is what the program takes for the system's language. `settle()` waits until every process that was
 * started with `env` is gone; `remove()` does so too and then deletes the folder.
 */
export function sandbox({ language = 'en_GB.UTF-8' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-e2e-'))
  const documents = join(folder, 'Documents')
  const env = { ...process.env, HOME: folder, LANG: language, LC_ALL: language, LANGUAGE: '' }
  for (const name of ['DATA', 'CONFIG', 'CACHE', 'STATE']) {
    env[`XDG_${name}_HOME`] = join(folder, name.toLowerCase())
    mkdirSync(env[`XDG_${name}_HOME`])
  }
  mkdirSync(documents)
  // On Linux the documents folder is read from this file, never from the environment.
  writeFileSync(join(env.XDG_CONFIG_HOME, 'user-dirs.dirs'), `XDG_DOCUMENTS_DIR="${documents}"\n`)
  const library = join(folder, 'library.db')
  env.READINESS_LIBRARY = library
  delete env.READINESS_REPORTS
  const reports = join(documents, 'AI Readiness HK')
  return { folder, reports, library, env, settle: () => settle(folder), remove: () => remove(folder) }
}

// WebKit's helper processes outlive the program by a moment and still write their caches; they end by themselves.
async function settle(folder) {
  await until(() => startedWith(folder).length === 0, () => `processes ${startedWith(folder)} of ${folder} to end`)
}

async function remove(folder) {
  await settle(folder)
  rmSync(folder, { recursive: true, force: true })
}
