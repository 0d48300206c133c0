// Rows 7 to 11, 13 and 19: what stands beside the answers of a question.

import assert from 'node:assert/strict'

import { express } from '../questionnaire.mjs'
import { CLINIC } from './companies.mjs'

const QUESTION = 'genai-deployment-1'
const LINK = 'https://intranet.example.hk/ai-accounts'
const PAPER = { name: '帳戶清單.txt', bytes: 'ChatGPT, Copilot' }

/** The answer to the question in the exported answers file. */
const answer = (hand) => hand.data('show', CLINIC).answers[QUESTION]

export const SCENARIOS = [
  {
    row: 7,
    name: 'a link and a file back an answer',
    async act(hand) {
      await hand.question(CLINIC, QUESTION)
      await hand.press('[data-details="evidence"] summary')
      await hand.fill('#evidence-link', 'not a link')
      await hand.type(hand.Key.ENTER)
      await hand.sees('#evidence-link-error')
      await hand.fill('#evidence-link', LINK)
      await hand.type(hand.Key.ENTER)
      await hand.sees(`[data-link="${LINK}"]`)
      await hand.give('[data-action="attach"]', PAPER)
      await hand.sees(`[data-file="${PAPER.name}"]`)
      const kept = hand.data('evidence', 'list', CLINIC)
      assert.deepEqual(kept.map(({ question, link, file, bytes }) => [question, link ?? file, bytes]), [
        [QUESTION, LINK, undefined],
        [QUESTION, PAPER.name, PAPER.bytes.length],
      ])
      await hand.press(`[data-save="${PAPER.name}"]`)
      await hand.sees('[data-saved-file]')
      await hand.press(`[data-remove="${PAPER.name}"]`)
      await hand.misses(`[data-file="${PAPER.name}"]`)
      assert.equal(hand.data('evidence', 'list', CLINIC).length, 1)
    },
  },
  {
    row: 8,
    name: 'one says how sure an answer is',
    async act(hand) {
      await hand.question(CLINIC, QUESTION)
      await hand.press('[data-details="about"] summary')
      await hand.choose('confidence', 'guess')
      await hand.saved()
      await hand.reads('[data-details="about"] summary', hand.says('confidence-guess'))
      assert.equal(answer(hand).confidence, 'guess')
    },
  },
  {
    row: 9,
    name: 'how an answer came about is kept, and told to the adviser',
    async act(hand) {
      await hand.question(CLINIC, QUESTION)
      await hand.press('[data-details="about"] summary')
      await hand.choose('answer-assurance', 'evidence-seen')
      await hand.saved()
      await hand.sees('[data-wording]')
      const { counts } = hand.data('review', CLINIC).assurance
      assert.equal(counts.find(({ level }) => level === 'evidence-seen').answers, 1)
      await hand.result(CLINIC, 'to-adviser')
      await hand.reads('main', hand.says('assurance-evidence-seen'))
    },
  },
  {
    row: 10,
    name: 'an example from the own line of business, and one from another',
    async act(hand) {
      await hand.question(CLINIC, QUESTION)
      await hand.press('details:has([data-example]) summary')
      await hand.sees('[data-example]:not([data-example="general"])')
      assert.equal(await hand.count('[data-example]'), 1)
      const other = await hand.driver.executeScript(`return document.querySelector('#other-example').options[1].value`)
      await hand.pick('#other-example', other)
      assert.equal(await hand.count('[data-example]'), 2)
    },
  },
  {
    row: 11,
    name: 'a word is explained where it stands, and in the list of words',
    async act(hand) {
      await hand.question(CLINIC, QUESTION)
      await hand.press('[data-term="generative-ai"]')
      await hand.sees('#meaning-generative-ai')
      await hand.press('[data-term="generative-ai"]')
      await hand.misses('#meaning-generative-ai')
      await hand.press('[data-term="generative-ai"]')
      await hand.press('[data-action="glossary"]')
      await hand.at('glossary')
      const all = await hand.count('[data-term-entry]')
      const [first] = (await hand.text('[data-term-entry="generative-ai"] dt')).split(/\s{2,}|\n/u)
      await hand.fill('#glossary-find', first.slice(0, 4))
      await hand.sees('[data-term-entry="generative-ai"]')
      assert.ok((await hand.count('[data-term-entry]')) < all)
      await hand.press('[data-action="back"]')
      await hand.at('question')
      await hand.press('[data-action="about"]')
      await hand.at('about')
      await hand.press('[data-action="glossary"]')
      await hand.at('glossary')
      for (const screen of ['about', 'question']) {
        await hand.press('[data-action="back"]')
        await hand.at(screen)
      }
    },
  },
  {
    row: 13,
    name: 'a question stands in both languages, and so does the next',
    async act(hand) {
      await hand.question(CLINIC, QUESTION)
      await hand.press('[data-action="both-languages"]')
      await hand.sees('.pair')
      const { text } = express.find(({ id }) => id === QUESTION)
      for (const words of Object.values(text)) await hand.reads('h1', words)
      await hand.question(CLINIC, express[0].id)
      for (const words of Object.values(express[0].text)) await hand.reads('h1', words)
      await hand.press('[data-action="both-languages"]')
      await hand.misses('.pair')
    },
  },
  {
    row: 19,
    name: 'answers that may not fit are pointed out, and the score stays what it is',
    async act(hand) {
      const before = hand.data('plan', CLINIC).result.overall
      await hand.question(CLINIC, QUESTION)
      await hand.choose(QUESTION, '3')
      await hand.saved()
      await hand.sees('[data-contradictions] .hint-box')
      assert.ok(hand.data('review', CLINIC).to_ask.some(({ group, questions }) => group === 'contradiction' && questions.includes(QUESTION)))
      await hand.press('[data-other="genai-risk-1"]')
      await hand.at('question')
      await hand.reads('h1', express.find(({ id }) => id === 'genai-risk-1').text[hand.language])
      await hand.question(CLINIC, QUESTION)
      await hand.choose(QUESTION, '2')
      await hand.saved()
      await hand.misses('.hint-box')
      assert.deepEqual(hand.data('plan', CLINIC).result.overall, before)
    },
  },
]
