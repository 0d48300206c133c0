// Rows 35 to 37, and 22: another look after a while, and colleagues who answer a part.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { CLINIC, METAL } from './companies.mjs'

/** The assessments of the company, the latest last. */
const runs = (hand, id) => hand.data('progress', id).runs

export const SCENARIOS = [
  {
    row: 35,
    name: 'a reminder on a day of one\'s own, for the calendar, or none',
    async act(hand) {
      await hand.result(METAL, 'to-progress')
      await hand.sees('[data-reminder]')
      await hand.press('[data-reminder] summary')
      await hand.choose('remind', 'on')
      await hand.date('#remind-day', 2027, '03')
      await hand.type(hand.Key.ENTER)
      await hand.sees('[data-reminder="2027-03-03"]')
      await hand.press('[data-action="save-reminder"]')
      await hand.sees('[data-saved-file$=".ics"]')
      const name = await hand.driver.executeScript(`return document.querySelector('[data-saved-file]').dataset.savedFile`)
      assert.match(readFileSync(join(hand.app.reports, name), 'utf8'), /20270303/)
      await hand.choose('remind', 'never')
      await hand.sees('[data-reminder="never"]')
      await hand.reads('[data-reminder]', hand.says('progress-remind-never'))
    },
  },
  {
    row: 36,
    name: 'assessed again, compared over what can be compared',
    async act(hand) {
      await hand.result(METAL, 'to-progress')
      await hand.sees('[data-first]')
      await hand.press('[data-action="again"]')
      await hand.at('check')
      const [first, second] = runs(hand, METAL)
      assert.equal(first.id, METAL)
      hand.prepare('answer', second.id, 'data-quality-1=not-applicable:由總公司負責', 'ai-talent-1=4')
      await hand.result(second.id, 'to-progress')
      const { comparable, of } = hand.data('progress', second.id).compared
      assert.ok(comparable < of)
      await hand.sees(`[data-compared="${comparable}"]`)
      await hand.reads('[data-compared]', String(of))
    },
  },
  {
    row: 37,
    name: 'which answers moved the score',
    async act(hand) {
      const second = runs(hand, METAL).at(-1).id
      const { moved } = hand.data('progress', second).compared
      assert.ok(moved.length > 0)
      await hand.result(second, 'to-progress')
      await hand.sees('[aria-labelledby="moved-heading"] tbody')
      assert.equal(await hand.count('[aria-labelledby="moved-heading"] tbody tr'), moved.length)
      await hand.reach('[aria-labelledby="moved-heading"] [role="region"]')
    },
  },
  {
    row: 22,
    name: 'a colleague is asked for one pillar by file, and what comes back is merged',
    async act(hand) {
      await hand.result(CLINIC, 'to-people')
      await hand.press('details:has([name="ask-pillar"]) summary')
      await hand.press('input[name="ask-pillar"][value="data"]', hand.Key.SPACE)
      await hand.fill('#ask-from', '陳醫生')
      await hand.press('[data-action="save-request"]')
      await hand.sees('[data-saved-file]')
      const name = await hand.driver.executeScript(`return document.querySelector('[data-saved-file]').dataset.savedFile`)
      const asked = JSON.parse(readFileSync(join(hand.app.reports, name), 'utf8'))
      assert.deepEqual(asked.request.pillars, ['data'])
      const back = {
        ...asked,
        request: undefined,
        assessment: { id: `colleague-${hand.language.slice(0, 2)}` },
        respondent: { assessment: CLINIC, name: '李姑娘', role: 'staff', pillars: ['data'] },
        answers: { 'data-quality-1': { value: 4 }, 'reference-data-1': { value: 2 } },
      }
      // Handed to the start page, it finds its way.
      await hand.start()
      await hand.give('[data-action="import"]', { name: '李姑娘.json', bytes: JSON.stringify(back) })
      await hand.at('people')
      await hand.reads('[data-dialog="merge"]', '李姑娘')
      await hand.press('[data-action="add-people-apply"]')
      await hand.sees('[data-people="1"]')
      const [person] = hand.data('people', CLINIC).people
      assert.deepEqual([person.name, person.role, person.answered], ['李姑娘', 'staff', 2])
    },
  },
]
