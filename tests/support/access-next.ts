import { AsyncLocalStorage } from 'node:async_hooks'

// As a server of Next.js does before anything else: without it `headers()` and `cookies()` belong to no request.
Reflect.set(globalThis, 'AsyncLocalStorage', AsyncLocalStorage)
