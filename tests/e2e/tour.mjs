// A walk over every screen that a finished assessment has, through the app's own buttons. What is checked on each screen
// is the visitor's business; a new screen belongs on this path.

import { writeFileSync } from 'node:fs'

import { By } from 'selenium-webdriver'

import * as page from './drive/page.mjs'
import { until } from './drive/process.mjs'
import { COMPANY, readiness, saved, savedFile, scratch, typeInto } from './journey.mjs'
import { express } from './questionnaire.mjs'

/** Screens on the walk, for the check that it is complete. */
export const SCREENS = [
  'start', 'new', 'check', 'question', 'result', 'why', 'steps', 'report', 'tasks', 'profile', 'settings', 'about',
  'brand', 'money', 'scheme', 'project', 'learn', 'entry', 'next', 'adviser', 'catalogue', 'paper', 'keying',
  'reports', 'portfolio', 'bin', 'compare', 'cohort', 'plan', 'what-if', 'progress', 'people', 'glossary',
  'questionnaires', 'editor', 'weights', 'surveys', 'survey-new', 'survey', 'survey-check', 'survey-compare', 'tables',
]

const ID = '0190f3e2-7b1c-7000-8000-000000000001'
const NOTE = '下月再問 IT 同事'
const REASON = '由總公司負責'
/** Companies that are only begun, so that there are many; the last one is in the recycle bin. */
const OTHERS = ['甲公司', 'Harbour Tools', '丙公司', '丁公司']
/** The id of the questionnaire that is begun on the way. */
const DRAFT = 'shop-check'
/** Who answers a survey, and what it says beside an option that asks for words. */
const SURVEYED = '海濱設計'
const OTHER_LINE = '郵輪碼頭'

/** What the seeded assessment, the draft and the survey hold in a person's own words. */
export const OWN_WORDS = [COMPANY.name, COMPANY.other, NOTE, REASON, ...OTHERS, DRAFT, SURVEYED, OTHER_LINE]

/** Puts an assessment into the library that has an answer of every kind, notes, and facts. */
export function seed(app) {
  const answers = Object.fromEntries(express.map(({ id }, at) => [id, { value: 1 + (at % 5) }]))
  answers[express[3].id].note = NOTE
  answers[express[6].id] = { dont_know: true }
  answers[express[11].id] = { not_applicable: REASON }
  const document = {
    format: 'readiness-answers/1',
    instrument: { id: 'hk-ai-readiness', version: '2026.1' },
    form: 'express',
    assessment: { id: ID, label: '', started: '2026-11-22T09:30:00+08:00', language: 'zh-Hant-HK' },
    organisation: { id: '0190f3e2-7b1c-7000-8000-000000000002', name: COMPANY.name, name_other: COMPANY.other },
    profile: { organisation_kind: 'company', business_registration: true, staff_hk: 12 },
    answers,
  }
  const ids = OTHERS.map((name) => JSON.parse(readiness(app.env, 'new', '--name', name, '--json')).id)
  readiness(app.env, 'delete', ids.at(-1))
  const file = scratch(app, 'seed.readiness.json')
  writeFileSync(file, JSON.stringify(document))
  readiness(app.env, 'import', file)
  seedSurveys(app)
}

/** Two surveys: one that has changed its way since it was begun, and one of a supplier that is only begun. */
export function seedSurveys(app) {
  const begun = (survey) =>
    JSON.parse(readiness(app.env, 'new', '--instrument', survey, '--name', SURVEYED, '--json')).id
  const user = begun('hkpc-user')
  readiness(app.env, 'answer', user, 'q33=20', `q33.other.20=${OTHER_LINE}`, 'q34=2', 'q35=11', 'q44=1', 'q45=2')
  readiness(app.env, 'answer', user, 'q35=3,4', 'q36=2', 'q37.3=3', 'q37.4=1', 'q38=7', 'q39=2', 'q40=10', 'q41=4', 'q42=2')
  readiness(app.env, 'answer', begun('hkpc-provider'), 'q14.a=3', 'q14.b=2')
}

