/** A lesson as progress names it. */
export interface OutlineLesson {
  id: string
  title: string
  path: string
  /** Id of its module. */
  moduleId: string
  minutes: number
}

export interface OutlineModule {
  id: string
  title: string
  trackTitle: string
}

/** The course in its order, without its words; a `QuestionBank` is one too. */
export interface CourseOutline {
  modules: readonly OutlineModule[]
  lessons: readonly OutlineLesson[]
}

interface OutlinedTrack {
  title: string
  modules: readonly { id: string; title: string; lessons: readonly Omit<OutlineLesson, 'moduleId'>[] }[]
}

/** Takes along nothing else: what a page hands to its islands is sent to the browser. */
export function outlineCourse({ tracks }: { tracks: readonly OutlinedTrack[] }): CourseOutline {
  const modules = tracks.flatMap((track) => track.modules.map((module) => ({ ...module, trackTitle: track.title })))
  return {
    modules: modules.map(({ id, title, trackTitle }) => ({ id, title, trackTitle })),
    lessons: modules.flatMap((module) =>
      module.lessons.map(({ id, title, path, minutes }) => ({ id, title, path, minutes, moduleId: module.id })),
    ),
  }
}
