// Accessibility rules that a machine can check: axe-core with every rule of WCAG 2.2 up to level AA. Its source is put
// into the page by the driver, so the app's content security policy stays as strict as it is for users.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // New in WCAG 2.2 and off unless asked for by name.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

const RUN = `const done = arguments[arguments.length - 1]
  axe.run(document, arguments[0]).then((found) => done({ found: found.violations, rules: found.passes.length
    + found.violations.length + found.incomplete.length }), (reason) => done({ failed: String(reason) }))`

/**
 * Checks the page as it stands. Returns one entry per broken rule: `{ rule, impact, help, nodes: [{ target, html, why }] }`.
 * Throws when axe itself did not run, so that an empty list always means "checked and found nothing".
 */
export async function violations(driver) {
  await driver.executeScript(`if (!window.axe) { ${SOURCE} }`)
  const result = await driver.executeAsyncScript(RUN, OPTIONS)
  if (result.failed || !result.rules) throw new Error(`axe did not run: ${result.failed ?? 'no rule applied'}`)
  return result.found.map(({ id, impact, help, nodes }) => ({ rule: id, impact, help, nodes: nodes.map(brief) }))
}

/** Fails with a readable list when the page breaks a rule. `where` names the screen in that list. */
export async function assertAccessible(driver, where) {
  const found = await violations(driver)
  if (found.length === 0) return
  const lines = found.flatMap(({ rule, help, nodes }) => [
    `  ${rule}: ${help}`,
    ...nodes.map((node) => `    ${node.target}  ${node.html}\n      ${node.why}`),
  ])
  throw new Error(`${where} breaks ${found.length} accessibility rule(s):\n${lines.join('\n')}`)
}

const brief = ({ target, html, failureSummary }) => ({
  target: target.join(' '),
  html: html.slice(0, 160),
  why: failureSummary.replace(/\s+/g, ' '),
})
