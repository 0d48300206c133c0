// The real window: the desktop program under WebKitGTK, driven through WebKitWebDriver, which starts the program itself.
// Needs a display; the tests run under xvfb-run.

import { childrenOf, isRunning } from './process.mjs'
import { program, sandbox } from './sandbox.mjs'
import { openSession } from './session.mjs'

/**
 * A window that is not open yet. Options: `binary` (default: the built `readiness-hk`), `args`, `language` (the
 * system's locale), `pictures` (true where `page.screenshot` is used). `open()` gives the WebDriver; `kill()` ends the
 * program as a power cut would; `reopen()` starts it again on the same library; `close()` ends everything and removes
 * the folder.
 */
export function window({ binary = program('readiness-hk'), args = [], language, pictures = false } = {}) {
  const place = sandbox({ language })
  // The program turns WebKit's DMABUF renderer off, as users have it; WebKitWebDriver cannot take pictures then.
  if (pictures) place.env.WEBKIT_DISABLE_DMABUF_RENDERER = '0'
  const capabilities = { 'webkitgtk:browserOptions': { binary, args } }
  let session = null

  async function open() {
    session = await openSession({
      command: 'WebKitWebDriver',
      args: (port) => [`--port=${port}`, '--host=127.0.0.1'],
      // Without the variable the program's web view refuses to be driven. It reaches the program through the driver.
      env: { ...place.env, TAURI_WEBVIEW_AUTOMATION: 'true' },
      capabilities,
    })
    return session.driver
  }

  async function kill() {
    const [pid] = childrenOf(session.process.pid)
    if (pid === undefined) throw new Error('the program is not running, so it cannot be killed')
    process.kill(pid, 'SIGKILL')
    // A driver whose program died cannot open a second session, so it goes too.
    await session.process.kill()
    await place.settle()
    session = null
  }

  async function close() {
    const left = session ? childrenOf(session.process.pid) : []
    await session?.close()
    session = null
    // A program whose driver hung does not notice that the session is over.
    for (const pid of left.filter(isRunning)) process.kill(pid, 'SIGKILL')
    await place.remove()
  }

  const { library, reports, env } = place
  return { library, reports, env, open, kill, reopen: open, close }
}
