import time
from urllib.error import HTTPError
from urllib.request import urlopen

# Pauses of 0.2 to 1.6 seconds between at most 5 tries
for pause in [0.2, 0.4, 0.8, 1.6, None]:
    try:
        # A limit of 2 seconds for each wait
        with urlopen("http://api/products", timeout=2) as response:
            print(response.read().decode())
        break
    except OSError as error:  # refused, reset, timed out, or an error status
        is_request_wrong = isinstance(error, HTTPError) and error.code < 500
        if is_request_wrong or pause is None:
            raise
        time.sleep(pause)
