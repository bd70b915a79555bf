import os
from pathlib import Path


# From the file that NAME_FILE names, or else from the variable NAME.
def read_setting(name):
    file = os.environ.get(f"{name}_FILE")
    value = Path(file).read_text().strip() if file else os.environ.get(name)
    if not value:
        raise RuntimeError(f"set {name} or {name}_FILE")
    return value
