// Steps through this app that more than one test takes, from a fresh library to a saved file.

import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

import { By } from 'selenium-webdriver'

import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { program } from './drive/sandbox.mjs'

/** The company of the tests; 𨋢 lies outside Unicode's first plane, 啱 only in the Hong Kong set. */
export const COMPANY = { name: '康記茶餐廳（啱𨋢分店）', other: 'Hong Kee Cafe' }

/** On a fresh machine: chooses the language and waits for the start screen. */
export async function chooseLanguage(driver, language) {
  await page.waitForScreen(driver, 'language')
  await (await driver.findElement(By.css(`[data-language="${language}"]`))).click()
  await page.waitForScreen(driver, 'start')
}

/** From the start screen: begins an assessment of `company` and goes to its list of parts. */
export async function begin(driver, company = COMPANY) {
  await page.press(driver, 'new')
  await typeInto(driver, '#company-name', company.name)
  await typeInto(driver, '#company-name-other', company.other)
  await page.next(driver)
  await page.waitForScreen(driver, 'profile')
  await page.press(driver, 'skip')
  await page.waitForScreen(driver, 'tasks')
}

/** Types into a field and checks that it holds what was typed. */
export async function typeInto(driver, selector, text) {
  const field = await driver.findElement(By.css(selector))
  // WebKitWebDriver has no keys beyond Unicode's first plane; such characters are committed as an input method does it.
  for (const part of text.split(/([\u{10000}-\u{10ffff}]+)/u)) {
    if (/[\u{10000}-\u{10ffff}]/u.test(part)) await driver.executeScript(COMMIT, field, part)
    else if (part !== '') await field.sendKeys(part)
  }
  const held = await driver.executeScript('return arguments[0].value', field)
  if (!held.endsWith(text)) throw new Error(`${selector} holds "${held}" after typing "${text}"`)
}

const COMMIT = `arguments[0].focus(); document.execCommand('insertText', false, arguments[1])`

/** Waits until everything is on disk, as the page itself shows it. */
export async function saved(driver) {
  const isSaved = () => driver.executeScript(`return document.querySelector('[data-saved]').dataset.saved === 'yes'`)
  await until(isSaved, 'the page to say that everything is saved')
}

/** Answers the question on the screen, waits until that is saved, and returns its id. */
export async function answer(driver, value) {
  const [id] = await page.questions(driver)
  await page.chooseRung(driver, id, value)
  await saved(driver)
  return id
}

/** Waits for the notice of a saved file and returns its name. Earlier notices must be passed as `not`. */
export async function savedFile(driver, not = null) {
  const read = `return document.querySelector('[data-saved-file]')?.dataset.savedFile ?? null`
  return until(async () => {
    const name = await driver.executeScript(read)
    return name !== not && name
  }, 'the page to say which file was saved')
}

/** A place for a file of the test's own, removed with everything else of the run. */
export const scratch = (app, name) => join(dirname(app.library), name)

/** Runs `readiness` with `args` on the library of `env`; fails with what it printed unless it ends with 0. */
export function readiness(env, ...args) {
  return run(env, program('readiness'), args)
}

/** The text of a PDF in reading order. */
export function pdfText(env, path) {
  return run(env, 'pdftotext', [path, '-'])
}

function run(env, command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${error ?? stderr}`)
  return stdout
}
