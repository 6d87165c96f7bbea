import { verifyHistory, type Runtime } from '@banjie/runtime';

export interface Figures {
  petitions: number;
  answered: number;
  /** Petitions answered after 24:00 (Asia/Shanghai) of the effective due day of their reply clock. */
  breaches: number;
  /** Rungs climbed by the reply clocks of petitions. */
  reminders: number;
  yellowCards: number;
  redCards: number;
  supervisionCases: number;
  noticesDelivered: number;
  historyEvents: number;
  historyVerified: boolean;
  elapsedSeconds: number;
}

const counts = `
  SELECT (SELECT count(*)::int FROM petition) AS petitions,
    (SELECT count(*)::int FROM case_file WHERE outcome = 'answered') AS answered,
    (SELECT count(DISTINCT b.case_id)::int FROM breach b WHERE b.clock IN ('generalReply', 'specialReply')) AS breaches,
    (SELECT count(*)::int FROM history WHERE type ~ '^xstate[.]after[.](generalReply|specialReply)[.]reminder') AS reminders,
    (SELECT count(*)::int FROM history WHERE type ~ '^xstate[.]after[.](generalReply|specialReply)[.]yellowCard') AS "yellowCards",
    (SELECT count(*)::int FROM history WHERE type ~ '^xstate[.]after[.](generalReply|specialReply)[.]redCard') AS "redCards",
    (SELECT count(*)::int FROM process WHERE kind = 'supervision') AS "supervisionCases",
    (SELECT count(DISTINCT notice_id)::int FROM delivery) AS "noticesDelivered"`;

/** What the replay left in the database, counted by queries anybody could run. */
export async function figuresOf({ manager }: Runtime, startedMs: number): Promise<Figures> {
  const [row] = await manager.query<Omit<Figures, 'historyEvents' | 'historyVerified' | 'elapsedSeconds'>[]>(counts);
  if (!row) throw new Error('The figures could not be counted.');
  const { events, broken } = await verifyHistory(manager);
  const elapsedSeconds = Math.round((performance.now() - startedMs) / 10) / 100;
  return { ...row, historyEvents: events, historyVerified: broken.length === 0, elapsedSeconds };
}

const labels: Record<keyof Figures, string> = {
  petitions: '信访件 petitions',
  answered: '已答复 answered',
  breaches: '超期 breaches',
  reminders: '催办 reminders',
  yellowCards: '黄牌 yellow cards',
  redCards: '红牌 red cards',
  supervisionCases: '督办 supervision cases',
  noticesDelivered: '送达文书 notices delivered',
  historyEvents: '办理记录 history events',
  historyVerified: '记录链校验 history verified',
  elapsedSeconds: '用时（秒） elapsed seconds',
};

export const table = (figures: Figures): string =>
  Object.entries(labels)
    .map(([name, label]) => `${String(figures[name as keyof Figures]).padStart(8)}  ${label}`)
    .join('\n');
