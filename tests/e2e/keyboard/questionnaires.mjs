// Rows 20 and 21: a questionnaire of one's own, its next version, what is different, and moving to it.

import assert from 'node:assert/strict'

const ID = 'shop-check'
const TEXT = { en: 'Who looks after the figures of the shop?', 'zh-Hant-HK': '店舖的數字由誰負責？' }

/** The field of a draft's text; its id follows from the place. */
const field = (question, language) => `textarea[id*="data-quality"][id*="question"][id*="${question}"][id*="text"][lang="${language}"]`

/** How much a dimension counts in the profile of weights that is shown. */
const WEIGHT = 'input[type="number"][id*="weights-data-quality"]'

/** Opens a question of the draft that is being edited and writes both texts anew. */
async function rewrite(hand, text) {
  await hand.press('[data-part="data-quality-1"]')
  await hand.sees(field(1, 'en'))
  for (const language of Object.keys(text)) await hand.fill(field(1, language), text[language])
}

/** Publishes the draft under the version that is suggested. */
async function publish(hand) {
  await hand.press('[data-action="publish"]')
  await hand.sees('[data-action="publish-now"]:enabled')
  await hand.press('[data-action="publish-now"]')
  await hand.at('questionnaires')
}

const published = (hand) => hand.data('instruments', 'list').filter(({ id, state }) => id === ID && state === 'published')

export const SCENARIOS = [
  {
    row: 20,
    name: 'a questionnaire is copied, reworded, weighed and published',
    async act(hand) {
      await hand.questionnaires()
      await hand.fill('#draft-id', ID)
      const base = await hand.driver.executeScript(`return document.querySelector('#draft-from').options[1].value`)
      await hand.pick('#draft-from', base)
      await hand.press('[data-action="new-draft"]')
      await hand.at('editor')
      await rewrite(hand, TEXT)
      await hand.press('[data-part="data-heavy"]')
      await hand.sees(WEIGHT)
      await hand.fill(WEIGHT, '5')
      await publish(hand)
      await hand.sees(`[data-questionnaire^="${ID} "]`)
      const [{ version, problems }] = published(hand)
      assert.equal(problems, 0)
      const shown = hand.data('instruments', 'show', `${ID}@${version}`)
      assert.ok(JSON.stringify(shown).includes(TEXT[hand.language]))
    },
  },
  {
    row: 21,
    name: 'the next version: what is different, and an assessment moves to it',
    async act(hand) {
      const [{ version: first }] = published(hand)
      const id = hand.prepare('new', '--name', '新記', '--questionnaire', `${ID}@${first}`)
      await hand.questionnaires()
      await hand.press(`[data-questionnaire="${ID} ${first}"] [data-action="next-version"]`)
      await hand.at('editor')
      await rewrite(hand, Object.fromEntries(Object.entries(TEXT).map(([language, text]) => [language, `${text.slice(0, -1)}, 2027?`])))
      await publish(hand)
      const second = published(hand).find(({ version }) => version !== first).version
      const rows = hand.data('instruments', 'list')
      const at = (version) => String(rows.findIndex((row) => row.id === ID && row.version === version))
      await hand.pick('#older', at(first))
      await hand.pick('#newer', at(second))
      await hand.press('[data-action="compare"]')
      await hand.press('.found [data-group="difference-wording"] summary')
      await hand.reads('.found', '2027')
      await hand.start()
      await hand.press(`[data-assessment="${id}"] [data-action="open"]`)
      await hand.sees(`[data-newer="${second}"]`)
      await hand.press('[data-action="newer"]')
      await hand.press('[data-action="newer-apply"]')
      await hand.at('check')
      const [{ instrument }] = hand.data('list').filter((one) => one.id === id)
      assert.equal(instrument, ID)
      assert.equal(hand.data('show', id).instrument.version, second)
    },
  },
]
