// Proves the driving code itself, in both engines, on a page of its own: a driver that clicks nothing, or a checker that
// finds nothing, would make every other end-to-end test pass.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { after, before, describe, test } from 'node:test'

import { assertAccessible, violations } from './axe.mjs'
import { addressIn, chromium } from './browser.mjs'
import * as page from './page.mjs'
import { isRunning, start } from './process.mjs'
import { sandbox } from './sandbox.mjs'
import { window } from './window.mjs'

// As strict as the app's own, to show that the checks get by without loosening it.
const HEADERS = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:" }
const TYPES = { html: 'text/html', js: 'text/javascript' }

const server = createServer((request, response) => {
  const name = request.url.split('?')[0].slice(1)
  if (!['fixture.html', 'fixture.js'].includes(name)) return response.writeHead(404).end()
  response.writeHead(200, { ...HEADERS, 'content-type': `${TYPES[name.split('.')[1]]}; charset=utf-8` })
  response.end(readFileSync(new URL(name, import.meta.url)))
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const address = `http://127.0.0.1:${server.address().port}/fixture.html`
after(() => server.close())

const engines = {
  'WebKitGTK window': () => {
    // WebKitGTK's own sample browser, which comes with the library.
    const app = window({ binary: miniBrowser(), args: ['--automation'] })
    return { open: app.open, close: app.close, app }
  },
  Chromium: () => {
    const place = sandbox()
    let session
    const open = async () => (session = await chromium({ folder: place.folder, env: place.env })).driver
    return { open, close: () => session.close().then(place.remove) }
  },
}

for (const [name, make] of Object.entries(engines)) {
  describe(name, () => {
    let engine, driver
    before(async () => (driver = await (engine = make()).open()))
    after(() => engine.close())

    test('a person can answer, move on, go back and switch language', async () => {
      await driver.get(address)
      await page.waitForScreen(driver, 'question')
      await page.chooseRung(driver, 'ai-literacy-1', 3)
      await page.next(driver)
      assert.deepEqual(await page.questions(driver), ['data-quality-1'])
      await page.chooseRung(driver, 'data-quality-1', 'dont-know')
      assert.equal(await page.switchLanguage(driver), 'zh-Hant-HK')
      assert.equal(await page.chosen(driver, 'data-quality-1'), 'dont-know')
      await page.back(driver)
      assert.equal(await page.chosen(driver, 'ai-literacy-1'), '3')
      await page.waitForText(driver, 'Question 1')
    })

    test('a button that does nothing is an error, not a pass', async () => {
      await driver.get(address)
      await assert.rejects(page.press(driver, 'next', 300), /"next" to change what is shown/)
    })

    test('text is typed, lists are chosen from, and the keyboard alone gets around', async () => {
      await driver.get(address)
      await page.fill(driver, 'Note', '康記 AI')
      await page.select(driver, 'Industry', '餐飲')
      await page.clickNamed(driver, 'Help')
      await page.waitForText(driver, '康記 AI 餐飲', '#echo')
      await page.typeWith(driver, page.Key.SHIFT, page.Key.TAB)
      assert.equal((await page.focused(driver)).action, 'language')
      await page.type(driver, ' ')
      assert.equal(await page.language(driver), 'zh-Hant-HK')
    })

    test('the accessibility check passes a sound page and names what is wrong with another', async () => {
      await driver.get(address)
      await assertAccessible(driver, 'fixture')
      await driver.get(`${address}?broken`)
      const rules = (await violations(driver)).map(({ rule }) => rule).sort()
      assert.deepEqual(rules, ['image-alt', 'target-size'])
      await assert.rejects(assertAccessible(driver, 'fixture'), /image-alt/)
    })
  })
}

test('a killed window can be opened again', async () => {
  const app = window({ binary: miniBrowser(), args: ['--automation'] })
  try {
    await (await app.open()).get(address)
    await app.kill()
    const driver = await app.reopen()
    await driver.get(address)
    await page.waitForScreen(driver, 'question')
  } finally {
    await app.close()
  }
})

test('a process that does not come up is reported with its own words', async () => {
  const app = window({ binary: '/nonexistent/program' })
  await assert.rejects(app.open(), /no session with WebKitWebDriver/).finally(app.close)
  const child = start('sh', ['-c', 'echo why it failed >&2; exit 3'], process.env)
  await child.ended
  assert.match(child.output(), /why it failed/)
  assert.ok(!isRunning(child.pid))
})

test('the address is a line of its own, whatever is printed around it', () => {
  assert.equal(addressIn('opening\nhttp://127.0.0.1:4711/#token=ab-C_9\nready\n'), 'http://127.0.0.1:4711/#token=ab-C_9')
  assert.equal(addressIn('listening on http://127.0.0.1:4711/ soon'), null)
})

function miniBrowser() {
  const folder = readdirSync('/usr/lib').map((each) => `/usr/lib/${each}/webkit2gtk-4.1`)
  const holds = (each) => {
    try {
      return readdirSync(each).includes('MiniBrowser')
    } catch {
      return false
    }
  }
  const found = folder.find(holds)
  if (!found) throw new Error('WebKitGTK is not installed ("scripts/setup test" installs it)')
  return `${found}/MiniBrowser`
}
