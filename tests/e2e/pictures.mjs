// Takes the user guide's pictures anew from the real program: `make pictures`, or `node tests/e2e/pictures.mjs plan why` for
// some of them. A new screen gets a row in PICTURES; the picture is docs/pictures/<language>/<name>.png.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { browser } from './drive/browser.mjs'
import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { chooseLanguage, readiness, scratch } from './journey.mjs'
import { like } from './keyboard/companies.mjs'
import { clearSize, hideScrollbars, resize } from './looks.mjs'
import { asked, click, has, home, newDraft, openSurvey, seedSurveys } from './tour.mjs'

const COMPANIES = fileURLToPath(new URL('../companies/', import.meta.url))
const PICTURES_FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const LANGUAGES = ['en', 'zh-Hant-HK']
const WIDTH = 1040
const TALLEST = 1500

/** The company whose assessment most pictures show. */
const SHOWN = '安怡醫務所'

/** Opens the shown company's result. */
async function result(driver) {
  await home(driver)
  const button = () => driver.executeScript(`return (${ofShown})(arguments[0])`, SHOWN)
  await until(button, `${SHOWN} in the list`)
  await driver.executeScript(`arguments[0].click()`, await button())
  await page.waitForScreen(driver, 'result')
  await until(() => has(driver, '[data-outcome]'), 'what schemes say')
}

const ofShown = (name) =>
  [...document.querySelectorAll('[data-action="result"]')].find((one) => one.closest('li, tr')?.innerText.includes(name)) ??
  null

/** A screen that a button of the result leads to. */
const fromResult = (action, screen = action) => async (driver) => {
  await result(driver)
  await page.press(driver, action)
  await page.waitForScreen(driver, screen)
}

/** A screen that a button of the start page leads to. */
const fromStart = (action, screen = action) => async (driver) => {
  await home(driver)
  await page.press(driver, action)
  await page.waitForScreen(driver, screen)
}

/** A second assessment of the shown company, and three people who answered for it, as the command line makes them. */
async function peopleAndTime(app) {
  if (app.second) return app.second
  const all = JSON.parse(readiness(app.env, 'list', '--json'))
  const first = all.find((one) => one.organisation === SHOWN).id
  const id = readiness(app.env, 'again', first, '--label', '2027').trim()
  readiness(app.env, 'answer', id, 'ai-literacy-1=4', 'data-quality-1=3', 'ai-governance-1=3')
  readiness(app.env, 'collect', id, '--own', '--name', '陳醫生', '--role', 'leader')
  const staff = { 李姑娘: [1, 2, 1], 黃先生: [2, 2, 4], 何小姐: [1, 3, 1] }
  for (const [name, [quality, reference, literacy]] of Object.entries(staff)) {
    const file = scratch(app, `${name}.readiness.json`)
    const answers = { 'data-quality-1': quality, 'reference-data-1': reference, 'ai-literacy-1': literacy }
    const respondent = { assessment: id, name, role: 'staff' }
    const instrument = { id: 'hk-ai-readiness', version: '2026.1' }
    const assessment = { id: `person-${quality}${reference}${literacy}` }
    const format = 'readiness-answers/1'
    writeFileSync(file, JSON.stringify({ format, instrument, form: 'express', assessment, respondent, answers }))
    readiness(app.env, 'collect', id, file)
  }
  readiness(app.env, 'agree', id, 'data-quality-1=2', '--why', '病歷有一半仍是紙本', '--dissent', '陳醫生：新病人已全部電子化')
  app.second = id
  return id
}

/** Opens a screen of that second assessment. */
const ofSecond = (action, loaded) => async (driver, app) => {
  const id = await peopleAndTime(app)
  await home(driver)
  await driver.navigate().refresh()
  const button = `[data-assessment="${id}"] [data-action="result"]`
  await until(() => has(driver, button), 'the second assessment in the list')
  await driver.executeScript(`document.querySelector(arguments[0]).click()`, button)
  await page.waitForScreen(driver, 'result')
  await page.press(driver, `to-${action}`)
  await page.waitForScreen(driver, action)
  await until(() => has(driver, loaded), 'what the screen shows')
}

