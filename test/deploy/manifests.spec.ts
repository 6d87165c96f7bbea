import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { checkRoutes } from '../../apps/api/src/http/declared-endpoints.js';
import { controllers } from '../../apps/api/src/controllers.js';

const folder = 'deploy/kubernetes';

interface Probe {
  httpGet: { path: string; port: string };
}
interface Container {
  name: string;
  image: string;
  command: string[];
  envFrom: { configMapRef?: { name: string }; secretRef?: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  startupProbe?: Probe;
  livenessProbe?: Probe;
  readinessProbe?: Probe;
  lifecycle?: { preStop: { exec: { command: string[] } } };
  volumeMounts: { name: string; mountPath: string }[];
  securityContext: Record<string, unknown>;
}
interface PodSpec {
  containers: Container[];
  volumes: { name: string; persistentVolumeClaim?: { claimName: string } }[];
  terminationGracePeriodSeconds?: number;
  securityContext: Record<string, unknown>;
}
interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
  data?: Record<string, string>;
  stringData?: Record<string, string>;
  spec: Record<string, unknown> & { template?: { metadata: { labels: Record<string, string> }; spec: PodSpec }; selector?: Record<string, unknown> };
}

const read = (file: string): Manifest[] =>
  parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Manifest;
  });
const kustomization = parse(readFileSync(join(folder, 'kustomization.yaml'), 'utf8')) as { resources: string[]; images: { name: string }[]; namespace: string };
const rendered = kustomization.resources.flatMap(read);
const secrets = read('secret.example.yaml');
const workloads = rendered.filter(({ kind }) => ['Deployment', 'Job'].includes(kind));
const named = (kind: string, name: string) => [...rendered, ...secrets].find((one) => one.kind === kind && one.metadata.name === name);

/** Variables any of the programs reads, as their configuration says. */
function knownVariables(): Set<string> {
  const files = ['apps', 'libs'].flatMap((part) => readdirSync(part, { recursive: true, encoding: 'utf8' }).filter((file) => /src\/.*config\.ts$/.test(file) && !/dist|node_modules/.test(file)).map((file) => join(part, file)));
  const text = [...files, 'scripts/config.mjs', 'Dockerfile'].map((file) => readFileSync(file, 'utf8')).join('\n');
  return new Set(text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b/g));
}

const probesOf = ({ startupProbe, livenessProbe, readinessProbe }: Container) => [startupProbe, livenessProbe, readinessProbe].filter((probe) => probe !== undefined);

