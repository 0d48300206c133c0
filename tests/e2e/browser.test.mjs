// The same app through `readiness serve` in Chromium: what a keyboard, a screen reader's rules, a translator, a small or a
// large screen and a change of mind ask of every screen.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { assertAccessible } from './drive/axe.mjs'
import { browser } from './drive/browser.mjs'
import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { answer, begin, chooseLanguage, saved, savedFile, scratch, typeInto } from './journey.mjs'
import { express } from './questionnaire.mjs'
import { click, has, home, OWN_WORDS, SCREENS, seed, tour } from './tour.mjs'
import {
  clearSize, downloadInto, holds, keys, pickFile, resize, rungOf, setTheme, standing, tooWide, valueOf,
} from './looks.mjs'
import { unwrapped } from './unwrapped.mjs'

const CHINESE = 'zh-Hant-HK'
const { Key } = page

/** An app for the surrounding `describe`; `seeded` puts a finished assessment into its library first. */
function opened({ seeded = false, language = 'en' } = {}) {
  const app = browser()
  const here = { app, driver: null }
  before(async () => {
    if (seeded) seed(app)
    here.driver = await app.open()
    if (language) await chooseLanguage(here.driver, language)
  })
  after(() => app.close())
  return here
}

describe('with the keyboard alone', () => {
  const here = opened({ language: null })

  test('a person gets from the first screen to a result', async () => {
    const { driver } = here
    await page.waitForScreen(driver, 'language')
    await keys(driver, { label: /^English/ }, Key.ENTER)
    await page.waitForScreen(driver, 'start')
    await keys(driver, { action: 'new' }, Key.ENTER)
    await page.waitForScreen(driver, 'new')
    await keys(driver, { tag: 'input', label: /^Company name/ }, 'Hong Kee Cafe')
    await keys(driver, { action: 'next' }, Key.ENTER)
    await page.waitForScreen(driver, 'profile')
    await keys(driver, { action: 'skip' }, Key.ENTER)
    await page.waitForScreen(driver, 'tasks')
    await keys(driver, { action: 'next' }, Key.SPACE)
    await page.waitForScreen(driver, 'question')
    const [{ id }] = express
    assert.equal(await page.chosen(driver, id), null)
    await keys(driver, { name: id }, Key.SPACE)
    assert.equal(await page.chosen(driver, id), '1')
    await page.type(driver, Key.ARROW_DOWN, Key.ARROW_DOWN)
    assert.equal(await page.chosen(driver, id), '3')
    // Off until switched on: digits belong to whoever types them.
    await page.type(driver, '5')
    assert.equal(await page.chosen(driver, id), '3')
    await keys(driver, { tag: 'textarea' }, 'Owner agrees')
    await keys(driver, { action: 'next' }, Key.ENTER)
    await until(async () => (await page.questions(driver))[0] === express[1].id, 'the second question')
    await keys(driver, { action: 'home' }, Key.ENTER)
    await page.waitForScreen(driver, 'start')
    await keys(driver, { action: 'open' }, Key.ENTER)
    await until(async () => (await page.questions(driver))[0] === express[1].id, 'the second question again')
    await keys(driver, { action: 'back' }, Key.ENTER)
    await until(async () => (await page.chosen(driver, id)) === '3', 'the answer to be still there')
    await keys(driver, { action: 'back' }, Key.ENTER)
    await page.waitForScreen(driver, 'tasks')
    await keys(driver, { action: 'result' }, Key.ENTER)
    await page.waitForScreen(driver, 'result')
    assert.match(await page.text(driver, 'h1'), /^You are AI Aware: 3\.0 out of 5\.$/)
    await assertAccessible(driver, 'a provisional result')
    await keys(driver, { tag: 'summary' }, Key.ENTER)
    assert.ok(await has(driver, 'details[open] table'))
  })
})

describe('number keys', () => {
  const here = opened()

  test('answer once they are switched on, and only among the answers', async () => {
    const { driver } = here
    await page.press(driver, 'settings')
    await click(driver, 'label:has(input[name="number-keys"])')
    await page.back(driver)
    await begin(driver)
    await page.next(driver)
    const [{ id }] = express
    await keys(driver, { name: id }, '4')
    await holds(driver, id, '4')
    await typeInto(driver, '#note', '5')
    await holds(driver, id, '4')
  })
})

