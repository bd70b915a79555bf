import 'server-only'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Course, Lesson } from './course'

/**
 * One example grows through the lessons: a small shop. A lesson that changes it holds all its manifests as they are then,
 * its stage, in this folder.
 */
export const STAGE = 'examples/shop'

/** Absolute path of a lesson's stage, whether or not it has one. */
export function stageFolder({ folder }: Pick<Lesson, 'folder'>): string {
  return path.join(folder, STAGE)
}

/** Whether a lesson has a stage of the shop that it shows with `<Stage>`; others may have a folder of this name for a Compose file. */
export function hasStage({ body, folder }: Pick<Lesson, 'body' | 'folder'>): boolean {
  return /^<Stage\b/m.test(body) && existsSync(stageFolder({ folder }))
}

/** The last lesson before this one that has a stage; the stage of this one goes on from it. */
export function findStageBefore({ lessons }: Pick<Course, 'lessons'>, lesson: Lesson): Lesson | undefined {
  const place = lessons.findIndex(({ id }) => id === lesson.id)
  return lessons.slice(0, Math.max(0, place)).findLast(hasStage)
}
