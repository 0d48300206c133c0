// The HTML report as whoever gets it sees it: a file opened in Chromium, without the program.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { Command } from 'selenium-webdriver/lib/command.js'

import { assertAccessible } from './drive/axe.mjs'
import { chromium } from './drive/browser.mjs'
import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { sandbox } from './drive/sandbox.mjs'
import { readiness } from './journey.mjs'
import { downloadInto, resize, tooWide } from './looks.mjs'

const company = fileURLToPath(new URL('../companies/noodle-shop.readiness.json', import.meta.url))
const EDITIONS = { en: 'en', 'zh-Hant-HK': 'zh-Hant-HK', both: 'zh-Hant-HK' }

describe('an HTML report', () => {
  const place = sandbox()
  const file = (edition) => join(place.folder, `${edition}.html`)
  let session, driver

  before(async () => {
    for (const edition of Object.keys(EDITIONS)) readiness(place.env, 'report', company, '--lang', edition, '--out', file(edition))
    session = await chromium({ folder: place.folder, env: place.env })
    driver = session.driver
  })
  after(() => session.close().then(place.remove))

  const open = (edition) => driver.get(`file://${file(edition)}`)
  const theme = (value) =>
    driver.execute(
      new Command('cdp')
        .setParameter('cmd', 'Emulation.setEmulatedMedia')
        .setParameter('params', { features: [{ name: 'prefers-color-scheme', value }] }),
    )

  for (const [edition, language] of Object.entries(EDITIONS)) {
    test(`keeps the rules of accessibility, light and dark, and fits a phone: ${edition}`, async () => {
      for (const [width, scheme] of [[1400, 'light'], [1024, 'dark'], [320, 'light'], [320, 'dark']]) {
        await theme(scheme)
        await resize(driver, width, 800)
        await open(edition)
        assert.equal(await page.language(driver), language)
        assert.deepEqual(await tooWide(driver), [], `${width} px`)
        await assertAccessible(driver, `${edition}, ${scheme}, ${width} px`)
      }
      const [light, dark] = [await ground('light'), await ground('dark')]
      assert.notEqual(light, dark)
    })
  }

  async function ground(scheme) {
    await theme(scheme)
    return driver.executeScript('return getComputedStyle(document.body).backgroundColor')
  }

  test('asks nothing of the net', async () => {
    await open('both')
    const loaded = await driver.executeScript(
      'return performance.getEntriesByType("resource").map(({ name }) => name)',
    )
    assert.deepEqual(loaded, [])
  })

  test('is gone through with the keyboard: past the contents, and by them', async () => {
    await resize(driver, 1024, 800)
    await open('en')
    await page.type(driver, page.Key.TAB)
    assert.match((await page.focused(driver)).label ?? '', /Skip to the report/)
    await page.type(driver, page.Key.ENTER)
    assert.equal(await driver.executeScript('return document.activeElement.id'), 'report')
    await open('en')
    const links = await driver.executeScript('return [...document.querySelectorAll("nav a")].map((a) => a.getAttribute("href"))')
    assert.ok(links.length >= 6)
    const last = links.at(-1)
    await driver.executeScript('document.querySelector(`nav a[href="${arguments[0]}"]`).click()', last)
    const top = () => driver.executeScript('return document.querySelector(arguments[0]).getBoundingClientRect().top', last)
    await until(async () => (await top()) < 800, 'the last section to be in sight')
  })

  test('hands over the answers it was made from', async () => {
    await downloadInto(driver, place.reports)
    await open('both')
    await driver.executeScript('document.querySelector("a[download]").click()')
    const saved = join(place.reports, 'assessment.readiness.json')
    await until(() => existsSync(saved), 'the answers to be saved')
    const { answers } = JSON.parse(readFileSync(saved, 'utf8'))
    assert.deepEqual(Object.keys(answers).sort(), Object.keys(JSON.parse(readFileSync(company, 'utf8')).answers).sort())
  })
})
