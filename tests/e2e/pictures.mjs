// Takes the user guide's pictures anew from the real program: `make pictures`, or `node tests/e2e/pictures.mjs plan why` for
// some of them. A new screen gets a row in PICTURES; the picture is docs/pictures/<language>/<name>.png.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { browser } from './drive/browser.mjs'
import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { chooseLanguage, readiness } from './journey.mjs'
import { clearSize, hideScrollbars, resize } from './looks.mjs'
import { has, home } from './tour.mjs'

const COMPANIES = fileURLToPath(new URL('../companies/', import.meta.url))
const PICTURES_FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const LANGUAGES = ['en', 'zh-Hant-HK']
const WIDTH = 1040
const TALLEST = 1500

/** The company whose assessment most pictures show. */
const SHOWN = '安怡醫務所'

/** Opens the shown company's result. */
async function result(driver) {
  await home(driver)
  const button = () => driver.executeScript(`return (${ofShown})(arguments[0])`, SHOWN)
  await until(button, `${SHOWN} in the list`)
  await driver.executeScript(`arguments[0].click()`, await button())
  await page.waitForScreen(driver, 'result')
  await until(() => has(driver, '[data-outcome]'), 'what schemes say')
}

const ofShown = (name) =>
  [...document.querySelectorAll('[data-action="result"]')].find((one) => one.closest('li, tr')?.innerText.includes(name)) ??
  null

/** A screen that a button of the result leads to. */
const fromResult = (action, screen = action) => async (driver) => {
  await result(driver)
  await page.press(driver, action)
  await page.waitForScreen(driver, screen)
}

/** A screen that a button of the start page leads to. */
const fromStart = (action, screen = action) => async (driver) => {
  await home(driver)
  await page.press(driver, action)
  await page.waitForScreen(driver, screen)
}

/** Every picture: its name, and how to get to what it shows. */
const PICTURES = {
  start: home,
  result,
  why: fromResult('why'),
  steps: fromResult('steps'),
  plan: async (driver) => {
    await fromResult('to-plan', 'plan')(driver)
    await until(() => has(driver, '[data-aim]'), 'the plan')
    if (await has(driver, '[data-action="accept-quick"]')) await page.clickAction(driver, 'accept-quick')
    await until(() => has(driver, '[data-plan-action]'), 'actions in the plan')
  },
  'what-if': async (driver) => {
    await fromResult('to-what-if', 'what-if')(driver)
    for (const id of ['ai-governance-1', 'data-quality-1']) {
      await driver.executeScript(`document.querySelector('input[name="what-if-${id}"][value="4"]').click()`)
    }
    await until(() => has(driver, '[data-action="adopt-actions"]'), 'what would follow')
  },
  money: fromResult('who-pays', 'money'),
  adviser: fromResult('to-adviser', 'adviser'),
  report: fromResult('next', 'report'),
  keying: async (driver) => {
    await fromStart('paper')(driver)
    await page.press(driver, 'to-keying')
    await page.waitForScreen(driver, 'keying')
  },
}

/** Everything of the page that is worth showing, no higher than a page of the guide. */
async function take(driver, path) {
  await resize(driver, WIDTH, 800)
  const height = await driver.executeScript(`return document.documentElement.scrollHeight`)
  await resize(driver, WIDTH, Math.min(height, TALLEST))
  await driver.executeScript(`window.scrollTo(0, 0); document.activeElement?.blur()`)
  writeFileSync(path, await driver.takeScreenshot(), 'base64')
  await clearSize(driver)
}

async function main(wanted) {
  const names = wanted.length > 0 ? wanted : Object.keys(PICTURES)
  for (const name of names) if (!PICTURES[name]) throw new Error(`There is no picture ${name}: ${Object.keys(PICTURES)}`)
  for (const language of LANGUAGES) {
    const app = browser()
    try {
      const files = readdirSync(COMPANIES).filter((file) => file.endsWith('.readiness.json'))
      readiness(app.env, 'import', ...files.map((file) => COMPANIES + file))
      const driver = await app.open()
      await hideScrollbars(driver)
      await chooseLanguage(driver, language)
      mkdirSync(PICTURES_FOLDER + language, { recursive: true })
      for (const name of names) {
        await PICTURES[name](driver, app)
        await take(driver, `${PICTURES_FOLDER}${language}/${name}.png`)
        console.log(`${language}/${name}.png`)
      }
    } finally {
      await app.close()
    }
  }
}

await main(process.argv.slice(2))
