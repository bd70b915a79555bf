const CHOICES = [
  { id: 'all', name: 'All', needsProgress: false },
  { id: 'taught', name: 'Taught', needsProgress: false },
  { id: 'asked', name: 'Asked', needsProgress: true },
  { id: 'weak', name: 'Weak', needsProgress: true },
  { id: 'missed', name: 'Missed', needsProgress: true },
]

/** Which skills are shown. Plain radio buttons: the style sheet does the rest, also where no script runs. */
export function SkillFilter() {
  return (
    <fieldset className="skill-filter">
      <legend>Show</legend>
      {CHOICES.map(({ id, name, needsProgress }) => (
        <label key={id} className={needsProgress ? 'needs-js' : undefined}>
          <input type="radio" name="show" id={`show-${id}`} defaultChecked={id === 'all'} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