describe('who pays', () => {
  const here = opened({ seeded: true })

  test('from the result to the checklist of a scheme in three clicks, and nothing closed on the way', async () => {
    const { driver } = here
    await page.press(driver, 'result')
    await page.press(driver, 'who-pays')
    await page.waitForScreen(driver, 'money')
    await until(() => has(driver, '[data-scheme]'), 'the schemes to be listed')
    const closed = await driver.executeScript(`return [...document.querySelectorAll('main [data-scheme]')]
      .filter((row) => row.checkVisibility() && ['closed', 'ceased', 'claims-only'].includes(
        row.querySelector('[data-state]')?.dataset.state)).length`)
    assert.equal(closed, 0, 'a scheme that takes no applications is not in sight')
    await click(driver, '[data-scheme="nittp"] h3 button')
    await page.waitForScreen(driver, 'scheme')
    await page.clickAction(driver, 'checklist')
    await click(driver, 'label:has(input[name="tick"])')
    await saved(driver)
    await page.back(driver)
    await click(driver, '[data-scheme="nittp"] h3 button')
    await until(() => has(driver, 'input[name="tick"]:checked'), 'the tick to be still there')
  })

  test('an answer given beside a scheme moves its verdict at once', async () => {
    const { driver } = here
    await page.press(driver, 'home')
    await page.press(driver, 'result')
    await page.press(driver, 'who-pays')
    await until(() => has(driver, '[data-scheme="bud-easy"]'), 'the schemes to be listed')
    const verdict = () => driver.executeScript(`return document.querySelector('[data-scheme="bud-easy"]').dataset.verdict`)
    assert.equal(await verdict(), 'check', 'what is not known never excludes')
    await click(driver, '[data-scheme="bud-easy"] h3 button')
    await page.waitForScreen(driver, 'scheme')
    await driver.executeScript(`for (const d of document.querySelectorAll('details')) d.open = true`)
    await click(driver, 'label:has(input[name="fact-markets_outside_hk"][value="no"])')
    await saved(driver)
    await page.back(driver)
    await until(async () => (await verdict()) === 'no', 'the verdict to follow the answer')
  })
})

describe('every screen', () => {
  const here = opened({ seeded: true })

  for (const theme of ['light', 'dark']) {
    test(`passes the accessibility rules in both languages, ${theme}`, async () => {
      const { driver } = here
      await setTheme(driver, theme)
      const names = await tour(driver, async (label) => {
        await assertAccessible(driver, `${label}, ${theme}, ${await page.language(driver)}`)
        const other = await page.switchLanguage(driver)
        await assertAccessible(driver, `${label}, ${theme}, ${other}`)
      })
      assert.deepEqual(names.sort(), [...SCREENS].sort())
    })
  }

  test('fits a small window, a phone and a wall without scrolling sideways', async () => {
    const { driver } = here
    const sizes = [[320, 568], [1024, 640], [3840, 2160]]
    await tour(driver, async (label) => {
      for (const _ of [1, 2]) {
        const language = await page.switchLanguage(driver)
        for (const [width, height] of sizes) {
          await resize(driver, width, height)
          assert.deepEqual(await tooWide(driver), [], `${label} at ${width}×${height} in ${language}`)
        }
      }
      await clearSize(driver)
    }).finally(() => clearSize(driver))
  })

  test('keeps screen, focus and place when the language changes', async () => {
    const { driver } = here
    await tour(driver, async (label) => {
      const before = await standing(driver)
      await page.switchLanguage(driver)
      const between = await standing(driver)
      await page.switchLanguage(driver)
      const again = await standing(driver)
      assert.equal(between.screen, before.screen, label)
      assert.equal(between.focus, 'language', label)
      assert.notEqual(between.text, before.text, `${label} is not translated`)
      assert.deepEqual(between.fields, before.fields, label)
      assert.deepEqual({ ...again, focus: before.focus }, before, label)
    })
  })

  test('has a window title of its own and puts the focus on its heading', async () => {
    const { driver } = here
    const titles = new Map()
    await tour(driver, async (label) => {
      // The same screen with more of it shown.
      if (['question in both languages', 'editor, a question', 'plan with an action being changed'].includes(label)) return
      const title = await driver.getTitle()
      assert.match(title, / – AI Readiness HK 智備$/, label)
      assert.ok(!titles.has(title), `${label} is called "${title}" like ${titles.get(title)}`)
      titles.set(title, label)
      assert.equal(/^Error: /.test(title), label === 'question with a problem', title)
    })
  })
})

