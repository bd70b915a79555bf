/** Why a text is no command line, as a sentence for the person who typed it. */
export interface CommandFault {
  fault: string
}

export function isFault(value: object): value is CommandFault {
  return 'fault' in value
}
