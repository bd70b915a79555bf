from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psycopg
from psycopg_pool import ConnectionPool

# The address is read from PGHOST, PGUSER, PGDATABASE and PGPASSWORD.
database = ConnectionPool("", open=True, check=ConnectionPool.check_connection)


def health():
    return 200


def ready():
    try:
        with database.connection(timeout=0.9):  # asks the database before it lends one
            return 200
    except psycopg.Error:
        return 503


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        answer = {"/health": health, "/ready": ready}.get(self.path)
        self.send_response(answer() if answer else 404)
        self.end_headers()


ThreadingHTTPServer(("0.0.0.0", 5000), Handler).serve_forever()
