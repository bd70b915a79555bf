// Ids are encoded: a route gets them from an address as somebody wrote it, and they must stay one part of a path.

/** Where an assignment stands. */
export interface AssignmentPlace {
  classId: string
  assignmentId: string
}

/** Where a quiz of an assignment stands. */
export interface QuizPlace extends AssignmentPlace {
  lessonId: string
}

export function classPath(classId: string): string {
  return `/classes/${encodeURIComponent(classId)}`
}

/** An assignment as its learners see it. */
export function assignmentPath({ classId, assignmentId }: AssignmentPlace): string {
  return `${classPath(classId)}/${encodeURIComponent(assignmentId)}`
}

/** A quiz of an assignment: where it is begun, answered and seen again. */
export function assignedQuizPath({ lessonId, ...place }: QuizPlace): string {
  return `${assignmentPath(place)}/${encodeURIComponent(lessonId)}`
}

export function resultPath(place: QuizPlace, attemptId: string): string {
  return `${assignedQuizPath(place)}/results/${encodeURIComponent(attemptId)}`
}

/** The assignments of a class as its instructors see them. */
export function taughtAssignmentsPath(classId: string): string {
  return `/teach/${encodeURIComponent(classId)}/assignments`
}