/** One question of the shown company, reached over its answers. */
const question = (id) => async (driver) => {
  await home(driver)
  const button = () => driver.executeScript(`return (${answersOf})(arguments[0])`, SHOWN)
  await until(button, `${SHOWN} in the list`)
  await driver.executeScript(`arguments[0].click()`, await button())
  await page.waitForScreen(driver, 'check')
  await click(driver, `[data-change="${id}"]`)
  await page.waitForScreen(driver, 'question')
}

const answersOf = (name) =>
  [...document.querySelectorAll('[data-action="answers"]')].find((one) => one.closest('li, tr')?.innerText.includes(name)) ??
  null

/** A question with an answer that may not fit with another, and all that helps with answering it open. */
async function questionHelp(driver) {
  const id = 'genai-deployment-1'
  await question(id)(driver)
  await page.chooseRung(driver, id, 3)
  await until(() => has(driver, '[data-contradictions] .hint-box'), 'the contradiction')
  await driver.executeScript(`for (const one of document.querySelectorAll('main details')) one.open = true`)
  if (!(await has(driver, '[data-link]'))) {
    const field = await driver.findElement({ css: '#evidence-link' })
    await field.sendKeys('https://intranet.example.hk/ai-accounts')
    await page.clickAction(driver, 'add-link')
    await until(() => has(driver, '[data-link]'), 'the link')
  }
  await click(driver, 'label:has(input[name="confidence"][value="fairly"])')
  await click(driver, '[data-term="generative-ai"]')
  await until(() => has(driver, '.meaning'), 'the meaning')
}

/** A question in both languages. */
async function questionBoth(driver) {
  await question('genai-risk-1')(driver)
  await page.clickAction(driver, 'both-languages')
  await until(() => has(driver, '.pair'), 'both languages')
}

/** The list of explained words. */
async function words(driver) {
  await home(driver)
  await page.press(driver, 'about')
  await page.waitForScreen(driver, 'about')
  await page.press(driver, 'glossary')
  await page.waitForScreen(driver, 'glossary')
}

/** The list of questionnaires, by way of the settings. */
async function questionnaires(driver) {
  await home(driver)
  await page.press(driver, 'settings')
  await page.waitForScreen(driver, 'settings')
  await page.press(driver, 'open-questionnaires')
  await page.waitForScreen(driver, 'questionnaires')
  await until(() => has(driver, '[data-questionnaire]'), 'the list')
}

/** A screen of the surveys, with one that has changed its way since it was begun. */
const surveyScreen = (name) => async (driver, app) => {
  if (!app.surveyed) seedSurveys(app)
  app.surveyed = true
  await fromStart('surveys')(driver)
  await until(() => has(driver, '[data-of="hkpc-user"]'), 'the surveys')
  if (name === 'surveys') return
  await openSurvey(driver, 'hkpc-user')
  if (name === 'survey') await asked(driver, 'q35')
  if (name === 'survey-compare') {
    await page.next(driver)
    await until(() => has(driver, '[data-study]'), 'the published figures')
  }
}

/** The result beside companies of the same industry and size, of which there are enough once five like it have come. */
async function peers(driver, app) {
  const files = [1, 2, 3, 4, 5].map((number) => {
    const file = scratch(app, `clinic-${number}.readiness.json`)
    writeFileSync(file, JSON.stringify(like('clinic', number, `第${number}診所`)))
    return file
  })
  readiness(app.env, 'import', ...files)
  await home(driver)
  await result(driver)
  await until(() => has(driver, '[data-peers]'), 'the companies like it')
  return '[data-peers]'
}

