import { createServer } from 'node:http'

const server = createServer((request, response) => {
  setTimeout(() => response.end('done\n'), 3000)
})

process.on('SIGTERM', () => {
  console.log('SIGTERM: no new requests')
  server.close(() => console.log('bye')) // called when open requests are done
})

server.listen(8000, '0.0.0.0', () => console.log('ready'))
