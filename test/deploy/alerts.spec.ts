import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { officeGauges } from '@banjie/telemetry';
import { ApiMetrics } from '../../apps/api/src/metrics/api-metrics.js';
import { WorkerMetrics } from '../../apps/worker/src/metrics/worker-metrics.js';

interface Rule {
  alert: string;
  expr: string;
  for?: string;
  labels: { severity: string };
  annotations: Record<string, string>;
}

const { groups } = parse(readFileSync('deploy/prometheus/alerts.yml', 'utf8')) as { groups: { name: string; rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
/** What Prometheus itself says of a target. */
const fromPrometheus = ['up'];
const suffixes = /_(bucket|count|sum)$/;

describe('the alert rules', () => {
  let served: Set<string>;

  beforeAll(async () => {
    const processes = [new ApiMetrics(), new WorkerMetrics()];
    const figures = { sweepAgeS: 1, clockSkewMs: 1, lateTimers: 0, latenessS: null, outbox: 0, outboxAgeS: null, failing: 0, givenUp: 0, provisional: 0 };
    for (const metrics of processes) officeGauges(metrics, async () => figures);
    const texts = await Promise.all(processes.map((metrics) => metrics.text()));
    served = new Set(texts.flatMap((text) => [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!)));
  });

  const namesIn = (expr: string): string[] => [...expr.replaceAll(/\{[^}]*\}|"[^"]*"/g, '').matchAll(/\b(banjie_\w+|nodejs_\w+|process_\w+|up)\b/g)].map(([name]) => name);

  it('name only metrics the office has', () => {
    const named = rules.flatMap(({ expr }) => namesIn(expr));
    expect(named.length).toBeGreaterThanOrEqual(rules.length);
    expect(named.filter((name) => !served.has(name) && !served.has(name.replace(suffixes, '')) && !fromPrometheus.includes(name))).toEqual([]);
    expect(namesIn('max(banjie_nothing) > 0').filter((name) => !served.has(name))).toEqual(['banjie_nothing']);
  });

  it('cover what the guarantees depend on', () => {
    const named = new Set(rules.flatMap(({ expr }) => namesIn(expr)));
    for (const name of ['banjie_sweep_age_seconds', 'banjie_timers_late', 'banjie_outbox_oldest_age_seconds', 'banjie_clock_skew_seconds', 'banjie_database_up', 'banjie_database_writable']) expect([...named]).toContain(name);
  });

  it.each(rules.map((rule) => [rule.alert, rule] as const))('%s says what is wrong in both languages and where it is told what to do', (alert, { annotations, labels, expr, for: held = '0m' }) => {
    expect(annotations['summary']).toMatch(/[\u4e00-\u9fff]/);
    expect(annotations['summary_en']).toMatch(/^[^\u4e00-\u9fff]+$/);
    expect(['critical', 'warning', 'info']).toContain(labels.severity);
    expect(held).toMatch(/^\d+[smhd]$/);
    expect((expr.match(/\(/g) ?? []).length).toBe((expr.match(/\)/g) ?? []).length);
    const [file = '', anchor] = annotations['runbook']!.split('#');
    const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
    expect(headings).toContain(anchor);
    expect(alert).toMatch(/^Banjie[A-Z]/);
  });

  it('are loaded by the example of a collector, which reads both kinds of process with the token', () => {
    const { rule_files, scrape_configs } = parse(readFileSync('deploy/prometheus/prometheus.yml', 'utf8')) as { rule_files: string[]; scrape_configs: { job_name: string; authorization: unknown }[] };
    expect(rule_files).toEqual(['alerts.yml']);
    expect(scrape_configs.map(({ job_name }) => job_name)).toEqual(['banjie-api', 'banjie-worker']);
    expect(scrape_configs.every(({ authorization }) => authorization)).toBe(true);
  });
});
