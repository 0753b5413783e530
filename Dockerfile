# The service as a small image: no shell, not root, and nothing in it is ever written to but /data.
#
#   docker build -t article22-screener .
#   docker run --read-only --tmpfs /tmp -v screener:/data -p 127.0.0.1:3000:3000 article22-screener
#
# Others than its own container can reach it, so it asks for a key:
#
#   docker run --rm -v screener:/data article22-screener keys create --tenant acme --name tool --scopes screen,read

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY sdk/package.json sdk/
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/ensure.mjs scripts/
COPY sdk/ sdk/
COPY src/ src/
# Nobody debugs or compiles against what is in the image.
RUN node scripts/ensure.mjs build && find dist -name '*.map' -delete -o -name '*.d.ts' -delete

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY sdk/package.json sdk/
RUN npm ci --ignore-scripts --omit=dev --workspaces=false && mkdir /data

FROM gcr.io/distroless/nodejs22-debian12:nonroot
WORKDIR /app
COPY --from=packages /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
COPY package.json LICENSE ./
COPY openapi/ openapi/
COPY --from=packages --chown=65532:65532 /data/ /data/
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_PATH=/data/screenings.sqlite
VOLUME /data
EXPOSE 3000
USER 65532
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/nodejs/bin/node", "/app/dist/cli/a22.js"]
CMD ["serve"]
