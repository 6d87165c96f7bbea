import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the discipline board looks for: cards by the day they were given, what runs yellow or red, and clues taken up together. */
export class DisciplineBoard1797900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'timer_yellow_cards',
      'process_lit',
      'breach_by_day',
      'clue_by_day',
      'denial_confirmed',
      'accountability_opened',
      'history_clues_taken',
    ])
      await runner.query(`DROP INDEX ${name}`);
  }
}

const statements = [
  `CREATE INDEX timer_yellow_cards ON timer (closed_at) WHERE state = 'fired' AND rung = 'yellowCard'`,
  `CREATE INDEX process_lit ON process (light) WHERE open AND light IN ('yellow', 'red')`,
  `CREATE INDEX breach_by_day ON breach (at)`,
  `CREATE INDEX clue_by_day ON clue (at)`,
  `CREATE INDEX denial_confirmed ON denial_confirmation (at)`,
  `CREATE INDEX accountability_opened ON process (opened_at) WHERE kind = 'accountability'`,
  `CREATE INDEX history_clues_taken ON history USING gin ((event->'clues')) WHERE type = 'CLUE_ENTERED'`,
];
