// What the tests in Chromium do and look at beyond a person's steps: sizes, focus, what is typed, what sticks out.

import { Command } from 'selenium-webdriver/lib/command.js'

import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { saved } from './journey.mjs'
import { click, home } from './tour.mjs'

const MOST_TABS = 80

/** Presses Tab until what has the focus fits `wanted`, then types. Patterns are matched, other values must be equal. */
export async function keys(driver, wanted, ...typed) {
  const fits = (found) =>
    Object.entries(wanted).every(([key, value]) =>
      value instanceof RegExp ? value.test(found?.[key] ?? '') : found?.[key] === value,
    )
  const passed = []
  while (passed.length < MOST_TABS) {
    const found = await page.focused(driver)
    if (fits(found)) return page.type(driver, ...typed)
    passed.push(found?.label ?? found?.tag)
    await page.type(driver, page.Key.TAB)
  }
  throw new Error(`Tab never reaches ${Object.entries(wanted).join(' ')}, only ${passed.join(' · ')}`)
}

/** Chooses a theme in the settings and goes back to the start screen. */
export async function setTheme(driver, theme) {
  await home(driver)
  await page.press(driver, 'settings')
  await click(driver, `label:has(input[name="theme"][value="${theme}"])`)
  const inForce = () => driver.executeScript(`return document.documentElement.dataset.theme === arguments[0]`, theme)
  await until(inForce, `the ${theme} theme`)
  await page.back(driver)
}

/** Sets the size of the page in CSS pixels; Chromium's own window cannot be as narrow as a phone. */
export const resize = (driver, width, height) =>
  cdp(driver, 'Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })

/** Gives the page the size of its window again. */
export const clearSize = (driver) => cdp(driver, 'Emulation.clearDeviceMetricsOverride', {})

/** Leaves scroll bars out, as in a picture for a page. */
export const hideScrollbars = (driver) => cdp(driver, 'Emulation.setScrollbarsHidden', { hidden: true })

/** Lets downloads go into `folder` without asking. */
export const downloadInto = (driver, folder) =>
  cdp(driver, 'Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })

const cdp = (driver, cmd, params) =>
  driver.execute(new Command('cdp').setParameter('cmd', cmd).setParameter('params', params))

/** What reaches beyond the right edge, the innermost last; empty when nothing does. Regions that scroll may be wider. */
export const tooWide = (driver) => driver.executeScript(TOO_WIDE)

const TOO_WIDE = `
  const root = document.documentElement
  const width = root.clientWidth
  const scrolls = (e) => e && e !== root && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement))
  const hidden = (e) => !e.checkVisibility() || e.closest('.hidden-visually, .skip, svg *')
  const out = [...document.body.querySelectorAll('*')].filter(
    (e) => !hidden(e) && e.getBoundingClientRect().right > width + 1 && !scrolls(e))
  const words = out.slice(-3).map((e) => e.tagName.toLowerCase() + ': ' + e.textContent.trim().slice(0, 60))
  return [...(root.scrollWidth > width ? ['the page: ' + root.scrollWidth + ' px'] : []), ...words]`

/** What must stay when the language changes, and the text, which must not. */
export const standing = (driver) => driver.executeScript(STANDING)

const STANDING = `
  const held = (e) => (e.type === 'radio' || e.type === 'checkbox' ? e.checked : e.value)
  return {
    screen: document.querySelector('[data-screen]').dataset.screen,
    text: document.querySelector('main').innerText,
    focus: document.activeElement.dataset.action ?? null,
    fields: [...document.querySelectorAll('main input:not([name=language]), main textarea, main select')].map(held),
  }`

/** What a field holds. */
export const valueOf = (driver, selector) =>
  driver.executeScript(`return document.querySelector(arguments[0])?.value ?? null`, selector)

/** Waits until the question on the screen is this one and holds this answer, saved. */
export async function holds(driver, id, value) {
  const isHeld = async () => (await page.questions(driver))[0] === id && (await page.chosen(driver, id)) === value
  await until(isHeld, `${id} to hold ${value}`)
  await saved(driver)
}

/** The rung that the check page shows for a question. */
export const rungOf = (driver, id) =>
  driver.executeScript(`return document.querySelector('[data-answer="' + arguments[0] + '"] .rung')?.innerText ?? null`, id)

/** Presses "open an answers file" and hands the page a file, because the system's dialog cannot be driven. */
export async function pickFile(driver, name, text) {
  await driver.executeScript(PICK, name, text)
  await page.clickAction(driver, 'import')
}

const PICK = `
  const [name, text] = arguments
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function () {
    HTMLInputElement.prototype.click = click
    const chosen = new DataTransfer()
    chosen.items.add(new File([text], name, { type: 'application/json' }))
    this.files = chosen.files
    this.dispatchEvent(new Event('change'))
  }`
