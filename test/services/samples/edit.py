import requests
import base64

API_KEY = "sk-your-api-key"

# HTTPS URL or base64 data URL — both work
with open("photo.png", "rb") as f:
    data_url = "data:image/png;base64," + base64.b64encode(f.read()).decode()

response = requests.post(
    "https://api.apiyi.com/v1/chat/completions",
    headers={"Authorization": f"Bearer {API_KEY}", "Content-Type": "application/json"},
    json={
        "model": "gpt-image-2-vip",
        "size": "2048x2048",  # Optional; omit to let the prompt drive sizing
        "messages": [
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Convert this image into watercolor style"},
                    {"type": "image_url", "image_url": {"url": data_url}}
                ]
            }
        ]
    },
    timeout=300
).json()

# Defaults to url; if you switch to b64_json mode, read response["data"][0]["b64_json"]
print(response["data"][0]["url"])
