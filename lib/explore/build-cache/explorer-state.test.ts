import { expect, test } from 'vitest'
import { naive, ordered } from './build-cache.test-support'
import type { CacheExplorerView, FileEdit } from './build-recipe'
import { START, takeBack, toChanges, toggleEdit, toggleLine } from './explorer-state'

const app: FileEdit = { file: 'app.py', label: 'Edit the app', change: 'content', inText: true }
const readme: FileEdit = { file: 'README.md', label: 'Save the README', change: 'time', inText: false }
const view: CacheExplorerView = {
  recipes: [{ ...naive, file: 'naive.Dockerfile' }, ordered],
  edits: [app, readme],
}

test('at the start nothing has changed', () => {
  expect(toChanges(view, START, 0)).toEqual({ files: [], lines: [], withoutIgnore: false })
})

test('an edited file counts for every build, a changed line for its own Dockerfile, which is a file to the others', () => {
  const state = toggleLine(toggleEdit(START, 1), 4)
  expect(toChanges(view, state, 0)).toEqual({ files: [readme], lines: [4], withoutIgnore: false })
  expect(toChanges(view, state, 1)).toEqual({
    files: [readme, { file: 'naive.Dockerfile', change: 'content' }],
    lines: [],
    withoutIgnore: false,
  })
  expect(toChanges(view, toggleLine(state, 4), 1).files).toEqual([readme])
  expect(toggleLine({ ...state, shown: 1 }, 2).lines).toEqual({ 0: [4], 1: [2] })
})

test('what is done twice is taken back', () => {
  expect(toggleEdit(toggleEdit(START, 0), 0)).toEqual(START)
  expect(toggleLine(toggleLine(START, 3), 3)).toEqual({ ...START, lines: { 0: [] } })
})

test('taking all back keeps what is shown and the .dockerignore as it is', () => {
  const state = toggleLine(toggleEdit({ ...START, shown: 1, hasIgnore: false }, 0), 3)
  expect(takeBack(state)).toEqual({ ...START, shown: 1, hasIgnore: false })
})
