import './api.css'

export interface TokenView {
  id: string
  name: string
  by: string
  made: string
  /** Empty where it was never used. */
  used: string
  isWorking: boolean
}

interface TokenListProps {
  tokens: readonly TokenView[]
  classId: string
  revoke(form: FormData): Promise<void>
}

/** The tokens of a class, each with a way to end it. */
export function TokenList({ tokens, classId, revoke }: TokenListProps) {
  if (tokens.length === 0) return <p className="api-lead">This class has no token.</p>
  return (
    <ul className="tokens">
      {tokens.map(({ id, name, by, made, used, isWorking }) => (
        <li key={id}>
          <div>
            <b>{name}</b>
            <p>
              {!isWorking && 'Opens nothing: its maker teaches this class no more. '}
              Made by <bdi>{by}</bdi>, {made}; {used ? `last used ${used}` : 'never used'}.
            </p>
          </div>
          <form action={revoke}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="classId" value={classId} />
            <button type="submit" className="plain-button">
              Revoke<span className="sr-only"> {name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
