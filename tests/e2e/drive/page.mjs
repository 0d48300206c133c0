// What a person does on a page: read it, choose, press, type. Every step finds its element the way the app promises to
// outside tests (docs/formats: rung radios by question id, `data-action`, `data-screen`, `<html lang>`) or by its
// visible label, and fails with a sentence when the page did not react.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { By, Key } from 'selenium-webdriver'

import { until, within } from './process.mjs'

const REACTION_MS = 5_000
const PICTURE_MS = 10_000

/** Name of the screen that is shown, from its `data-screen`, or null when the page has none (yet). */
export const screen = (driver) => read(driver, `document.querySelector('[data-screen]')?.dataset.screen ?? null`)

/** The interface language, from `<html lang>`. */
export const language = (driver) => read(driver, `document.documentElement.lang`)

/** The visible text of the page, or of the first element that matches `selector`; empty when there is none. */
export const text = (driver, selector = 'body') => read(driver, `document.querySelector('${selector}')?.innerText ?? ''`)

/** What has the focus, for keyboard tests: `{ tag, name, value, action, label }`; fields that do not apply are null. */
export const focused = (driver) => read(driver, `describe(document.activeElement)`)

/** Ids of the questions on the screen, in their order. */
export const questions = (driver) =>
  read(driver, `[...new Set([...document.querySelectorAll('input[type=radio][value="dont-know"]')].map((r) => r.name))]`)

/** The value chosen for a question ("1" to "5", "dont-know", "not-applicable"), or null. */
export const chosen = (driver, questionId) =>
  read(driver, `document.querySelector('input[name="${questionId}"]:checked')?.value ?? null`)

/** Waits until the screen of this name is shown. */
export async function waitForScreen(driver, name) {
  await until(async () => (await screen(driver)) === name, `the screen "${name}"`, REACTION_MS)
}

/** Waits until the page shows this text. */
export async function waitForText(driver, wanted, selector = 'body') {
  await until(async () => (await text(driver, selector)).includes(wanted), `the text "${wanted}"`, REACTION_MS)
}

/** Chooses an answer by clicking its card, as a person does, and waits until it is the chosen one. */
export async function chooseRung(driver, questionId, value) {
  const radio = await driver.findElement(By.css(`input[name="${questionId}"][value="${value}"]`))
  await click(driver, await labelOf(driver, radio))
  const isChosen = async () => (await chosen(driver, questionId)) === String(value)
  await until(isChosen, `${questionId} to hold ${value}`, REACTION_MS)
}

/** Presses "continue" and waits until something else is shown. */
export const next = (driver) => press(driver, 'next')

/** Goes back and waits until something else is shown. */
export const back = (driver) => press(driver, 'back')

/** Switches the interface language, waits for it and returns the new one. */
export async function switchLanguage(driver) {
  const before = await language(driver)
  await clickAction(driver, 'language')
  await until(async () => (await language(driver)) !== before, `another language than ${before}`, REACTION_MS)
  return language(driver)
}

/** Presses the button with this `data-action` and waits until the screen, its heading or its questions differ. */
export async function press(driver, action, deadlineMs = REACTION_MS) {
  const before = await face(driver)
  await clickAction(driver, action)
  // Between two screens there may be none for a moment.
  const isOther = async () => ![before, ''].includes(await face(driver))
  await until(isOther, `"${action}" to change what is shown:\n${before}`, deadlineMs)
}

/** Clicks the button with this `data-action`, without waiting for anything. */
export async function clickAction(driver, action) {
  await click(driver, await driver.findElement(By.css(`[data-action="${action}"]`)))
}

/** Clicks the button, link, radio or checkbox that a screen reader would call `name` (first exact match in page order). */
export async function clickNamed(driver, name) {
  await click(driver, await named(driver, 'button, a[href], summary, label', name))
}

/** Replaces what is in the text field labelled `label` by `value`, typed key by key. */
export async function fill(driver, label, value) {
  const field = await fieldLabelled(driver, label)
  await field.sendKeys(Key.chord(Key.CONTROL, 'a'), Key.BACK_SPACE)
  await field.sendKeys(value)
}

/** Chooses the option shown as `option` in the list labelled `label`. */
export async function select(driver, label, option) {
  const field = await fieldLabelled(driver, label)
  const options = await field.findElements(By.css('option'))
  const shown = await Promise.all(options.map((each) => each.getText()))
  const at = shown.indexOf(option)
  if (at < 0) throw new Error(`"${label}" offers ${shown.join(' · ')}, not "${option}"`)
  await options[at].click()
}

/** Types keys at whatever has the focus, one after the other. Takes text and the `Key` constants, exported below. */
export async function type(driver, ...keys) {
  await driver.actions().sendKeys(...keys).perform()
}

/** Types one key while `modifier` (`Key.SHIFT`, `Key.CONTROL` …) is held down. `Key.chord` has no effect in `type`. */
export async function typeWith(driver, modifier, key) {
  await driver.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform()
}

export { Key }

/** Saves a picture of the page. In the window it must have been asked for: `window({ pictures: true })`. */
export async function screenshot(driver, path) {
  // What is on the page need not be painted yet.
  await driver.executeAsyncScript(`const done = arguments[0]
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))`)
  const asked = 'a picture (was the window opened with "pictures: true"?)'
  const picture = await within(PICTURE_MS, driver.takeScreenshot(), asked)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, Buffer.from(picture, 'base64'))
}

// --- how ---

const DESCRIBE = `const describe = (e) => e && ({
  tag: e.tagName.toLowerCase(), name: e.name || null, value: e.value ?? null, action: e.dataset.action ?? null,
  label: e.labels?.[0]?.innerText ?? e.getAttribute('aria-label') ?? (e.innerText || null) });`

const read = (driver, expression) => driver.executeScript(`${DESCRIBE} return ${expression}`)

// What tells one screen from the next: two questions share a screen's name but neither heading nor radio names.
const face = (driver) =>
  read(
    driver,
    `[document.querySelector('[data-screen]')?.dataset.screen, document.querySelector('h1')?.innerText,
      document.querySelector('[role=alert]')?.innerText,
      ...new Set([...document.querySelectorAll('input[type=radio]')].map((r) => r.name))].filter(Boolean).join(' | ')`,
  )

// The label, because a styled radio may itself have no area to click on.
async function labelOf(driver, input) {
  return (await driver.executeScript('return arguments[0].labels[0] ?? null', input)) ?? input
}

async function click(driver, element) {
  await driver.executeScript(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, element)
  await element.click()
}

async function fieldLabelled(driver, label) {
  const found = await driver.executeScript(
    `return [...document.querySelectorAll('input, textarea, select')].find((e) =>
      [...(e.labels ?? [])].some((l) => l.innerText.trim() === arguments[0]) || e.ariaLabel === arguments[0]) ?? null`,
    label,
  )
  if (!found) throw new Error(`no field is labelled "${label}"`)
  return found
}

async function named(driver, selector, name) {
  const found = await driver.executeScript(
    `return [...document.querySelectorAll(arguments[0])].find((e) =>
      (e.ariaLabel ?? e.innerText).trim() === arguments[1] && e.checkVisibility()) ?? null`,
    selector,
    name,
  )
  if (!found) throw new Error(`nothing to press is called "${name}"`)
  return found
}
