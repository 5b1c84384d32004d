/** A `limner.yaml` that works with the engines of this version; shown in the docs and read by a test. */
export const EXAMPLE_FILE = `# yaml-language-server: $schema=./limner.schema.json
channels:
  illustrator:                  # exists without being declared; this changes its settings
    concurrency: 2
  rehearsal:
    engine: echo                # answers at once with a plain picture; for tests and demonstrations
    priority: 10                # highest first; ties by weight
    pricePerImage: "0"
models:
  gpt-image-2-vip:
    channels: [rehearsal, illustrator]
    pricePerImage: "0.05"       # dollars, as text
  gpt-image-2:
    aliases: [gpt-image-1]      # the other shipped aliases of this model are gone
  gpt-image-2-all:
    enabled: false
  house-style:                  # a model of your own
    sizes: legal
    pricePerImage: "0.10"
limits:
  default: { requestsPerMinute: 60, imagesPerMinute: 60, concurrent: 8, queued: 100 }
keeping: { referencesDays: 30, resultsDays: forever }   # days
clients:
  sdkUserAgents: ["MyChat/"]    # chat software of your own, told by its User-Agent
  textCalls: on                 # titles and tags for chat software are text, and free
rules:
  - { name: no-brands, words: [acme, 某品牌], message: Brands are not drawn here. }
door:
  allow: [media.internal.example, 10.20.0.0/16]
`;
