const ROLES: Readonly<Record<string, string>> = { owner: 'Owner', instructor: 'Instructor', learner: 'Learner' }

/** A role as people read it. */
export function sayRole(role: string): string {
  return ROLES[role] ?? role
}
