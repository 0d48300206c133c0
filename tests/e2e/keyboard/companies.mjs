// The companies on which the scenarios act: those of tests/companies, and a few like one of them.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { readiness, scratch } from '../journey.mjs'

const FOLDER = fileURLToPath(new URL('../../companies/', import.meta.url))
const idOf = (number) => `0190f3e2-7c1a-7000-8000-${String(number).padStart(12, '0')}`

/** Ids of the assessments by what the company does. */
export const NOODLES = idOf(1)
export const METAL = idOf(2)
export const RETAILER = idOf(4)
export const CLINIC = idOf(7)

/** The answers file of one of the companies. */
export const answersOf = (name) => JSON.parse(readFileSync(`${FOLDER}${name}.readiness.json`, 'utf8'))

/** A company like another one, under ids of its own. */
export function like(name, number, organisation) {
  const file = answersOf(name)
  file.assessment = { ...file.assessment, id: idOf(500 + number) }
  file.organisation = { id: idOf(600 + number), name: organisation, name_other: '' }
  return file
}

/** Puts all of them into the library, and five more clinics, so that the first has others like it. */
export function settle(app) {
  const clinics = [1, 2, 3, 4, 5].map((number) => {
    const path = scratch(app, `clinic-${number}.readiness.json`)
    writeFileSync(path, JSON.stringify(like('clinic', number, `第${number}診所`)))
    return path
  })
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.readiness.json')).map((file) => FOLDER + file)
  readiness(app.env, 'import', ...files, ...clinics)
}
