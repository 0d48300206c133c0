// Every feature that leads from a score to a plan and from one company to many, done by keyboard alone in both languages: a
// table of scenarios times languages. Each looks at the screen and then at the data, through the command line.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { browser } from './drive/browser.mjs'
import * as page from './drive/page.mjs'
import { settle } from './keyboard/companies.mjs'
import { handsAt } from './keyboard/hand.mjs'
import { SCENARIOS as PLAN } from './keyboard/plan.mjs'
import { SCENARIOS as PORTFOLIO } from './keyboard/portfolio.mjs'
import { SCENARIOS as QUESTION } from './keyboard/question.mjs'
import { SCENARIOS as QUESTIONNAIRES } from './keyboard/questionnaires.mjs'
import { SCENARIOS as TIME } from './keyboard/time.mjs'

const ALL = [...QUESTION, ...PLAN, ...TIME, ...PORTFOLIO, ...QUESTIONNAIRES]

/** The features by the numbers they have in the plan of the program. */
const ROWS = [7, 8, 9, 10, 11, 13, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 90, 91]

test('every feature has a scenario', () => {
  assert.deepEqual([...new Set(ALL.map(({ row }) => row))].sort((a, b) => a - b), ROWS)
})

// Each language has an app of its own, so that both can go on at once.
describe('by keyboard', { concurrency: 2 }, () => {
  for (const language of ['en', 'zh-Hant-HK']) inLanguage(language)
})

function inLanguage(language) {
  describe(`in ${language}`, { concurrency: 1 }, () => {
    const app = browser()
    let hand

    before(async () => {
      settle(app)
      const driver = await app.open()
      hand = handsAt(app, driver, language)
      await page.waitForScreen(driver, 'language')
      await hand.press(`[data-language="${language}"]`)
      await hand.at('start')
    })
    after(() => app.close())

    for (const { row, name, act } of ALL) {
      test(`${row}: ${name}`, async () => {
        await act(hand)
        assert.equal(await page.language(hand.driver), language)
      })
    }
  })
}