/** Loads the page anew, whatever state it was in, and goes to the start screen. */
export async function home(driver) {
  await driver.navigate().refresh()
  await until(() => has(driver, '[data-screen]'), 'the page to load')
  if ((await page.screen(driver)) !== 'start') await page.press(driver, 'home')
}

/** Goes from the start screen over all others; `visit(name)` is called on each. */
export async function tour(driver, visit) {
  const names = new Set()
  await home(driver)
  const stop = async (name, label = name) => {
    await page.waitForScreen(driver, name)
    names.add(name)
    await visit(label)
  }
  await stop('start')
  await page.press(driver, 'portfolio')
  await until(() => has(driver, '[data-organisation]'), 'the companies')
  await openDetails(driver)
  await stop('portfolio')
  await page.press(driver, 'bin')
  await until(() => has(driver, '[data-action="restore"]'), 'what was deleted')
  await stop('bin')
  await page.back(driver)
  await page.waitForScreen(driver, 'portfolio')
  await page.back(driver)
  await page.waitForScreen(driver, 'start')
  await page.press(driver, 'paper')
  await stop('paper')
  await page.press(driver, 'to-keying')
  await stop('keying')
  await page.back(driver)
  await page.waitForScreen(driver, 'start')
  for (const name of ['compare', 'cohort']) {
    await page.press(driver, name)
    if (name === 'cohort') await until(() => has(driver, '[data-cohort]'), 'what the companies add up to')
    await stop(name)
    await home(driver)
  }
  await surveys(driver, stop)
  await page.press(driver, 'reports')
  await page.waitForScreen(driver, 'reports')
  await openDetails(driver)
  await stop('reports')
  await page.back(driver)
  await page.waitForScreen(driver, 'start')
  await page.press(driver, 'new')
  await stop('new')
  await page.back(driver)
  await page.press(driver, 'answers')
  await stop('check')
  await questions(driver, stop)
  await page.next(driver)
  await results(driver, stop)
  await page.press(driver, 'tasks')
  await stop('tasks')
  await facts(driver, stop)
  for (const aside of ['catalogue', 'settings', 'about']) {
    await page.press(driver, aside)
    await stop(aside)
    if (aside === 'about') {
      await page.press(driver, 'glossary')
      await stop('glossary')
    }
    await page.back(driver)
  }
  await page.press(driver, 'settings')
  await page.waitForScreen(driver, 'settings')
  await page.press(driver, 'open-brand')
  await page.waitForScreen(driver, 'brand')
  await until(() => has(driver, '#brand-main-check p'), 'the colours to be measured')
  await stop('brand')
  await page.back(driver)
  await ownQuestionnaires(driver, stop)
  await page.back(driver)
  return [...names]
}

/** Questions of the suppliers' survey that are answered in other ways than those of the users' survey. */
const OTHER_KINDS = ['q6', 'q8', 'q15a', 'q29', 'q30', 'q32']

/** From the start screen over the surveys, and back to it. */
async function surveys(driver, stop) {
  await page.press(driver, 'surveys')
  await until(() => has(driver, '[data-survey]'), 'the surveys')
  await stop('surveys')
  await page.press(driver, 'begin-hkpc-user')
  await stop('survey-new')
  await page.back(driver)
  await openSurvey(driver, 'hkpc-user')
  await openDetails(driver)
  await stop('survey-check')
  for (const id of ['q33', 'q35', 'q37', 'q49']) {
    await asked(driver, id)
    await stop('survey', `survey, ${id}`)
    await page.back(driver)
    await page.waitForScreen(driver, 'survey-check')
  }
  await page.next(driver)
  await page.waitForScreen(driver, 'survey-compare')
  await until(() => has(driver, '[data-study]'), 'the published figures')
  await openDetails(driver)
  await stop('survey-compare')
  await page.press(driver, 'to-surveys')
  await openSurvey(driver, 'hkpc-provider')
  for (const id of OTHER_KINDS) {
    await asked(driver, id)
    await stop('survey', `survey, ${id}`)
    await page.back(driver)
    await page.waitForScreen(driver, 'survey-check')
  }
  await page.press(driver, 'to-surveys')
  await page.press(driver, 'tables-hkpc-user')
  await page.waitForScreen(driver, 'tables')
  await until(() => has(driver, '[data-tables]'), 'the tables')
  await openDetails(driver)
  await stop('tables')
  await home(driver)
}