describe('the Kubernetes manifests', () => {
  it('are whole: every file is listed or is the example of the secrets, every object of its kind once', () => {
    expect(readdirSync(folder).sort()).toEqual([...kustomization.resources, 'kustomization.yaml', 'secret.example.yaml'].sort());
    const ids = rendered.map(({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(expect.arrayContaining(['apps/v1 Deployment banjie-api', 'apps/v1 Deployment banjie-worker', 'batch/v1 Job banjie-migrate', 'v1 Service banjie-api', 'v1 ConfigMap banjie', 'policy/v1 PodDisruptionBudget banjie-api', 'policy/v1 PodDisruptionBudget banjie-worker', 'autoscaling/v2 HorizontalPodAutoscaler banjie-api']));
    expect(secrets.map(({ metadata }) => metadata)).toEqual([{ name: 'banjie', namespace: kustomization.namespace }, { name: 'banjie-owner', namespace: kustomization.namespace }]);
  });

  it('select the pods they mean', () => {
    const labelsOf = (name: string) => named('Deployment', name)!.spec.template!.metadata.labels;
    for (const { kind, metadata, spec } of rendered) {
      if (kind === 'Deployment' || kind === 'PodDisruptionBudget') expect(spec.selector).toEqual({ matchLabels: labelsOf(metadata.name) });
      if (kind === 'Service') expect(spec.selector).toEqual(labelsOf(metadata.name));
      if (kind === 'HorizontalPodAutoscaler') expect(spec['scaleTargetRef']).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name: metadata.name });
    }
    // What the autoscaler says must not be said by the deployment as well.
    expect(named('Deployment', 'banjie-api')!.spec['replicas']).toBeUndefined();
  });

  it('name only variables the programs read, secrets in secrets, and the owner’s connection for migrations alone', () => {
    const known = knownVariables();
    const given = (one: Manifest) => Object.keys({ ...one.data, ...one.stringData });
    const all = [named('ConfigMap', 'banjie')!, ...secrets].flatMap(given);
    expect(all.filter((name) => !known.has(name))).toEqual([]);
    expect(given(named('ConfigMap', 'banjie')!).filter((name) => /KEY|TOKEN|PASSWORD|_URL/.test(name))).toEqual([]);
    for (const { kind, spec } of workloads) {
      for (const { envFrom } of spec.template!.spec.containers) {
        for (const { configMapRef, secretRef } of envFrom) expect(named(configMapRef ? 'ConfigMap' : 'Secret', (configMapRef ?? secretRef)!.name)).toBeDefined();
        expect(envFrom.some(({ secretRef }) => secretRef?.name === 'banjie-owner')).toBe(kind === 'Job');
      }
    }
  });

  it('probe what is served, run what is built, and stop no sooner than the drain takes', () => {
    const routes = checkRoutes(controllers).filter(({ method, access }) => method === 'GET' && access === 'public').map(({ path }) => `/api/${path}`);
    for (const { kind, spec } of workloads) {
      const { containers: [container], terminationGracePeriodSeconds: grace = 30, volumes } = spec.template!.spec;
      const { command, volumeMounts, lifecycle, ports = [] } = container!;
      for (const { httpGet } of probesOf(container!)) {
        expect([...routes, '/live']).toContain(httpGet.path);
        expect(ports.map(({ name }) => name)).toContain(httpGet.port);
      }
      expect(probesOf(container!).length).toBe({ 'banjie-api': 3, 'banjie-worker': 2, 'banjie-migrate': 0 }[workloads.find((one) => one.spec === spec)!.metadata.name]);
      const program = command.at(-1)!;
      expect(existsSync(program.replace('/dist/', '/src/').replace(/main\.js$/, 'main.ts'))).toBe(true);
      const before = Number(lifecycle?.preStop.exec.command.at(-1) ?? 0);
      if (kind === 'Deployment') expect(grace).toBeGreaterThan(before + 10);
      expect(volumeMounts.map(({ name }) => name).sort()).toEqual(volumes.map(({ name }) => name).sort());
      for (const { persistentVolumeClaim: claim } of volumes) if (claim) expect(named('PersistentVolumeClaim', claim.claimName)).toBeDefined();
    }
  });

  it('give the programs no right they do not need', () => {
    for (const { spec } of workloads) {
      const pod = spec.template!.spec;
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      for (const container of pod.containers) {
        expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
        expect(kustomization.images.map(({ name }) => name)).toContain(container.image);
      }
    }
  });
});

describe('docker-compose.yml', () => {
  type Service = { container_name?: string; ports?: string[]; environment?: Record<string, string>; volumes?: string[]; depends_on?: Record<string, unknown>; healthcheck?: { test: string[] } };
  const { services, volumes } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, unknown> };

  it('can be scaled: api and worker have neither a name nor a port of the host', () => {
    for (const name of ['api', 'worker']) expect(services[name]).not.toMatchObject({ ports: expect.anything() });
    expect(Object.values(services).filter(({ container_name }) => container_name !== undefined)).toEqual([]);
    expect(Object.entries(services).filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
    const proxy = readFileSync('deploy/proxy/Caddyfile', 'utf8');
    expect(proxy).toMatch(/name api\s+port 3000/);
    expect(services['proxy']!.volumes).toEqual(['./deploy/proxy/Caddyfile:/etc/caddy/Caddyfile:ro']);
  });

  it('names only variables the programs read, services that exist and volumes that are declared', () => {
    const known = knownVariables();
    for (const name of ['api', 'worker', 'migrate']) expect(Object.keys(services[name]!.environment!).filter((variable) => !known.has(variable))).toEqual([]);
    for (const { depends_on = {}, volumes: mounted = [] } of Object.values(services)) {
      for (const other of Object.keys(depends_on)) expect(Object.keys(services)).toContain(other);
      for (const mount of mounted) if (!mount.startsWith('.')) expect(Object.keys(volumes)).toContain(mount.split(':')[0]);
    }
    expect(services['api']!.environment!['MIGRATION_DATABASE_URL']).toBeUndefined();
  });
});

describe('the systemd units', () => {
  it('run what is built, with variables the programs read', () => {
    const known = knownVariables();
    const variables = [...readFileSync('deploy/systemd/banjie.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!);
    expect(variables.filter((name) => !known.has(name))).toEqual([]);
    for (const unit of readdirSync('deploy/systemd').filter((file) => file.endsWith('.service'))) {
      const text = readFileSync(join('deploy/systemd', unit), 'utf8');
      const program = /(?:apps|scripts)\/\S+\.m?js/.exec(text)![0];
      expect(existsSync(program.replace('/dist/', '/src/').replace(/\.js$/, '.ts'))).toBe(true);
      expect(dirname(program)).not.toBe('.');
    }
  });
});
