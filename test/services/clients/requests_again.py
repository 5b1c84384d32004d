"""The documented call with a short timeout, sent again unchanged until it is answered."""

import json
import os

import requests

for attempt in range(3):
    try:
        response = requests.post(
            os.environ["LIMNER_URL"] + "/v1/chat/completions",
            headers={"Authorization": "Bearer " + os.environ["LIMNER_KEY"], "Content-Type": "application/json"},
            json={
                "model": "gpt-image-2-vip",
                "size": "256x256",
                "messages": [{"role": "user", "content": "old lighthouse by the sea at dusk"}],
            },
            timeout=1 if attempt == 0 else 30,
        )
    except requests.exceptions.Timeout:
        print("gave up", flush=True)
        input()
        continue
    print(json.dumps({"attempt": attempt, "status": response.status_code, "url": response.json()["data"][0]["url"]}))
    break
