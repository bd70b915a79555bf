import { expect, test } from 'vitest'
import type { Option } from '@/lib/quiz/schema/asked'
import { findTellingWords } from './telling-words'

const right = (text: string): Option => ({ id: 'a', text, correct: true, feedback: '' })
const wrong = (text: string): Option => ({ id: 'b', text, misconception: '', feedback: '' })

test('a word of five letters that prompt and key share, and no wrong option has, tells the key', () => {
  const options = [right('It stays in the volume'), wrong('It goes'), wrong('It is copied')]
  expect(findTellingWords('What happens to the file in the volume?', options)).toEqual(['volume'])
})

test('it tells nothing where a wrong option has it too', () => {
  const options = [right('It stays in the volume'), wrong('It goes'), wrong('The volume goes')]
  expect(findTellingWords('What happens to the file in the volume?', options)).toEqual([])
})

test('it tells nothing where a wrong option repeats another word of the prompt', () => {
  const options = [right('It stays in the volume'), wrong('It goes with its container'), wrong('It is copied')]
  expect(findTellingWords('The container has a volume. What happens?', options)).toEqual([])
})

test('a word counts in all its forms, and is told as the prompt has it', () => {
  const options = [right('The builder copies nothing'), wrong('All is new'), wrong('One step runs')]
  expect(findTellingWords('What is copied?', options)).toEqual(['copied'])
  expect(findTellingWords('You copy two images. What happens?', [right('One image'), wrong('None')])).toEqual([
    'images',
  ])
})

test('a word in code counts', () => {
  const options = [right('`docker network create shop`'), wrong('`docker run`'), wrong('`docker ps`')]
  expect(findTellingWords('No `--network` was given. What helps?', options)).toEqual(['network'])
})

test('short words and words of the language tell nothing', () => {
  const options = [right('Port 80, which nobody else uses'), wrong('Another one'), wrong('None')]
  expect(findTellingWords('Which port is it that nobody uses?', options)).toEqual([])
})

test('of several right options a word tells only where all have it', () => {
  const prompt = 'What does the builder send?'
  expect(findTellingWords(prompt, [right('A builder'), right('A file'), wrong('None')])).toEqual([])
  expect(findTellingWords(prompt, [right('A builder'), right('The builder'), wrong('None')])).toEqual(['builder'])
})
