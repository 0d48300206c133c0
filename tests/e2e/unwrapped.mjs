// Finds text that never went through the translators. With `?pseudo` in the address every message is marked ([…] in
// English, 【…】 in Chinese); what is left once marks, data and names are taken away was written into the source.

// Text of the questionnaire, of its profiles of weights, of the catalogue, of the test's own company and of paths is data, and keys have names of their own: none
// of these carries marks. The longest first, because
// some texts are part of others.
const IN_PAGE = `
  const [words, done] = arguments
  const session = sessionStorage.getItem('readiness-session')
  const headers = { 'content-type': 'application/json', authorization: 'Bearer ' + session }
  const texts = (value) => typeof value === 'string' ? [value]
    : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
  const ask = (name, args = null) =>
    fetch('/api/' + name, { method: 'POST', headers, body: JSON.stringify(args) }).then((reply) => reply.json())
  const weights = async () => {
    const { assessments } = await ask('start')
    return Promise.all(assessments.map(({ id }) => ask('weights', { id })))
  }
  const surveys = async () => {
    const { offered, kept } = await ask('surveys')
    const forms = offered.map(({ id, version }) => ask('survey_form', { id, version }))
    return Promise.all([...forms, ...kept.map(({ id }) => ask('compare_survey', { id }))])
  }
  Promise.all([ask('start'), ask('get_catalogue'), weights(), surveys()]).then((start) => {
    const files = [...document.querySelectorAll('[data-saved-file]')].map((element) => element.dataset.savedFile)
    const known = new Set([...texts(start), ...words, ...files].filter((text) => /\\p{L}/u.test(text)))
    const data = [...known].sort((a, b) => b.length - a.length)
    const marked = /\\[[^\\[\\]]*\\]|【[^【】]*】/gu
    // An amount in a table is a figure: it is written the same in both languages.
    const amount = /HK\\$[\\d,.]+/gu
    // Most texts are all marks, or one piece of data; only what is mixed is searched for every piece.
    const bare = (text) => {
      const left = text.replaceAll(marked, '')
      if (!/\\p{L}/u.test(left) || known.has(left.trim())) return false
      return /\\p{L}/u.test(data.reduce((rest, piece) => rest.replaceAll(piece, ''), left).replaceAll(amount, ''))
    }
    const found = []
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const holder = node.parentElement
      if (holder.closest('script, style, noscript, kbd, [data-words]')) continue
      // A message may be split over elements; then its marks stand around them and the text of the element that holds both
      // ends is not bare.
      if (bare(node.data) && bare(holder.textContent) && bare(holder.parentElement.textContent)) found.push(holder.tagName.toLowerCase() + ': ' + node.data.trim())
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']) {
      for (const element of document.querySelectorAll('[' + name + ']')) {
        const text = element.getAttribute(name)
        if (bare(text)) found.push(element.tagName.toLowerCase() + '[' + name + ']: ' + text)
      }
    }
    done({ found, marked: (document.body.innerText.match(marked) ?? []).length })
  }, (reason) => done({ failed: String(reason) }))`

/**
 * Texts on the page that are neither marked nor data. `words` are further data: what the test itself typed. Throws when the
 * page has no marks at all, so that an empty list always means "looked and found nothing".
 */
export async function unwrapped(driver, words = []) {
  const { found, marked, failed } = await driver.executeAsyncScript(IN_PAGE, words)
  if (failed || !marked) throw new Error(`the page is not in the pretend language: ${failed ?? 'no marks'}`)
  return found
}
