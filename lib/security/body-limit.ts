/**
 * The most that a request may carry, in bytes; that of Next.js for server actions, so that one rule holds everywhere.
 * Routes that need less take less. https://nextjs.org/docs/app/api-reference/config/next-config-js/serverActions#bodysizelimit
 */
export const MAX_BODY_BYTES = 1024 * 1024
