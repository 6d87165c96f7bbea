import { bearerIn, isToken, type Metrics } from '@banjie/telemetry';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MetricsAddress } from './metrics-address-config.js';

export interface MetricsServer {
  port: number;
  close(): Promise<void>;
}

/**
 * The worker's one window: `GET /metrics` for a collector, `GET /live` for whoever keeps the process running. Histograms live in
 * the process that measures, so each worker is a target of its own, as collectors expect. Throws where the port is taken.
 */
export async function serveMetrics(metrics: Metrics, { host, port, token }: MetricsAddress): Promise<MetricsServer> {
  const server = createServer(
    (request, response) => void answer(metrics, token, request, response).catch(() => end(response, 500)),
  );
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(
  metrics: Metrics,
  token: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split('?')[0];
  if (request.method !== 'GET') return end(response, 405);
  if (path === '/live') return end(response, 200);
  if (path !== '/metrics') return end(response, 404);
  if (token !== null && !isToken(bearerIn(request) ?? '', token)) return end(response, 401);
  const text = await metrics.text();
  response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, status === 401 ? { 'www-authenticate': 'Bearer' } : {}).end();
}
