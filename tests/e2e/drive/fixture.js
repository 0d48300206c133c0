// Two questions, "next" that refuses to leave the first one unanswered, and on "?broken" two faults for axe to find.
const ids = ['ai-literacy-1', 'data-quality-1']
const values = ['1', '2', '3', '4', '5', 'dont-know', 'not-applicable']
const answers = {}
let at = 0

const one = (selector) => document.querySelector(selector)
const on = (action, act) => one(`[data-action="${action}"]`).addEventListener('click', act)

function show() {
  const id = ids[at]
  one('h1').textContent = `Question ${at + 1}: ${id}`
  const radio = (value) => `<input type="radio" id="${id}-${value}" name="${id}" value="${value}"
    ${answers[id] === value ? 'checked' : ''} /><label for="${id}-${value}">Rung ${value}</label>`
  one('fieldset').innerHTML = `<legend>${id}</legend>${values.map(radio).join('')}`
}

function go(step) {
  at = Math.min(Math.max(at + step, 0), ids.length - 1)
  show()
}

document.addEventListener('change', ({ target }) => {
  if (target.type === 'radio') answers[target.name] = target.value
})
on('next', () => answers[ids[at]] && go(1))
on('back', () => go(-1))
on('language', () => {
  const root = document.documentElement
  root.lang = root.lang === 'en' ? 'zh-Hant-HK' : 'en'
})
one('#help').addEventListener('click', () => (one('#echo').textContent = `${one('#note').value} ${one('#industry').value}`))

if (location.search === '?broken') {
  const tiny = '<button type="button" class="tiny" aria-label="tiny"></button>'
  one('main').insertAdjacentHTML('beforeend', `<img src="data:," /><p>${tiny}${tiny}</p>`)
}
show()
