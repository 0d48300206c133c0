// One company's whole way through the real window, in Chinese: from a fresh library, through a change of language and a
// power cut, to a bilingual report whose figures are those that `readiness score` computes from the exported answers.

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

import * as page from './drive/page.mjs'
import { window } from './drive/window.mjs'
import { answer, begin, chooseLanguage, COMPANY, pdfText, readiness, saved, savedFile, scratch, typeInto } from './journey.mjs'
import { bands, express } from './questionnaire.mjs'
import { click } from './tour.mjs'

const CHINESE = 'zh-Hant-HK'
// Every rung at least once, and an average that no two neighbouring roundings share.
const VALUES = [3, 4, 2, 4, 3, 2, 5, 2, 4, 3, 1, 2, 3, 4, 2]
const SWITCH_AT = 7
const KILL_AT = 10
const NOTE = '老闆支持，但未有預算；𨋢口有 iPad。'

const app = window({ language: 'zh_HK.UTF-8' })
after(() => app.close())

// Each step begins where the one before it ended, so after a failure the rest says only that.
let broken = false
const step = (name, act) =>
  test(name, async () => {
    assert.ok(!broken, 'an earlier step failed')
    broken = true
    await act()
    broken = false
  })

describe('a company in the real window', () => {
  let driver

  step('chooses its language and begins', async () => {
    driver = await app.open()
    await chooseLanguage(driver, CHINESE)
    assert.equal(await page.language(driver), CHINESE)
    await begin(driver)
    await page.waitForText(driver, COMPANY.name)
    await page.next(driver)
    assert.deepEqual(await page.questions(driver), [express[0].id])
  })

  step('answers the first questions, each saved at once', async () => {
    await answerUpTo(driver, SWITCH_AT)
  })

  step('switches the language in the middle and keeps place, focus, answer and note', async () => {
    const { id, text } = express[SWITCH_AT]
    await answer(driver, VALUES[SWITCH_AT])
    await typeInto(driver, '#note', NOTE)
    await page.waitForText(driver, text[CHINESE], 'h1')
    assert.equal(await page.switchLanguage(driver), 'en')
    await page.waitForText(driver, text.en, 'h1')
    assert.equal((await page.focused(driver)).action, 'language')
    assert.deepEqual(await page.questions(driver), [id])
    assert.equal(await page.chosen(driver, id), String(VALUES[SWITCH_AT]))
    assert.equal(await noteOf(driver), NOTE)
    assert.equal(await page.switchLanguage(driver), CHINESE)
    assert.equal(await noteOf(driver), NOTE)
    await saved(driver)
    await page.next(driver)
  })

  step('loses nothing that was shown as saved when the program is killed', async () => {
    await answerUpTo(driver, KILL_AT)
    const { id, text } = express[KILL_AT]
    await answer(driver, VALUES[KILL_AT])
    await app.kill()
    driver = await app.reopen()
    await page.waitForScreen(driver, 'question')
    assert.equal(await page.language(driver), CHINESE)
    await page.waitForText(driver, text[CHINESE], 'h1')
    assert.deepEqual(await page.questions(driver), [id])
    assert.equal(await page.chosen(driver, id), String(VALUES[KILL_AT]))
  })

  step('finds every earlier answer and the note when going back', async () => {
    for (let at = KILL_AT - 1; at >= 0; at -= 1) {
      await page.back(driver)
      assert.equal(await page.chosen(driver, express[at].id), String(VALUES[at]))
      if (at === SWITCH_AT) assert.equal(await noteOf(driver), NOTE)
    }
    for (let at = 0; at <= KILL_AT; at += 1) await page.next(driver)
  })

  step('finishes, checks its answers and sees the result', async () => {
    await answerUpTo(driver, VALUES.length)
    await page.waitForScreen(driver, 'check')
    const shown = await page.text(driver, 'main')
    for (const rung of rungs()) assert.ok(shown.includes(rung[CHINESE]), `the check page lacks "${rung[CHINESE]}"`)
    assert.ok(shown.includes(NOTE))
    await page.next(driver)
    await page.waitForScreen(driver, 'result')
  })

  step('saves a bilingual report with its answers and the score that the command line computes', async () => {
    const heading = await page.text(driver, 'h1')
    await page.next(driver)
    await page.waitForScreen(driver, 'report')
    await click(driver, 'label:has(input[name="edition"][value="both"])')
    await page.clickAction(driver, 'report')
    const name = await savedFile(driver)
    assert.deepEqual(readdirSync(app.reports), [name])

    const { overall } = scored()
    assert.equal(overall.status, 'final')
    assert.ok(heading.includes(overall.shown) && heading.includes(bands[overall.band][CHINESE]), heading)
    const text = squeezed(pdfText(app.env, join(app.reports, name)))
    const wanted = [COMPANY.name, COMPANY.other, overall.shown, ...Object.values(bands[overall.band]), NOTE]
    wanted.push(...rungs().flatMap((rung) => Object.values(rung)))
    for (const words of wanted) assert.ok(text.includes(squeezed(words)), `the report lacks "${words}"`)
  })

  step('saves the report again without touching the first', async () => {
    const [first] = readdirSync(app.reports)
    await page.clickAction(driver, 'report')
    const second = await savedFile(driver, first)
    assert.deepEqual(readdirSync(app.reports).sort(), [first, second].sort())
  })
})

/** Answers the questions from the one on the screen up to, but not including, the one at `end`. */
async function answerUpTo(driver, end) {
  const [first] = await page.questions(driver)
  for (let at = express.findIndex(({ id }) => id === first); at < end; at += 1) {
    assert.equal(await answer(driver, VALUES[at]), express[at].id)
    await page.next(driver)
  }
}

const noteOf = (driver) => driver.executeScript(`return document.querySelector('#note').value`)
const rungs = () => express.map(({ rungs }, at) => rungs[VALUES[at] - 1])
const squeezed = (text) => text.replace(/\s+/gu, '')

/** The result that `readiness score` computes from the answers the library exports. */
function scored() {
  const [{ id }] = JSON.parse(readiness(app.env, 'list', '--json'))
  const file = scratch(app, 'answers.readiness.json')
  readiness(app.env, 'export', id, '--out', file)
  return JSON.parse(readiness(app.env, 'score', file, '--json'))
}
