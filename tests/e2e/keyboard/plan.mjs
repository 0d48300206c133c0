// Rows 27 to 34 and 38: from a score to what is done about it.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { bands } from '../questionnaire.mjs'
import { CLINIC, METAL, NOODLES, RETAILER } from './companies.mjs'

const plan = (hand, id) => hand.data('plan', id)

export const SCENARIOS = [
  {
    row: 27,
    name: 'profiles of weights stand beside the official score',
    async act(hand) {
      await hand.result(METAL, 'weights')
      await hand.sees('main table')
      const { shown } = plan(hand, METAL).result.overall
      await hand.reads('main table tbody tr:first-child', hand.says('weights-official'))
      await hand.reads('main table tbody tr:first-child', shown)
      assert.equal(await hand.count('section:first-of-type tbody tr'), 4, 'the official score and three profiles')
      await hand.press('[data-action="back"]')
      await hand.at('result')
    },
  },
  {
    row: 28,
    name: 'one answer from the next band, and which',
    async act(hand) {
      const { one_answer_away: flips, path } = plan(hand, METAL)
      assert.ok(flips.length > 0)
      await hand.result(METAL)
      await hand.reads('[data-near]', bands[path.target_band][hand.language])
      await hand.press('[data-action="near-why"]')
      await hand.at('plan')
      await hand.sees('#plan-flips')
      assert.equal(await hand.count('[aria-labelledby="plan-flips"] li'), flips.length)
      await hand.press('[aria-labelledby="plan-flips"] li button')
      await hand.at('question')
      await hand.press('[data-action="back"]')
      await hand.at('plan')
    },
  },
  {
    row: 29,
    name: 'what if: the band moves, the answers stay',
    async act(hand) {
      const before = hand.data('show', METAL).answers
      await hand.result(METAL, 'to-what-if')
      await hand.choose('what-if-ai-literacy-1', '3')
      await hand.reads('main table', bands.aware[hand.language])
      await hand.press('[data-action="adopt-targets"]')
      await hand.sees('[role="status"] [data-action="to-plan"]')
      assert.deepEqual(hand.data('show', METAL).answers, before)
      assert.ok(plan(hand, METAL).targets.some(({ chosen }) => chosen))
      await hand.press('[data-action="reset"]')
      await hand.reads('[data-differences]', hand.says('what-if-nothing'))
    },
  },
  {
    row: 30,
    name: 'the shortest way to the next band becomes part of the plan',
    async act(hand) {
      const { path } = plan(hand, CLINIC)
      await hand.result(CLINIC, 'to-plan')
      await hand.sees('#plan-path')
      assert.equal(await hand.count('[aria-labelledby="plan-path"] ol li'), path.steps.length)
      await hand.reads('#plan-path', bands[path.target_band][hand.language])
      await hand.press('[data-action="accept-path"]')
      await hand.reads('[aria-labelledby="plan-path"]', hand.says('plan-path-accepted'))
      const wanted = path.steps.map(({ question, to }) => `${question} ${to}`).sort()
      const kept = plan(hand, CLINIC).actions.map(({ question, rung }) => `${question} ${rung}`).sort()
      assert.deepEqual(kept, wanted)
    },
  },
  {
    row: 31,
    name: 'good enough is enough until one wants more',
    async act(hand) {
      await hand.result(RETAILER, 'to-plan')
      const aim = '[data-aim="data-quality"]'
      await hand.reads(aim, hand.says('plan-target-reached'))
      await hand.pick(`${aim} select`, '5')
      await hand.saved()
      const kept = plan(hand, RETAILER).targets.find(({ dimension }) => dimension === 'data-quality')
      assert.deepEqual([kept.target, kept.chosen], [5, true])
      await hand.pick(`${aim} select`, '3')
      await hand.reads(aim, hand.says('plan-target-reached'))
    },
  },
  {
    row: 32,
    name: 'each dimension has a target and what is missing to it',
    async act(hand) {
      await hand.result(CLINIC, 'to-plan')
      await hand.pick('[data-aim="ai-talent"] select', '4')
      await hand.saved()
      const { target, gap } = plan(hand, CLINIC).targets.find(({ dimension }) => dimension === 'ai-talent')
      assert.equal(target, 4)
      await hand.reads('[data-aim="ai-talent"] td:last-child', gap)
    },
  },
  {
    row: 33,
    name: 'an action with an owner, a day and a cost',
    async act(hand) {
      await hand.result(NOODLES, 'to-plan')
      await hand.press('[data-action="add-action"]')
      await hand.fill('#new-action-words', '買一部共用平板')
      await hand.fill('#new-action-owner', '阿明')
      await hand.date('#new-action-due', 2027, '01')
      await hand.fill('#new-action-cost', 'many')
      await hand.press('[data-action="save-action"]')
      await hand.sees('#new-action-cost-error')
      await hand.fill('#new-action-cost', '3,800')
      await hand.press('[data-action="save-action"]')
      await hand.reads('[data-plan-action]', '買一部共用平板')
      await hand.reads('[data-cost]', '3,800')
      const [action] = plan(hand, NOODLES).actions
      assert.deepEqual([action.words, action.owner, action.due], ['買一部共用平板', '阿明', '2027-01-01'])
      await hand.press('[data-action="edit-action"]')
      await hand.pick('select[id$="-state"]', 'doing')
      await hand.press('[data-action="save-action"]')
      await hand.sees('[data-action="edit-action"]')
      assert.equal(plan(hand, NOODLES).actions[0].state, 'doing')
    },
  },
  {
    row: 34,
    name: 'the roadmap of 90 days for the calendar and for paper',
    async act(hand) {
      await hand.result(NOODLES, 'to-plan')
      await hand.press('[data-action="accept"]')
      await hand.sees('[data-window="first"] [data-plan-action], [data-window] [data-plan-action]')
      await hand.press('[data-action="plan-calendar"]')
      await hand.sees('[data-saved-file$=".ics"]')
      const saved = () => hand.driver.executeScript(`return document.querySelector('[data-saved-file]').dataset.savedFile`)
      const calendar = readFileSync(join(hand.app.reports, await saved()), 'utf8')
      assert.match(calendar, /BEGIN:VTODO|BEGIN:VEVENT/)
      assert.match(calendar.replace(/\r\n[ \t]/g, ''), /買一部共用平板/)
      await hand.press('[data-action="plan-pdf"]')
      await hand.sees('[data-saved-file$=".pdf"]')
      assert.equal(readFileSync(join(hand.app.reports, await saved())).subarray(0, 5).toString(), '%PDF-')
    },
  },
  {
    row: 38,
    name: 'what not to do, or not yet, is said with the reason',
    async act(hand) {
      const { negatives } = plan(hand, NOODLES)
      assert.ok(negatives.length > 0)
      await hand.result(NOODLES, 'to-plan')
      for (const { id, text, instead } of negatives) {
        await hand.reads(`[data-negative="${id}"]`, text[hand.language])
        await hand.reads(`[data-negative="${id}"]`, instead[hand.language])
      }
      await hand.result(RETAILER, 'to-plan')
      await hand.sees('[data-aim]')
      assert.equal(await hand.count('[data-negative]'), 0, 'nothing is said where nothing holds')
    },
  },
]
