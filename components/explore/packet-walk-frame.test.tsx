import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SCENARIOS } from '@/lib/explore/packet-walk/scenarios'
import { walkPacket } from '@/lib/explore/packet-walk/walk-packet'
import { PacketWalkFrame } from './packet-walk-frame'
import { PacketWalkText } from './packet-walk-text'

const act = { choose: () => undefined, back: () => undefined, next: () => undefined }
const scenarios = SCENARIOS.filter(({ id }) => id === 'not-published' || id === 'host')

/** Words and signs of a page, without its elements. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')
}

function frame(step: number, actions?: typeof act): string {
  return renderToStaticMarkup(
    <PacketWalkFrame
      scenarios={scenarios}
      state={{ scenario: 0, step }}
      name="walk"
      {...(actions && { act: actions })}
    />,
  )
}

test('the text holds every step of every scenario', () => {
  const text = textOf(renderToStaticMarkup(<PacketWalkText scenarios={SCENARIOS} />))
  const missing = SCENARIOS.flatMap((scenario) => walkPacket(scenario).steps).filter(
    ({ tells }) => !text.includes(tells),
  )
  expect(missing).toEqual([])
})

test('a step is told with its place and its addresses, and the last one with how it ends', () => {
  expect(textOf(frame(1, act))).toContain(
    'Back Start again Step 2 of 2 Host port. No program of the host listens on port 8080, and none was published, ' +
      'so the kernel refuses. From 127.0.0.1 To 127.0.0.1:8080 It ends here. The sender is told at once: connection refused.',
  )
  expect(textOf(frame(0, act))).not.toContain('It ends here')
})

test('until the script is there nothing can be pressed; then Back does nothing at the first step and keeps the focus', () => {
  const disabled = (markup: string) =>
    [...markup.matchAll(/<(fieldset|button)[^>]* disabled=""/g)].map(([, name]) => name)
  expect(disabled(frame(0))).toEqual(['fieldset', 'button', 'button'])
  expect(disabled(frame(0, act))).toEqual([])
  expect([frame(0, act), frame(1, act)].map((markup) => /aria-disabled="(\w+)"/.exec(markup)?.[1])).toEqual([
    'true',
    'false',
  ])
})
