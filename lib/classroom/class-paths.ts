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
  return `/classes/${classId}`
}

/** An assignment as its learners see it. */
export function assignmentPath({ classId, assignmentId }: AssignmentPlace): string {
  return `${classPath(classId)}/${assignmentId}`
}

/** A quiz of an assignment: where it is begun, answered and seen again. */
export function assignedQuizPath({ lessonId, ...place }: QuizPlace): string {
  return `${assignmentPath(place)}/${lessonId}`
}

export function resultPath(place: QuizPlace, attemptId: string): string {
  return `${assignedQuizPath(place)}/results/${attemptId}`
}

/** The assignments of a class as its instructors see them. */
export function taughtAssignmentsPath(classId: string): string {
  return `/teach/${classId}/assignments`
}
