// The same app in a browser: `readiness serve` on the loopback interface, and Debian's Chromium through ChromeDriver.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { start, untilReady } from './process.mjs'
import { program, sandbox } from './sandbox.mjs'
import { openSession } from './session.mjs'

// No sandbox: it cannot start as root, which continuous integration is. The rest keeps the browser from looking for
// anything outside this machine by itself.
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome']

/** Opens a Chromium with a profile in `folder`. Returns what `openSession` returns. */
export function chromium({ folder, env, size = [1280, 800] }) {
  const args = [...FLAGS, `--window-size=${size.join(',')}`, `--user-data-dir=${join(folder, 'chromium')}`]
  return openSession({
    command: 'chromedriver',
    args: (port) => [`--port=${port}`],
    env,
    capabilities: { browserName: 'chrome', 'goog:chromeOptions': { binary: browserPath(), args } },
  })
}

/**
 * The app in a browser, not open yet. Options: `language` (the system's locale), `size` of the window in pixels.
 * `open()` starts bridge and browser and gives the WebDriver, standing on the app's first screen; `kill()` ends the
 * bridge as a power cut would; `reopen()` starts it again on the same library; `close()` ends and removes everything.
 */
export function browser({ language, size } = {}) {
  const place = sandbox({ language })
  let bridge = null
  let session = null

  async function open() {
    bridge = start(program('readiness'), serveArguments(place.library), place.env)
    const address = await untilReady(bridge, 'readiness serve', () => addressIn(bridge.stdout()))
    session ??= await chromium({ folder: place.folder, env: place.env, size })
    await session.driver.get(address)
    return session.driver
  }

  async function kill() {
    await bridge.kill()
  }

  async function close() {
    await session?.close()
    await bridge?.stop()
    session = bridge = null
    await place.remove()
  }

  const { library, reports, env } = place
  return { library, reports, env, open, kill, reopen: open, close }
}

const serveArguments = (library) => ['serve', '--library', library, '--port', '0']

/** The address that `readiness serve` prints as a line of its own once it listens, or null while it has not. */
export function addressIn(printed) {
  return printed.match(/^(http:\/\/127\.0\.0\.1:\d+\/\S*)\s*$/m)?.[1] ?? null
}

function browserPath() {
  const found = BROWSERS.map((name) => spawnSync('sh', ['-c', `command -v ${name}`]).stdout.toString().trim())
  const path = found.find(Boolean)
  if (!path) throw new Error(`none of ${BROWSERS.join(', ')} is installed ("scripts/setup test" installs one)`)
  return path
}
