/** A random id for a fact: 32 hexadecimal digits. Not `crypto.randomUUID`, which browsers withhold from sites without TLS. */
export function newFactId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, '0')).join('')
}
