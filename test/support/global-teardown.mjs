export default async function tearDown() {
  await /** @type {{ stopTestServer?: () => Promise<void> }} */ (globalThis).stopTestServer?.();
}
