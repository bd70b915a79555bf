import os

from flask import Flask

app = Flask(__name__)


@app.get("/hello")
def hello():
    return {"message": os.environ.get("GREETING", "Hello!")}


@app.get("/health")
def health():
    return {"status": "alive"}


@app.get("/ready")
def ready():
    return {"status": "ready"}
