import express from 'express'

const app = express()
const greeting = process.env.GREETING ?? 'Hello!'

app.get('/hello', (request, response) => response.json({ message: greeting }))
app.get('/health', (request, response) => response.json({ status: 'alive' }))
app.get('/ready', (request, response) => response.json({ status: 'ready' }))

const server = app.listen(5000, '0.0.0.0', (error) => {
  if (error) throw error
  console.log('Listening on port 5000')
})

// The first process of a container ignores these signals unless it handles them.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.close())
}
