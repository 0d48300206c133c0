// A survey from the first question to the file, with the keyboard alone and in both languages: every kind of question of the
// survey for companies that use AI, both of its ways, a change of mind that leads from one way to the other, and back.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { assertAccessible } from './drive/axe.mjs'
import { browser } from './drive/browser.mjs'
import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { chooseLanguage, readiness, saved, savedFile } from './journey.mjs'
import { keys, resize, clearSize, tooWide } from './looks.mjs'
import { click, has } from './tour.mjs'

const { Key } = page
const PERSON = '陳小姐'

/** What a company that applies AI says, in the order asked. */
const APPLIES = {
  q33: [5], q34: [2], q35: [3, 10], q36: [2], q37: { 3: 3, 10: 1 }, q38: [7], q39: [2, 4], q40: [11], q41: [4], q42: [2], q49: PERSON,
}
/** What one says that does not and will not; three answers stand alone. */
const DOES_NOT = { q33: [20], q34: [1], q35: [11], q44: [11], q46: [8], q47: [9], q48: [3, 7], q49: PERSON }

const LANGUAGES = { en: DOES_NOT, 'zh-Hant-HK': APPLIES }

for (const [language, said] of Object.entries(LANGUAGES)) {
  describe(`the user survey with the keyboard alone, ${language}`, () => {
    const app = browser()
    let driver
    before(async () => {
      driver = await app.open()
      await chooseLanguage(driver, language)
    })
    after(() => app.close())

    test('is answered from the start page to the check page', async () => {
      await keys(driver, { action: 'surveys' }, Key.ENTER)
      await page.waitForScreen(driver, 'surveys')
      await until(() => has(driver, '[data-offered]'), 'the surveys')
      await keys(driver, { action: 'begin-hkpc-user' }, Key.ENTER)
      await page.waitForScreen(driver, 'survey-new')
      await keys(driver, { tag: 'input', name: null }, '康記茶餐廳')
      await keys(driver, { action: 'next' }, Key.ENTER)
      for (const [id, answer] of Object.entries(said)) await answered(driver, id, answer)
      await page.waitForScreen(driver, 'survey-check')
      await until(() => has(driver, '[data-open="0"]'), 'nothing to be open')
      await assertAccessible(driver, `the check page, ${language}`)
    })

    test('stores what was said, as the command line reads it', () => {
      const document = stored(app)
      const codes = Object.fromEntries(Object.entries(said).filter(([id]) => id !== 'q49'))
      for (const [id, answer] of Object.entries(codes)) {
        const { value } = document.answers[id]
        const wanted = Array.isArray(answer) ? (Array.isArray(value) ? answer : answer[0]) : answer
        assert.deepEqual(value, wanted, id)
      }
    })

    test('writes a file without the person, and with them when that is chosen', async () => {
      await keys(driver, { action: 'save-csv' }, Key.ENTER)
      const first = await savedFile(driver)
      assert.doesNotMatch(readFileSync(join(app.reports, first), 'utf8'), new RegExp(PERSON))
      await keys(driver, { name: 'with-contact' }, Key.SPACE)
      await keys(driver, { action: 'save-json' }, Key.ENTER)
      const second = await savedFile(driver, first)
      assert.match(readFileSync(join(app.reports, second), 'utf8'), new RegExp(PERSON))
    })

    test('keeps what is not asked any more, says so, and asks it again after a change back', async () => {
      const before = stored(app)
      const way = (value) => async () => {
        await click(driver, '[data-change="q35"]')
        await page.waitForScreen(driver, 'survey')
        for (const code of value) await ticked(driver, 'q35', code)
        await page.next(driver)
        await page.waitForScreen(driver, 'survey-check')
      }
      const other = said.q35.includes(11) ? [1] : [11]
      await way(other)()
      await until(() => has(driver, '[data-kept]'), 'what is kept')
      assert.ok(Object.keys(stored(app).answers).length < Object.keys(before.answers).length)
      await way(said.q35)()
      await until(async () => !(await has(driver, '[data-kept]')), 'nothing to be kept apart')
      assert.deepEqual(stored(app).answers, before.answers)
    })

    test('fits 320 pixels on every question, and passes the accessibility rules there', async () => {
      for (const id of Object.keys(said)) {
        await click(driver, `[data-change="${id}"]`)
        await until(() => has(driver, `[data-question="${id}"]`), id)
        await resize(driver, 320, 568)
        assert.deepEqual(await tooWide(driver), [], id)
        await clearSize(driver)
        await assertAccessible(driver, `${id}, ${language}`)
        await page.back(driver)
        await page.waitForScreen(driver, 'survey-check')
      }
    })

    test('goes on to the readiness check with the same company', async () => {
      await keys(driver, { action: 'to-readiness' }, Key.ENTER)
      await page.waitForScreen(driver, 'profile')
      await until(() => has(driver, '[data-fact="industry"]'), 'the facts')
      const industry = await driver.executeScript(`return document.querySelector('#fact-industry').value`)
      assert.equal(industry, String(said.q33[0]))
    })
  })
}

/** Answers the question on the screen, which must be this one, and goes on. */
async function answered(driver, id, answer) {
  await until(() => has(driver, `[data-question="${id}"]`), `question ${id}`)
  const kind = await driver.executeScript(`return document.querySelector('[data-question]').dataset.kind`)
  if (kind === 'single') await picked(driver, id, answer[0])
  else if (kind === 'multiple') for (const code of answer) await ticked(driver, id, code)
  else if (kind === 'grid') for (const [row, code] of Object.entries(answer)) await picked(driver, `${id}-${row}`, code)
  else await keys(driver, { tag: 'input' }, answer)
  await saved(driver)
  await keys(driver, { action: 'next' }, Key.ENTER)
}

/** Goes to a group of radios and down to the option with this code. */
async function picked(driver, name, code) {
  await keys(driver, { name }, Key.SPACE)
  for (let at = 1; at < code; at += 1) await page.type(driver, Key.ARROW_DOWN)
  assert.equal(await page.chosen(driver, name), String(code))
}

/** Goes to a box and ticks it, or takes the tick away. */
const ticked = (driver, name, code) => keys(driver, { name, value: String(code) }, Key.SPACE)

/** The one survey of the library as the command line shows it. */
function stored(app) {
  const list = JSON.parse(readiness(app.env, 'list', '--json'))
  const { id } = list.find((one) => one.survey ?? one.instrument?.startsWith?.('hkpc'))
  return JSON.parse(readiness(app.env, 'show', id, '--json'))
}