describe('the pretend language', () => {
  const here = opened({ seeded: true })

  for (const language of ['en', CHINESE]) {
    test(`shows no text that bypasses the translators (${language})`, async () => {
      const { driver } = here
      await driver.get(`${new URL(await driver.getCurrentUrl()).origin}/?pseudo`)
      await home(driver)
      if ((await page.language(driver)) !== language) await page.switchLanguage(driver)
      await tour(driver, async (label) => {
        assert.deepEqual(await unwrapped(driver, [...OWN_WORDS, language]), [], label)
      })
    })
  }

  test('would show text that does', async () => {
    const { driver } = here
    await driver.executeScript(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<div><div><p>Left out</p></div><button aria-label="忘了">×</button></div>')`)
    assert.deepEqual(await unwrapped(driver, OWN_WORDS), ['p: Left out', 'button[aria-label]: 忘了'])
  })
})

describe('typed text', () => {
  const here = opened()

  test('and the place survive a reload of the page', async () => {
    const { driver } = here
    await begin(driver)
    await page.next(driver)
    await answer(driver, 3)
    await typeInto(driver, '#note', '重新載入')
    await driver.navigate().refresh()
    await holds(driver, express[0].id, '3')
    await until(async () => (await valueOf(driver, '#note')) === '重新載入', 'the note to be still there')
    await page.press(driver, 'home')
  })

  test('survives a change of language before it is saved', async () => {
    const { driver } = here
    await page.press(driver, 'new')
    await typeInto(driver, '#company-name', '康記')
    await page.switchLanguage(driver)
    assert.equal(await valueOf(driver, '#company-name'), '康記')
    await page.switchLanguage(driver)
    await page.next(driver)
    await page.press(driver, 'skip')
    await page.next(driver)
    const { id } = express[0]
    await page.chooseRung(driver, id, 'not-applicable')
    await typeInto(driver, '#reason', '總公司')
    await typeInto(driver, '#note', 'ask ‘the owner’ – 2027？')
    await page.switchLanguage(driver)
    assert.equal(await page.chosen(driver, id), 'not-applicable')
    assert.equal(await valueOf(driver, '#reason'), '總公司')
    assert.equal(await valueOf(driver, '#note'), 'ask ‘the owner’ – 2027？')
    await page.switchLanguage(driver)
    await page.next(driver)
    await page.back(driver)
    assert.equal(await valueOf(driver, '#reason'), '總公司')
    assert.equal(await valueOf(driver, '#note'), 'ask ‘the owner’ – 2027？')
  })
})

describe('a change of mind', () => {
  const here = opened()

  test('is undone and redone with buttons and keys', async () => {
    const { driver } = here
    await begin(driver)
    await page.next(driver)
    const { id } = express[0]
    await answer(driver, 2)
    await answer(driver, 4)
    await page.clickAction(driver, 'undo')
    await holds(driver, id, '2')
    await page.clickAction(driver, 'undo')
    await holds(driver, id, null)
    await page.clickAction(driver, 'redo')
    await holds(driver, id, '2')
    await page.typeWith(driver, Key.CONTROL, 'z')
    await holds(driver, id, null)
    await driver.actions().keyDown(Key.CONTROL).keyDown(Key.SHIFT).sendKeys('z').perform()
    await driver.actions().keyUp(Key.SHIFT).keyUp(Key.CONTROL).perform()
    await holds(driver, id, '2')
  })

  test('leads to the question it is about', async () => {
    const { driver } = here
    await page.next(driver)
    await page.next(driver)
    await page.clickAction(driver, 'undo')
    await until(async () => (await page.questions(driver))[0] === express[0].id, 'the question that changed')
    await page.clickAction(driver, 'redo')
    await holds(driver, express[0].id, '2')
  })

  test('brings a deleted assessment back', async () => {
    const { driver } = here
    await page.press(driver, 'home')
    await page.clickAction(driver, 'delete')
    await until(async () => !(await has(driver, '[data-assessment]')), 'the assessment to be gone')
    await page.clickAction(driver, 'undo-delete')
    await until(() => has(driver, '[data-assessment]'), 'the assessment to be back')
    await page.press(driver, 'open')
    await holds(driver, express[0].id, '2')
  })
})

describe('a saved report', () => {
  const here = opened({ seeded: true })

  test('can be downloaded and saved again without touching the first', async () => {
    const { app, driver } = here
    await page.press(driver, 'result')
    await page.next(driver)
    await page.clickAction(driver, 'report')
    const name = await savedFile(driver)
    const bytes = readFileSync(join(app.reports, name))
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
    const folder = scratch(app, 'downloads')
    await downloadInto(driver, folder)
    await page.clickNamed(driver, 'Download')
    // Where the machine's locale has no Chinese, Chromium gives the file a name of its own.
    const files = () => (existsSync(folder) ? readdirSync(folder) : [])
    const arrived = () => files().some((file) => readFileSync(join(folder, file)).equals(bytes))
    await until(arrived, `${name} to be downloaded whole`)
    await page.clickAction(driver, 'report')
    const second = await savedFile(driver, name)
    assert.deepEqual(readdirSync(app.reports).sort(), [name, second].sort())
    assert.ok(readFileSync(join(app.reports, name)).equals(bytes))
  })
})

describe('an answers file', () => {
  const here = opened({ seeded: true })

  test('is saved, shows what it would change before it does, and can be taken back', async () => {
    const { app, driver } = here
    await page.press(driver, 'result')
    await page.next(driver)
    await page.clickAction(driver, 'answers')
    const text = readFileSync(join(app.reports, await savedFile(driver)), 'utf8')
    const document = JSON.parse(text)
    document.answers[express[0].id] = { value: 5 }
    await page.press(driver, 'home')

    await pickFile(driver, 'changed.json', JSON.stringify(document))
    await page.waitForText(driver, 'One answer differs', 'dialog')
    await assertAccessible(driver, 'import preview')
    await page.clickAction(driver, 'import-cancel')
    await page.press(driver, 'answers')
    assert.equal(await rungOf(driver, express[0].id), '1')

    await page.press(driver, 'home')
    await pickFile(driver, 'changed.json', JSON.stringify(document))
    await page.waitForText(driver, 'One answer differs', 'dialog')
    await page.press(driver, 'import-apply')
    await page.waitForScreen(driver, 'check')
    assert.equal(await rungOf(driver, express[0].id), '5')
    await page.clickAction(driver, 'undo')
    // One answer changed, so undo leads to its question.
    await holds(driver, express[0].id, '1')
  })

  test('that is broken says everything that is wrong and changes nothing', async () => {
    const { driver } = here
    await page.press(driver, 'home')
    const answers = { [express[0].id]: { value: 6 }, 'no-such-question': { value: 1 } }
    const instrument = { id: 'hk-ai-readiness', version: '2026.1' }
    const broken = { format: 'readiness-answers/1', instrument, form: 'express', answers }
    await pickFile(driver, 'broken.json', JSON.stringify(broken))
    await page.waitForText(driver, `answers.${express[0].id}`, '[role="alert"]')
    await page.waitForText(driver, 'answers.no-such-question', '[role="alert"]')
    await assertAccessible(driver, 'a broken answers file')
  })
})

describe('a damaged library', () => {
  const app = browser()
  after(() => app.close())

  test('is explained, set aside and replaced', async () => {
    seed(app)
    const bytes = readFileSync(app.library)
    // The header stays, as when a disk loses a part of the file.
    writeFileSync(app.library, bytes.fill(0xa5, 4096, bytes.length))
    const driver = await app.open()
    await page.waitForScreen(driver, 'damaged')
    await assertAccessible(driver, 'damaged')
    await page.switchLanguage(driver)
    await assertAccessible(driver, 'damaged, other language')
    await page.clickAction(driver, 'recover')
    await page.waitForScreen(driver, 'language')
    await assertAccessible(driver, 'language')
    await chooseLanguage(driver, 'en')
    await assertAccessible(driver, 'start without assessments')
  })
})
