// The questionnaire as its authors wrote it, read from the repository and not from the program under test.

import { readFileSync } from 'node:fs'

const FOLDER = new URL('../../assets/instruments/hk-ai-readiness/2026.1/', import.meta.url)
const LANGUAGES = ['en', 'zh-Hant-HK']

/** The bands by id: `{ en, 'zh-Hant-HK' }`. */
export const bands = named('band')

/** The pillars by id: `{ en, 'zh-Hant-HK' }`. */
export const pillars = named('pillar')

/** Questions of the express form in order: `{ id, text, rungs }`; texts are `{ en, 'zh-Hant-HK' }`. */
export const express = blocks(read('instrument.toml'))
  .filter(({ kind }) => kind === 'pillar')
  .flatMap(({ id, dimensions }) => JSON.parse(dimensions).map((dimension) => firstQuestion(id, dimension)))

function firstQuestion(pillar, dimension) {
  const found = blocks(read(`questions/${pillar}/${dimension}.toml`))
  const [first, second = found.length] = found.flatMap(({ kind }, at) => (kind === 'question' ? [at] : []))
  const { id } = found[first]
  const rungs = found.slice(first + 1, second).map((rung) => localised(rung, 'text'))
  if (rungs.length !== 5) throw new Error(`${id} has ${rungs.length} rungs`)
  return { id, text: localised(found[first], 'text'), rungs }
}

function named(kind) {
  const found = blocks(read('instrument.toml')).filter((block) => block.kind === kind)
  return Object.fromEntries(found.map((block) => [block.id, localised(block, 'name')]))
}

/** The `[[tables]]` of a file with their keys; good enough for these files, whose values stand on one line each. */
function blocks(text) {
  return text.split(/^\[\[/m).slice(1).map((part) => {
    const [heading, ...lines] = part.split('\n')
    const pairs = lines.map((line) => line.match(/^([\w.-]+) = (.*)$/)).filter(Boolean)
    const values = pairs.map(([, key, value]) => [key, value.startsWith('"') ? JSON.parse(value) : value])
    return { ...Object.fromEntries(values), kind: heading.replace(/\]\]\s*$/, '') }
  })
}

function localised(block, key) {
  const pairs = LANGUAGES.map((language) => [language, block[`${key}.${language}`]])
  if (pairs.some(([, text]) => !text)) throw new Error(`${block.id ?? block.kind} lacks ${key}`)
  return Object.fromEntries(pairs)
}

function read(name) {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}
