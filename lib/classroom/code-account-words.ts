const REASON = 'account opens with a return code, which an instructor may know.'

/** To whoever would come to teach with such an account, about an invitation, a class of their own, and somebody else. */
export const NO_INVITATION_WITH_CODE = `Your ${REASON} Sign in with an account that has e-mail, and open the link there.`
export const NO_CLASS_WITH_CODE = `Your ${REASON} Sign in with an account that has e-mail, and make the class there.`
export const NO_TEACHING_WITH_CODE = `Their ${REASON} Whoever teaches needs an account that has e-mail: make an invitation, on the page “Settings”, and they open it there.`
