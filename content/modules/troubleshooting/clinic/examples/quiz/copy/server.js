const http = require('node:http')

http.createServer((request, response) => response.end('stock\n')).listen(3000)
