# No container engine has run this file where Limner is made; test/containers.test.ts checks that everything it names exists.
FROM node:24-bookworm-slim AS package
WORKDIR /source
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --pack-destination /tmp

FROM node:24-bookworm-slim
COPY --from=package /tmp/limner-*.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/limner-*.tgz && rm /tmp/limner-*.tgz \
  && mkdir --mode=0700 /data && chown node:node /data
ENV LIMNER_HOST=0.0.0.0 LIMNER_DATA_DIR=/data MALLOC_ARENA_MAX=2
USER node
WORKDIR /data
EXPOSE 4242
# Red as long as requests would not be admitted; a process that drains is red too.
HEALTHCHECK --interval=10s --timeout=5s CMD \
  ["node", "-e", "fetch('http://127.0.0.1:4242/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["limner", "serve"]