/** From the list of surveys to the check page of the one begun of this kind. */
export async function openSurvey(driver, survey) {
  await page.waitForScreen(driver, 'surveys')
  await until(() => has(driver, `[data-of="${survey}"]`), 'the survey in the list')
  await click(driver, `[data-of="${survey}"] [data-action="answers"]`)
  await page.waitForScreen(driver, 'survey-check')
}

/** From the check page to one question. */
export async function asked(driver, id) {
  await click(driver, `[data-change="${id}"]`)
  await until(() => has(driver, `[data-question="${id}"]`), `question ${id}`)
}

/** From the settings to the questionnaires and a question of a draft, and back to the settings. */
async function ownQuestionnaires(driver, stop) {
  await page.press(driver, 'open-questionnaires')
  await page.waitForScreen(driver, 'questionnaires')
  await until(() => has(driver, '[data-questionnaire]'), 'the list')
  await openDetails(driver)
  await stop('questionnaires')
  if (await has(driver, '[data-action="edit"]')) await page.press(driver, 'edit')
  else await newDraft(driver)
  await page.waitForScreen(driver, 'editor')
  await until(() => has(driver, '[data-part="data-quality-1"]'), 'the parts')
  await stop('editor')
  await click(driver, '[data-part="data-quality-1"]')
  await until(() => has(driver, '[data-action="move-up"]'), 'the question')
  await openDetails(driver)
  await stop('editor', 'editor, a question')
  await page.back(driver)
  await page.waitForScreen(driver, 'questionnaires')
  await page.back(driver)
}

/** Begins a draft as a copy of the questionnaire that comes with the program. */
export async function newDraft(driver) {
  await typeInto(driver, '#draft-id', DRAFT)
  await driver.executeScript(`
    const from = document.getElementById('draft-from')
    from.value = from.options[1].value
    from.dispatchEvent(new Event('change', { bubbles: true }))`)
  await page.press(driver, 'new-draft')
}

/** From the check page to one question, as it is and with a problem, and back to the check page. */
async function questions(driver, stop) {
  const { id } = express[0]
  await click(driver, `[data-change="${id}"]`)
  await page.waitForScreen(driver, 'question')
  await openDetails(driver)
  await stop('question')
  await click(driver, '[data-action="both-languages"]')
  await until(() => has(driver, '.pair'), 'both languages')
  await stop('question', 'question in both languages')
  await click(driver, '[data-action="both-languages"]')
  await until(async () => !(await has(driver, '.pair')), 'one language')
  await page.chooseRung(driver, id, 'not-applicable')
  await page.clickAction(driver, 'next')
  await until(() => has(driver, '[role="alert"]'), 'the problem to be said')
  await stop('question', 'question with a problem')
  await page.chooseRung(driver, id, 1)
  await saved(driver)
  await page.next(driver)
}

/** From the result over what explains it and what is saved, back to the result. */
async function results(driver, stop) {
  await page.waitForScreen(driver, 'result')
  await until(() => has(driver, '[data-outcome]'), 'what schemes say')
  await openDetails(driver)
  await stop('result')
  for (const name of ['why', 'steps']) {
    await page.press(driver, name)
    await stop(name)
    await page.back(driver)
  }
  await page.press(driver, 'weights')
  await page.waitForScreen(driver, 'weights')
  await until(() => has(driver, 'main table'), 'the profiles side by side')
  await openDetails(driver)
  await stop('weights')
  await page.back(driver)
  await planned(driver, stop)
  await whoPays(driver, stop)
  const loaded = { adviser: 'main h2', progress: '[data-first], [data-compared]', people: '[data-nobody], [data-people]' }
  for (const name of ['adviser', 'progress', 'people']) {
    await page.press(driver, `to-${name}`)
    await page.waitForScreen(driver, name)
    await until(() => has(driver, loaded[name]), `the contents of ${name}`)
    await openDetails(driver)
    await stop(name)
    await page.back(driver)
  }
  await page.next(driver)
  await page.waitForScreen(driver, 'report')
  await openDetails(driver)
  await page.clickAction(driver, 'preview')
  await until(() => has(driver, '[data-preview]'), 'what leaves to be shown')
  await page.clickAction(driver, 'report')
  await savedFile(driver)
  await stop('report')
  await page.back(driver)
}

