// One WebDriver session with a driver process of our own. The session is opened straight over HTTP, because the
// library's builder insists on a browser name, and the desktop program has none.

import { Capabilities, WebDriver } from 'selenium-webdriver'
import http from 'selenium-webdriver/http/index.js'

import { freePort, start, untilReady, within } from './process.mjs'

const SCRIPT_MS = 30_000
const QUIT_MS = 5_000

/**
 * Starts `command` as a WebDriver on a free loopback port and opens a session with `capabilities`.
 * Returns `{ driver, process, close() }`; `close` ends session and driver and never fails because either is gone.
 */
export async function openSession({ command, args, env, capabilities }) {
  const port = await freePort()
  const process = start(command, args(port), env)
  const address = `http://127.0.0.1:${port}`
  try {
    await untilReady(process, command, () => isReady(address))
    const executor = new http.Executor(new http.HttpClient(address))
    // Chromium's own protocol, for what WebDriver cannot do, such as a window narrower than Chromium allows.
    executor.defineCommand('cdp', 'POST', '/session/:sessionId/goog/cdp/execute')
    const driver = WebDriver.createSession(executor, new Capabilities(capabilities))
    await driver.getSession()
    await driver.manage().setTimeouts({ script: SCRIPT_MS })
    return { driver, process, close: () => close(driver, process) }
  } catch (reason) {
    await process.stop()
    throw new Error(`no session with ${command}: ${reason.message}\n${process.output()}`, { cause: reason })
  }
}

async function isReady(address) {
  try {
    const reply = await fetch(`${address}/status`)
    return (await reply.json()).value.ready
  } catch {
    return false
  }
}

// After a kill the session is gone, and asking it to quit can only fail; a driver that hangs is not asked for ever.
async function close(driver, process) {
  if (!process.isGone()) await within(QUIT_MS, driver.quit(), 'the session to end').catch(() => {})
  await process.stop()
}
