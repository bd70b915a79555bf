export interface LoggedDeed {
  id: string
  /** When, in words and in the time zone of the class. */
  when: string
  who: string
  what: string
}

/** What the instructors of a class did, the latest first. */
export function ClassLog({ deeds }: { deeds: readonly LoggedDeed[] }) {
  return (
    <ul className="class-log">
      {deeds.map(({ id, when, who, what }) => (
        <li key={id}>
          <span>{when}</span> <bdi>{who}</bdi> {what}
        </li>
      ))}
    </ul>
  )
}
