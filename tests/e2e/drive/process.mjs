// Starting, watching and ending the processes of a test: driver, program, bridge. Nothing here waits longer than its
// deadline, and whatever a process printed is part of the error when it does not come up.

import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const DEADLINE_MS = 20_000
const POLL_MS = 25

/** Calls `probe` until it returns something truthy and returns that; throws `what` when the deadline passes. */
export async function until(probe, what, deadlineMs = DEADLINE_MS) {
  const end = Date.now() + deadlineMs
  for (;;) {
    const found = await probe()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${deadlineMs / 1000} s in vain: ${typeof what === 'function' ? what() : what}`)
    await pause(POLL_MS)
  }
}

/** The result of `promise`; throws `what` when it takes longer than `deadlineMs`. The work itself is not ended by that. */
export async function within(deadlineMs, promise, what) {
  const stop = new AbortController()
  const late = pause(deadlineMs, null, { signal: stop.signal }).then(() => {
    throw new Error(`waited ${deadlineMs / 1000} s in vain: ${what}`)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    late.catch(() => {})
    stop.abort()
  }
}

/** A TCP port of the loopback interface that is free now. */
export async function freePort() {
  const server = createServer()
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const { port } = server.address()
  await new Promise((done) => server.close(done))
  return port
}

/** Starts a command. `output()` is all it printed so far; `ended` resolves when it is gone; see `stop` and `kill`. */
export function start(command, args, env) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => (printed[stream] += text))
  }
  let error = null
  const ended = new Promise((done) => {
    child.once('error', (reason) => done((error = reason)))
    child.once('exit', done)
  })
  const isGone = () => error !== null || child.exitCode !== null || child.signalCode !== null
  const output = () => [error?.message, printed.stdout, printed.stderr].filter(Boolean).join('\n').trim()
  const end = async (signal) => {
    if (!isGone()) child.kill(signal)
    await ended
  }
  return {
    pid: child.pid,
    ended,
    isGone,
    output,
    stdout: () => printed.stdout,
    /** Asks the process to end and waits until it has. */
    stop: () => end('SIGTERM'),
    /** Ends the process as a power cut would: it gets no chance to write anything. */
    kill: () => end('SIGKILL'),
  }
}

/** Waits for `probe` while `process` lives; a process that ends first fails at once, with what it printed. */
export function untilReady(process, name, probe) {
  return until(
    () => {
      if (process.isGone()) throw new Error(`${name} ended before it was ready:\n${process.output()}`)
      return probe()
    },
    () => `${name} to be ready. It printed:\n${process.output()}`,
  )
}

/** Ids of the processes that `parent` started itself (Linux). */
export const childrenOf = (parent) => processes().filter((pid) => Number(statOf(pid)?.[1]) === parent)

/** Ids of the processes in whose environment `text` occurs: all that a sandbox started, however distantly (Linux). */
export const startedWith = (text) => processes().filter((pid) => isRunning(pid) && readOf(pid, 'environ').includes(text))

/** Whether a process with this id still runs (one that only waits to be collected does not). */
export function isRunning(pid) {
  return (statOf(pid)?.[0] ?? 'Z') !== 'Z'
}

const processes = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)

// Fields after the command's name, which is in brackets and may itself hold spaces and brackets: state, parent, …
function statOf(pid) {
  const stat = readOf(pid, 'stat')
  return stat === '' ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function readOf(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return '' // It ended between the listing and the reading, or is another user's.
  }
}
