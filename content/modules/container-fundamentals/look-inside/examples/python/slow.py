import signal
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Slow(BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(3)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"done\n")


class Server(ThreadingHTTPServer):
    daemon_threads = False  # server_close() then waits for open requests


def stop(signum, frame):
    print("SIGTERM: no new requests", flush=True)
    # shutdown() waits for serve_forever(), so it needs a thread of its own
    threading.Thread(target=server.shutdown).start()


server = Server(("0.0.0.0", 8000), Slow)
signal.signal(signal.SIGTERM, stop)
print("ready", flush=True)
server.serve_forever()
server.server_close()
print("bye", flush=True)