/** Every picture: its name, and how to get to what it shows; it may hand back what is to be at the top. */
const PICTURES = {
  start: home,
  result,
  why: fromResult('why'),
  steps: fromResult('steps'),
  plan: async (driver) => {
    await fromResult('to-plan', 'plan')(driver)
    await until(() => has(driver, '[data-aim]'), 'the plan')
    if (await has(driver, '[data-action="accept-quick"]')) await page.clickAction(driver, 'accept-quick')
    await until(() => has(driver, '[data-plan-action]'), 'actions in the plan')
  },
  'what-if': async (driver) => {
    await fromResult('to-what-if', 'what-if')(driver)
    for (const id of ['ai-governance-1', 'data-quality-1']) {
      await driver.executeScript(`document.querySelector('input[name="what-if-${id}"][value="4"]').click()`)
    }
    await until(() => has(driver, '[data-action="adopt-actions"]'), 'what would follow')
  },
  money: fromResult('who-pays', 'money'),
  adviser: fromResult('to-adviser', 'adviser'),
  report: fromResult('next', 'report'),
  progress: ofSecond('progress', '[data-compared]'),
  people: ofSecond('people', '[data-disagreements]'),
  glossary: words,
  question: questionHelp,
  'question-both': questionBoth,
  portfolio: async (driver) => {
    await fromStart('portfolio')(driver)
    await until(() => has(driver, '[data-organisation]'), 'the companies')
    await driver.executeScript(`document.querySelector('.filters').open = true`)
  },
  bin: async (driver, app) => {
    const [{ id }] = JSON.parse(readiness(app.env, 'list', '--json'))
    readiness(app.env, 'delete', id)
    await fromStart('bin')(driver)
    await until(() => has(driver, '[data-action="restore"]'), 'what was deleted')
    readiness(app.env, 'bin', 'restore', id)
  },
  compare: async (driver) => {
    await fromStart('compare')(driver)
    await until(() => has(driver, '[data-offered] input[name="company"]'), 'companies to choose')
    for (const count of [1, 2, 3]) {
      await driver.executeScript(`document.querySelector('[data-offered] input[name="company"]').click()`)
      await until(() => has(driver, `[data-chosen="${count}"]`), `${count} chosen`)
    }
    await until(() => has(driver, '[data-compared="3"]'), 'three side by side')
  },
  cohort: async (driver) => {
    await fromStart('cohort')(driver)
    await until(() => has(driver, '[data-cohort]'), 'what the companies add up to')
  },
  weights: fromResult('weights'),
  questionnaires,
  editor: async (driver) => {
    await questionnaires(driver)
    if (await has(driver, '[data-action="edit"]')) await page.press(driver, 'edit')
    else await newDraft(driver)
    await page.waitForScreen(driver, 'editor')
    await until(() => has(driver, '[data-part="data-quality-1"]'), 'the parts')
    await driver.executeScript(`document.querySelector('[data-part="data-quality-1"]').click()`)
    await until(() => has(driver, '[data-action="move-up"]'), 'the question')
  },
  surveys: surveyScreen('surveys'),
  survey: surveyScreen('survey'),
  'survey-check': surveyScreen('survey-check'),
  'survey-compare': surveyScreen('survey-compare'),
  keying: async (driver) => {
    await fromStart('paper')(driver)
    await page.press(driver, 'to-keying')
    await page.waitForScreen(driver, 'keying')
  },
  peers,
}

/** Everything of the page that is worth showing, no higher than a page of the guide; of one part, what fits on a small screen. */
async function take(driver, path, part) {
  await resize(driver, WIDTH, 800)
  const height = await driver.executeScript(`return document.documentElement.scrollHeight`)
  if (!part) await resize(driver, WIDTH, Math.min(height, TALLEST))
  await driver.executeScript(`
    window.scrollTo(0, 0)
    document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })
    document.activeElement?.blur()`, part ?? 'nothing')
  writeFileSync(path, await driver.takeScreenshot(), 'base64')
  await clearSize(driver)
}

async function main(wanted) {
  const names = wanted.length > 0 ? wanted : Object.keys(PICTURES)
  for (const name of names) if (!PICTURES[name]) throw new Error(`There is no picture ${name}: ${Object.keys(PICTURES)}`)
  for (const language of LANGUAGES) {
    const app = browser()
    try {
      const files = readdirSync(COMPANIES).filter((file) => file.endsWith('.readiness.json'))
      readiness(app.env, 'import', ...files.map((file) => COMPANIES + file))
      const driver = await app.open()
      await hideScrollbars(driver)
      await chooseLanguage(driver, language)
      mkdirSync(PICTURES_FOLDER + language, { recursive: true })
      for (const name of names) {
        const part = await PICTURES[name](driver, app)
        await take(driver, `${PICTURES_FOLDER}${language}/${name}.png`, part)
        console.log(`${language}/${name}.png`)
      }
    } finally {
      await app.close()
    }
  }
}

await main(process.argv.slice(2))
