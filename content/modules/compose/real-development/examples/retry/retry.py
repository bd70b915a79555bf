import time

import psycopg


def retry(action, attempts=10):
    """Tries up to ten times, with pauses of 0.2, 0.4, 0.8 ... and at most 5 seconds."""
    for attempt in range(1, attempts + 1):
        try:
            return action()
        except psycopg.OperationalError as error:
            if attempt == attempts:
                raise
            pause = min(5, 0.1 * 2**attempt)
            print(f"attempt {attempt} failed ({error}), next in {pause} s", flush=True)
            time.sleep(pause)
