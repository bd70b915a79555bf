import { expect, test } from 'vitest'
import { drawWalk, type WalkDrawing } from './draw-walk'
import { SCENARIOS } from './scenarios'
import { walkPacket } from './walk-packet'

function labels({ boxes, outlines }: WalkDrawing) {
  return {
    boxes: boxes.map(({ place, y }) => `${y} ${place.id}`),
    outlines: outlines.map(({ label, y, height }) => `${y}-${y + height} ${label}`),
  }
}

function drawingOf(id: string): WalkDrawing {
  const scenario = SCENARIOS.find((candidate) => candidate.id === id)
  if (!scenario) throw new Error(`no scenario "${id}"`)
  return drawWalk(walkPacket(scenario).places)
}

test('the host lies around its places and its containers, other machines outside of it', () => {
  expect(labels(drawingOf('macvlan-from-outside'))).toEqual({
    boxes: ['1 phone', '61 uplink', '121 eth0 kiosk', '159 program kiosk'],
    outlines: ['39-205 Docker host', '99-197 container kiosk'],
  })
  expect(labels(drawingOf('default-bridge-name'))).toEqual({
    boxes: [
      '45 program web',
      '83 eth0 web',
      '129 veth web',
      '157 bridge bridge',
      '195 nat',
      '255 program db',
      '309 name-server',
    ],
    outlines: ['1-301 Docker host', '23-121 container web', '233-293 container db'],
  })
})

test('in every drawing boxes stand below each other and inside of their outlines', () => {
  for (const { id } of SCENARIOS) {
    const { boxes, outlines, height } = drawingOf(id)
    for (const [index, box] of boxes.entries()) {
      const above = boxes[index - 1]
      expect(box.y).toBeGreaterThan(above ? above.y + above.height : 0)
      expect(box.y + box.height).toBeLessThan(height)
      const around = outlines.filter(({ frame }) => frame === box.place.frame)
      expect(around).toHaveLength(box.place.frame === 'lan' ? 0 : 1)
      for (const outline of around) {
        expect(box.y).toBeGreaterThan(outline.y)
        expect(box.y + box.height).toBeLessThan(outline.y + outline.height)
      }
    }
  }
})
