"""Sends a call again as openai-python does; see README.md."""

import http.client
import json
import os
import random
import time
from urllib.parse import urlsplit

MAX_RETRIES = 2
TIMEOUT_S = 1.0
CALLS = {
    "images": (
        "/v1/images/generations",
        {"prompt": "a lighthouse", "model": "gpt-image-2-vip", "size": "256x256", "response_format": "url"},
    ),
    "chat": (
        "/v1/chat/completions",
        {"messages": [{"role": "user", "content": "a lighthouse, 256x256"}], "model": "gpt-image-2-vip"},
    ),
}


def send(path, body, retries_taken):
    connection = http.client.HTTPConnection(urlsplit(os.environ["LIMNER_URL"]).netloc, timeout=TIMEOUT_S)
    try:
        connection.request(
            "POST",
            path,
            body=json.dumps(body, separators=(",", ":")).encode(),
            headers={
                "Accept": "application/json",
                "Content-Type": "application/json",
                "User-Agent": "OpenAI/Python 2.0.0",
                "X-Stainless-Lang": "python",
                "X-Stainless-Async": "false",
                "Authorization": "Bearer " + os.environ["LIMNER_KEY"],
                "x-stainless-retry-count": str(retries_taken),
                "x-stainless-read-timeout": str(TIMEOUT_S),
            },
        )
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


path, body = CALLS[os.environ["LIMNER_CALL"]]
for attempt in range(MAX_RETRIES + 1):
    try:
        status, answer = send(path, body, attempt)
    except TimeoutError:
        print("gave up", flush=True)
        input()
        time.sleep(min(0.5 * 2**attempt, 8.0) * (1 - 0.25 * random.random()))
        continue
    print(json.dumps({"attempt": attempt, "status": status, "url": answer["data"][0]["url"]}))
    break
