from http.server import HTTPServer, SimpleHTTPRequestHandler

HTTPServer(("", 3000), SimpleHTTPRequestHandler).serve_forever()