/** From the result over the plan, with the shortest way taken into it, and what-if, back to the result. */
async function planned(driver, stop) {
  await page.press(driver, 'to-plan')
  await page.waitForScreen(driver, 'plan')
  await until(() => has(driver, '[data-aim], [data-action="accept-path"]'), 'the plan to be read')
  if (await has(driver, '[data-action="accept-path"]')) await page.clickAction(driver, 'accept-path')
  await until(() => has(driver, '[data-plan-action]'), 'the way to be in the plan')
  await click(driver, '[data-action="edit-action"]')
  await stop('plan', 'plan with an action being changed')
  await page.clickAction(driver, 'cancel-action')
  await stop('plan')
  await page.press(driver, 'to-what-if')
  await page.waitForScreen(driver, 'what-if')
  await openDetails(driver)
  await click(driver, `input[name="what-if-${express[0].id}"][value="5"]`)
  await until(() => has(driver, '[data-action="adopt-actions"]'), 'what would follow')
  await stop('what-if')
  await page.back(driver)
  await page.waitForScreen(driver, 'plan')
  await page.back(driver)
  await page.waitForScreen(driver, 'result')
}

/** From the result over who pays, one scheme, the sums, what there is to learn and the map, back to the result. */
async function whoPays(driver, stop) {
  await page.press(driver, 'who-pays')
  await page.waitForScreen(driver, 'money')
  await until(() => has(driver, '[data-scheme]'), 'the schemes to be listed')
  await openDetails(driver)
  await stop('money')
  await click(driver, '[data-scheme="nittp"] h3 button')
  await page.waitForScreen(driver, 'scheme')
  await openDetails(driver)
  await stop('scheme')
  await page.back(driver)
  await page.waitForScreen(driver, 'money')
  await page.back(driver)
  await page.press(driver, 'to-project')
  await page.waitForScreen(driver, 'project')
  await until(() => has(driver, '[data-action="example"], table'), 'the plan to be read')
  if (await has(driver, '[data-action="example"]')) await page.clickAction(driver, 'example')
  await until(() => has(driver, 'table'), 'the sums')
  await openDetails(driver)
  await stop('project')
  await page.back(driver)
  await page.press(driver, 'to-learn')
  await page.waitForScreen(driver, 'learn')
  await until(() => has(driver, '[data-entry]'), 'the courses to be listed')
  await openDetails(driver)
  await stop('learn')
  await click(driver, '[data-entry] button')
  await page.waitForScreen(driver, 'entry')
  await openDetails(driver)
  await stop('entry')
  await page.back(driver)
  await page.waitForScreen(driver, 'learn')
  await page.back(driver)
  await page.press(driver, 'to-next')
  await page.waitForScreen(driver, 'next')
  await openDetails(driver)
  await stop('next')
  await page.back(driver)
}

/** From the list of parts over the pages of facts and back to it. */
async function facts(driver, stop) {
  await click(driver, '[data-task="facts"]')
  for (const which of ['first', 'second', 'third']) {
    await stop('profile', `profile, ${which} page`)
    await page.next(driver)
  }
  await page.waitForScreen(driver, 'tasks')
}

/** Clicks the first element that matches. */
export async function click(driver, selector) {
  const element = await driver.findElement(By.css(selector))
  await driver.executeScript(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, element)
  await element.click()
}

/** Whether something on the page matches. */
export const has = async (driver, selector) => (await driver.findElements(By.css(selector))).length > 0

const openDetails = (driver) => driver.executeScript(`for (const d of document.querySelectorAll('details')) d.open = true`)
