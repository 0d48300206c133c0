// Two hands on a keyboard: everything is reached with Tab, chosen with arrows or the space bar, pressed with Enter, typed.
// Nothing here clicks. Every step fails with a sentence when the page does not follow.

import { readFileSync, readdirSync } from 'node:fs'

import * as page from '../drive/page.mjs'
import { until } from '../drive/process.mjs'
import { readiness, saved } from '../journey.mjs'

const { Key } = page
const LOCALES = new URL('../../../locales/', import.meta.url)

/** How often Tab is pressed in one go, and at most; the page lets no press pass that comes after the one that arrived. */
const STRIDE = 20
const MOST_TABS = 500

/** The hands of one person who reads `language`, at the app of a `browser()`. */
export function handsAt(app, driver, language) {
  const on = (selector, then, ...args) => driver.executeScript(`const e = document.querySelector(arguments[0]); ${then}`, selector, ...args)

  /** Presses Tab, or Shift and Tab, until the focus is on what matches. */
  async function reach(selector, tab = tabs) {
    await driver.executeScript(HOLD, selector)
    for (let pressed = 0; pressed <= MOST_TABS; pressed += STRIDE) {
      if (await driver.executeScript(`return document.activeElement.matches(arguments[0])`, selector)) return
      await tab()
    }
    throw new Error(`Tab never reaches ${selector} on "${await page.screen(driver)}"`)
  }

  const tabs = () => page.type(driver, ...Array(STRIDE).fill(Key.TAB))
  const tabsBack = () => driver.actions().keyDown(Key.SHIFT).sendKeys(...Array(STRIDE).fill(Key.TAB)).keyUp(Key.SHIFT).perform()

  /** Reaches a button, link or summary and presses it. */
  async function press(selector, key = Key.ENTER) {
    await reach(selector)
    await page.type(driver, key)
  }

  /** Waits until something matches. */
  const sees = (selector) => until(() => on(selector, 'return e !== null && e.checkVisibility()'), `${selector} to be shown`)

  /** Waits until nothing matches any more. */
  const misses = (selector) => until(() => on(selector, 'return e === null'), `${selector} to be gone`)

  /** Waits until what matches says `words`, a text or a pattern. */
  async function reads(selector, words) {
    const text = () => page.text(driver, selector)
    const fits = (shown) => (words instanceof RegExp ? words.test(shown) : shown.includes(words))
    await until(async () => fits(await text()), `"${words}" in ${selector}`).catch(async (late) => {
      throw new Error(`${late.message}, which says: ${(await text()).slice(0, 400)}`)
    })
  }

  /** Chooses one of a group of radios with the arrows. */
  async function choose(name, value) {
    await reach(`input[name="${name}"]`)
    const held = () => driver.executeScript(`return document.activeElement.value`)
    if ((await held()) === value) await page.type(driver, Key.SPACE)
    for (let moves = 0; moves < 12 && (await held()) !== value; moves += 1) await page.type(driver, Key.ARROW_DOWN)
    await until(async () => (await page.chosen(driver, name)) === value, `${name} to hold ${value}`)
  }

  /** Chooses one of a list with the arrows. */
  async function pick(selector, value) {
    await reach(selector)
    const by = await on(selector, `return [...e.options].findIndex((one) => one.value === arguments[1]) - e.selectedIndex`, value)
    await page.type(driver, ...Array(Math.abs(by)).fill(by < 0 ? Key.ARROW_UP : Key.ARROW_DOWN))
    await until(() => on(selector, 'return e.value === arguments[1]', value), `${selector} to hold ${value}`)
  }

  /** Replaces what a field holds. */
  async function fill(selector, text) {
    await reach(selector)
    await page.typeWith(driver, Key.CONTROL, 'a')
    await page.type(driver, ...(text === '' ? [Key.BACK_SPACE] : [text]))
  }

  /** Types a day into a date field; day and month are the same number, because which comes first is the system's business. */
  async function date(selector, year, both) {
    await reach(selector)
    await page.type(driver, `${both}${both}${year}`)
    await until(() => on(selector, 'return e.value === arguments[1]', `${year}-${both}-${both}`), `${selector} to hold the day`)
  }

  /** Presses what opens the system's dialog for files, and has it answer with these: `{ name, bytes }`. */
  async function give(selector, ...files) {
    const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
    await driver.executeScript(PICK, given)
    await press(selector)
  }

  /** Goes to the start page from wherever one is; it reads the library anew. */
  async function start() {
    // A dialog that a failed scenario left open would hold the focus.
    await page.type(driver, Key.ESCAPE)
    await reach('[data-action="home"]', tabsBack)
    await page.type(driver, Key.ENTER)
    await at('start')
    // Where one was on the start page already, only its heading tells that it has been read anew.
    await until(() => driver.executeScript(`return document.activeElement.matches('[data-screen="start"] h1')`), 'the start page to be read')
    await sees('main [data-assessment]')
  }

  /** Waits for a screen and that its heading has the focus, as after every step of a person. */
  async function at(name) {
    await page.waitForScreen(driver, name)
    await until(() => driver.executeScript(`return document.activeElement !== document.body`), `the focus to be on ${name}`)
  }

  /** From the start page to the result of an assessment, and on to a screen that a button there leads to. */
  async function result(id, action) {
    await start()
    await press(`[data-assessment="${id}"] [data-action="result"]`)
    await at('result')
    if (!action) return
    await press(`[data-action="${action}"]`)
    await at(action.replace(/^to-/, ''))
  }

  /** From the start page over the answers of an assessment to one of its questions. */
  async function question(id, wanted) {
    await start()
    await press(`[data-assessment="${id}"] [data-action="answers"]`)
    await at('check')
    await press(`[data-change="${wanted}"]`)
    await at('question')
  }

  /** From the start page over the settings to the questionnaires. */
  async function questionnaires() {
    await start()
    await press('[data-action="settings"]')
    await at('settings')
    await press('[data-action="open-questionnaires"]')
    await at('questionnaires')
    await sees('[data-questionnaire]')
  }

  return {
    app, driver, language, Key, reach, press, sees, misses, reads, choose, pick, fill, date, give, start, at, result, question,
    questionnaires,
    type: (...keys) => page.type(driver, ...keys),
    saved: () => saved(driver),
    text: (selector) => page.text(driver, selector),
    count: (selector) => driver.executeScript(`return document.querySelectorAll(arguments[0]).length`, selector),
    /** A sentence of the program in the person's language; only those without a value in them. */
    says: (id) => sentence(language, id),
    /** What the command line says about the same library, as an object. */
    data: (...args) => JSON.parse(readiness(app.env, ...args, '--json')),
    /** What the command line does beforehand, so that there is something to be done by keyboard. */
    prepare: (...args) => readiness(app.env, ...args).trim(),
  }
}

// Once the focus is where it was wanted, further presses of Tab are for nobody.
const HOLD = `
  window.wanted = arguments[0]
  if (!window.holding) addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && document.activeElement.matches(window.wanted)) event.preventDefault()
  }, true)
  window.holding = true`

const PICK = `
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function () {
    HTMLInputElement.prototype.click = click
    const chosen = new DataTransfer()
    for (const { name, base64 } of arguments_) {
      chosen.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
    }
    this.files = chosen.files
    this.dispatchEvent(new Event('change'))
  }`.replace('const click', 'const [arguments_] = arguments\n  const click')

const sentences = {}

function sentence(language, id) {
  const folder = new URL(`${language}/`, LOCALES)
  sentences[language] ??= readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n')
  const found = sentences[language].match(new RegExp(`^${id} = (.*)$`, 'm'))
  if (!found) throw new Error(`there is no sentence ${id}`)
  return found[1]
}
