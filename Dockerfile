# syntax=docker/dockerfile:1

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --loglevel=error
COPY . .
# Both are written into the pages, so they must be known when these are made.
ARG SITE_URL=http://localhost:3000
ARG EDIT_URL
RUN --mount=type=cache,target=/app/.next/cache npm run build

# Only what the server needs: no npm packages for building, and of the two copies of Node.js just the image's own.
FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 DATA_DIR=/app/data
# Milliseconds; longer than a proxy in front keeps an idle connection, as in lib/cli/server.mjs.
ENV KEEP_ALIVE_TIMEOUT=130000
# Accounts and classes, where no DATABASE_URL names a server for them: the one folder that the server writes to.
RUN install -d -o node -g node /app/data
# Owned by root: the server cannot change its own program.
COPY --from=build /app/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --start-interval=2s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
