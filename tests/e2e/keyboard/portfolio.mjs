// Rows 39, 90 and 91: one company among others, many companies in one list, and what they add up to.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'

import { bands } from '../questionnaire.mjs'
import { readiness, scratch } from '../journey.mjs'
import { answersOf, CLINIC, like, NOODLES, RETAILER } from './companies.mjs'

/** Opens the list of companies. */
async function portfolio(hand) {
  await hand.start()
  await hand.press('[data-action="portfolio"]')
  await hand.at('portfolio')
  await hand.sees('[data-organisation]')
}

const company = (hand, id) => hand.data('companies').organisations.find(({ latest }) => latest.id === id)

export const SCENARIOS = [
  {
    row: 39,
    name: 'the own score beside that of others in the industry, with how many, when and whence',
    async act(hand) {
      await hand.result(CLINIC)
      await hand.sees('[data-peers]')
      await hand.reads('[data-peers] dd', '5')
      await hand.reads('[data-peers] dd', /20\d\d/)
      await hand.reads('[data-peers]', hand.says('peers-source'))
      await hand.result(RETAILER)
      await hand.reads('[data-peers] dd', hand.says('peers-hidden'))
    },
  },
  {
    row: 90,
    name: 'a company is found, narrowed down to, tagged and given an alias; undo takes it back',
    async act(hand) {
      await portfolio(hand)
      const [name, { organisations }] = ['康記麵家', hand.data('companies')]
      await hand.fill('#portfolio-search', name)
      await hand.sees('[data-fitting="1"]')
      await hand.press('[data-organisation] [data-action="edit"]')
      await hand.fill('[data-organisation] input[id^="tag-"]', '灣仔')
      await hand.type(hand.Key.ENTER)
      await hand.reads('[data-organisation] .tag', '灣仔')
      await hand.fill('[data-organisation] input[id^="alias-"]', 'A1')
      await hand.type(hand.Key.ENTER)
      await hand.reads('[data-organisation] .marks', 'A1')
      assert.deepEqual([company(hand, NOODLES).tags, company(hand, NOODLES).alias], [['灣仔'], 'A1'])
      await hand.press('[data-action="undo-change"]')
      await hand.misses('[data-action="undo-change"]')
      assert.equal(company(hand, NOODLES).alias, '')
      await hand.fill('#portfolio-search', '')
      await hand.sees(`[data-fitting="${organisations.length}"]`)
      if (!(await hand.count('.filters[open]'))) await hand.press('[data-action="filters"]')
      await hand.press('input[name="band"][value="ready"]', hand.Key.SPACE)
      const ready = organisations.filter(({ latest }) => latest.band === 'ready').length
      await hand.sees(`[data-fitting="${ready}"]`)
      await hand.press('[data-action="widen"]')
      await hand.pick('#portfolio-order', 'highest')
      await hand.reads('ul[aria-labelledby="portfolio-list"] li:first-child', bands.ready[hand.language])
    },
  },
  {
    row: 90,
    name: 'companies stand side by side under their aliases',
    async act(hand) {
      hand.prepare('alias', company(hand, NOODLES).id, 'A1')
      hand.prepare('alias', company(hand, RETAILER).id, 'B2')
      await portfolio(hand)
      for (const id of [NOODLES, RETAILER])
        await hand.press(`[data-organisation="${company(hand, id).id}"] input[name="chosen"]`, hand.Key.SPACE)
      await hand.sees('[data-chosen="2"]')
      await hand.press('[data-action="compare-chosen"]')
      await hand.at('compare')
      await hand.sees('[data-compared="2"]')
      await hand.reads('[data-compared]', '康記麵家')
      await hand.press('input[name="aliases"]', hand.Key.SPACE)
      await hand.reads('[data-compared]', 'A1')
      assert.ok(!(await hand.text('[data-compared]')).includes('康記麵家'), 'the name is not shown')
      await hand.choose('view', 'best')
      const { overall } = hand.data('compare', NOODLES, RETAILER)
      await hand.reads('[data-compared] table', overall.best)
    },
  },
  {
    row: 90,
    name: 'what was deleted comes back from the recycle bin',
    async act(hand) {
      await hand.start()
      await hand.press(`[data-assessment="${NOODLES}"] [data-action="delete"]`)
      await hand.misses(`[data-assessment="${NOODLES}"]`)
      assert.ok(hand.data('bin', 'list').some(({ id }) => id === NOODLES))
      await hand.press('[data-action="bin"]')
      await hand.at('bin')
      await hand.press(`[data-assessment="${NOODLES}"] [data-action="restore"]`)
      await hand.misses(`[data-assessment="${NOODLES}"]`)
      assert.ok(hand.data('list').some(({ id }) => id === NOODLES))
    },
  },
  {
    row: 90,
    name: 'several answers files are looked at first and imported together',
    async act(hand) {
      const files = [21, 22].map((number) => like('studio', number, `工作室 ${number}`))
      const broken = { ...answersOf('studio'), form: 'long' }
      const before = hand.data('list').length
      await hand.start()
      await hand.give('[data-action="import"]', ...[...files, broken].map((file, at) => ({ name: `${at}.json`, bytes: JSON.stringify(file) })))
      await hand.sees('[data-dialog="import"] [data-file="2.json"]')
      await hand.reads('[data-file="2.json"]', 'form')
      assert.equal(hand.data('list').length, before, 'looking changes nothing')
      await hand.press('[data-action="import-apply"]')
      await hand.sees('[data-imported="2"]')
      assert.equal(hand.data('list').length, before + 2)
      await hand.press('[data-action="undo-import"]')
      await hand.misses('[data-imported]')
      await hand.sees('.notice')
      assert.equal(hand.data('list').length, before)
    },
  },
  {
    row: 90,
    name: 'another library is looked at first and then brought in',
    async act(hand) {
      const [path, file] = [scratch(hand.app, 'other.db'), scratch(hand.app, 'other.readiness.json')]
      writeFileSync(file, JSON.stringify(like('studio', 31, '另一間工作室')))
      readiness({ ...hand.app.env, READINESS_LIBRARY: path }, 'import', file)
      const before = hand.data('list').length
      await portfolio(hand)
      await hand.give('[data-action="merge"]', { name: 'other.db', bytes: readFileSync(path) })
      await hand.sees('[data-action="merge-apply"]')
      assert.equal(hand.data('list').length, before, 'looking changes nothing')
      await hand.press('[data-action="merge-apply"]')
      await hand.reads('main', hand.says('merge-done'))
      assert.equal(hand.data('list').length, before + 1)
    },
  },
  {
    row: 91,
    name: 'a cohort: bands, best, worst and most missed questions, and a report that hides small groups',
    async act(hand) {
      await hand.start()
      await hand.press('[data-action="cohort"]')
      await hand.at('cohort')
      const { figures } = hand.data('cohort')
      await hand.sees(`[data-cohort="${figures.n}"]`)
      for (const words of ['cohort-best', 'cohort-worst']) await hand.reads('[aria-labelledby="cohort-questions"]', hand.says(words))
      for (const format of ['pdf', 'xlsx']) {
        await hand.press(`[data-action="save-cohort-${format}"]`)
        await hand.sees(`[data-saved-file$=".${format}"]`)
      }
      if (!(await hand.count('.filters[open]'))) await hand.press('[data-action="filters"]')
      await hand.press('input[name="band"][value="ready"]', hand.Key.SPACE)
      await hand.sees('[data-cohort="few"]')
      await hand.reads('[data-cohort="few"]', hand.says('cohort-too-few'))
      await hand.press('[data-action="widen"]')
      await hand.sees(`[data-cohort="${figures.n}"]`)
    },
  },
]
