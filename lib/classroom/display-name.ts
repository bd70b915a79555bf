import { nameLine } from './name-line'

/** How a class knows somebody. Two of a class may have the same: a person is known by their account. */
export const DisplayName = nameLine({ what: 'The display name', max: 60 })
